"""What news counts besides units and money: people, troops, votes, missiles.

Unicode CLDR has no words for them.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.arabic_forms import feminine, masculine
from wiredesk_translate_metadata.templates.counted_people import PEOPLE, Counted
from wiredesk_translate_metadata.templates.counted_things import THINGS

COUNTED: Final[Mapping[str, Counted]] = {
    **PEOPLE,
    **THINGS,
    "count/vote": Counted(
        masculine("صوت", "أصوات"), ("vote", "votes"), ("رأی",), ("oy",), ("ووٹ",)
    ),
    "count/point": Counted(  # of a table or a match; a stock exchange's are "واحد" in Persian
        ("نقطة", "نقطتان", "نقاط", "نقطة", "نقطة"),
        ("point", "points"), ("امتیاز",), ("puan",), ("پوائنٹ", "پوائنٹس"),
    ),
    "count/aftershock": Counted(
        ("هزة ارتدادية", "هزتان ارتداديتان", "هزات ارتدادية", "هزة ارتدادية", "هزة ارتدادية"),
        ("aftershock", "aftershocks"), ("پس‌لرزه",), ("artçı sarsıntı",),
        ("آفٹر شاک", "آفٹر شاکس"),
    ),
    "count/arrest": Counted(
        masculine("معتقل", "معتقلين"), ("arrest", "arrests"), ("بازداشت",), ("gözaltı",),
        ("گرفتاری", "گرفتاریاں"),
    ),
    "count/times": Counted(
        ("مرة", "مرتان", "مرات", "مرة", "مرة"), ("time", "times"), ("بار",), ("kez",), ("بار",)
    ),
    "count/goal": Counted(masculine("هدف", "أهداف"), ("goal", "goals"), ("گل",), ("gol",),
                          ("گول",)),
    "count/seat": Counted(
        masculine("مقعد", "مقاعد"), ("seat", "seats"), ("کرسی",), ("sandalye",), ("نشست", "نشستیں")
    ),
    "count/ship": Counted(
        ("سفينة", "سفينتان", "سفن", "سفينة", "سفينة"),
        ("ship", "ships"), ("کشتی",), ("gemi",), ("بحری جہاز",),
    ),
    "count/missile": Counted(
        masculine("صاروخ", "صواريخ"), ("missile", "missiles"), ("موشک",), ("füze",), ("میزائل",)
    ),
    "count/rocket": Counted(
        ("قذيفة صاروخية", "قذيفتان صاروخيتان", "قذائف صاروخية", "قذيفة صاروخية", "قذيفة صاروخية"),
        ("rocket", "rockets"), ("راکت",), ("roket",), ("راکٹ",),
    ),
    "count/drone": Counted(
        ("طائرة مسيّرة", "طائرتان مسيّرتان", "طائرات مسيّرة", "طائرة مسيّرة", "طائرة مسيّرة"),
        ("drone", "drones"), ("پهپاد",), ("İHA",), ("ڈرون",),
    ),
    "count/aircraft": Counted(
        feminine("طائر"), ("aircraft",), ("هواپیما",), ("uçak",), ("طیارہ", "طیارے")
    ),
    "count/death": Counted(
        ("حالة وفاة", "حالتا وفاة", "حالات وفاة", "حالة وفاة", "حالة وفاة"),
        ("death", "deaths"), ("مورد مرگ",), ("ölüm",), ("موت", "اموات"),
    ),
    "count/building": Counted(
        ("مبنى", "مبنيان", "مبان", "مبنى", "مبنى"),
        ("building", "buildings"), ("ساختمان",), ("bina",), ("عمارت", "عمارتیں"),
    ),
    "count/flight": Counted(
        feminine("رحل"), ("flight", "flights"), ("پرواز",), ("uçuş",), ("پرواز", "پروازیں")
    ),
    "count/vehicle": Counted(
        feminine("مركب"), ("vehicle", "vehicles"), ("وسیلهٔ نقلیه",), ("araç",),
        ("گاڑی", "گاڑیاں"),
    ),
    "count/job": Counted(
        (*feminine("وظيف")[:2], "وظائف", "وظيفة", "وظيفة"),
        ("job", "jobs"), ("شغل",), ("istihdam",), ("ملازمت", "ملازمتیں"),
    ),
    "count/dose": Counted(
        feminine("جرع"), ("dose", "doses"), ("دوز",), ("doz",), ("خوراک", "خوراکیں")
    ),
    "count/truck": Counted(
        feminine("شاحن"), ("truck", "trucks"), ("کامیون",), ("kamyon",), ("ٹرک",)
    ),
    "count/tank": Counted(
        feminine("دباب"), ("tank", "tanks"), ("تانک",), ("tank",), ("ٹینک",)
    ),
    "count/medal": Counted(
        feminine("ميدالي"), ("medal", "medals"), ("مدال",), ("madalya",), ("تمغہ", "تمغے")
    ),
    "count/country": Counted(
        (*feminine("دول")[:2], "دول", "دولة", "دولة"),
        ("country", "countries"), ("کشور",), ("ülke",), ("ملک", "ممالک"),
    ),
    "count/home": Counted(
        masculine("منزل", "منازل"), ("home", "homes"), ("خانه",), ("konut",), ("گھر",)
    ),
    "count/school": Counted(
        ("مدرسة", "مدرستان", "مدارس", "مدرسة", "مدرسة"),
        ("school", "schools"), ("مدرسه",), ("okul",), ("اسکول",),
    ),
    "count/hospital": Counted(
        ("مستشفى", "مستشفيان", "مستشفيات", "مستشفى", "مستشفى"),
        ("hospital", "hospitals"), ("بیمارستان",), ("hastane",), ("ہسپتال",),
    ),
    "count/village": Counted(
        ("قرية", "قريتان", "قرى", "قرية", "قرية"),
        ("village", "villages"), ("روستا",), ("köy",), ("گاؤں",),
    ),
    "count/company": Counted(
        feminine("شرك"), ("company", "companies"), ("شرکت",), ("şirket",), ("کمپنی", "کمپنیاں")
    ),
    "count/car": Counted(
        feminine("سيار"), ("car", "cars"), ("خودرو",), ("otomobil",), ("گاڑی", "گاڑیاں")
    ),
}  # fmt: skip

ALSO: Final[Mapping[str, str]] = {
    "count/person": "persons|نسمة|لوگ",
    "count/soldier": "troops|نیرو",
    "count/dead": "killed|can kaybı",
    "count/displaced": "displaced|internally displaced people",
    "count/injured": "wounded|hurt|مصابا|مصاب|مصابين|مجروح|مصدوم",
    "count/drone": "insansız hava aracı|مسيرة|طائرات مسيرة|طائرة مسيرة",
    "count/protester": "demonstrators|protestors|gösterici|تظاهرکننده",
    "count/airstrike": "air strike|air strikes|air raid|air raids",
    "count/lawmaker": "MP|MPs|deputies|lawmakers",
    "count/case": "infections",
    "count/fire": "wildfires",
    "count/death": "fatalities|وفيات|ہلاکتیں",
}
"""What else wires write."""


def words_of(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Answer an edition's words by what is counted, as `unit_words` has them."""
    return {counted: getattr(forms, edition) for counted, forms in COUNTED.items()}

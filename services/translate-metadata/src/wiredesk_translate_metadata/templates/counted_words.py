"""What news counts besides units and money: people, troops, votes, missiles.

Unicode CLDR has no words for them.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.arabic_forms import Forms, feminine, masculine


class Counted(NamedTuple):
    """One of them by edition: Arabic in its five forms, English and Urdu of one and of more."""

    ar: Forms
    en: tuple[str, ...]
    fa: tuple[str, ...]
    tr: tuple[str, ...]
    ur: tuple[str, ...]


COUNTED: Final[Mapping[str, Counted]] = {
    "count/person": Counted(
        masculine("شخص", "أشخاص"), ("person", "people"), ("نفر",), ("kişi",), ("شخص", "افراد")
    ),
    "count/soldier": Counted(
        masculine("جندي", "جنود"), ("soldier", "soldiers"), ("سرباز",), ("asker",), ("فوجی",)
    ),
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
    "count/member": Counted(
        masculine("عضو", "أعضاء"), ("member", "members"), ("عضو",), ("üye",), ("رکن", "ارکان")
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
    "count/dead": Counted(
        masculine("قتيل", "قتلى"), ("dead",), ("کشته",), ("ölü",), ("ہلاک",)
    ),
    "count/death": Counted(
        ("حالة وفاة", "حالتا وفاة", "حالات وفاة", "حالة وفاة", "حالة وفاة"),
        ("death", "deaths"), ("مورد مرگ",), ("ölüm",), ("موت", "اموات"),
    ),
    "count/injured": Counted(
        masculine("جريح", "جرحى"), ("injured",), ("زخمی",), ("yaralı",), ("زخمی",)
    ),
    "count/refugee": Counted(
        ("لاجئ", "لاجئان", "لاجئين", "لاجئا", "لاجئ"),
        ("refugee", "refugees"), ("پناهنده",), ("mülteci",), ("پناہ گزین",),
    ),
    "count/migrant": Counted(
        ("مهاجر", "مهاجران", "مهاجرين", "مهاجرا", "مهاجر"),
        ("migrant", "migrants"), ("مهاجر",), ("göçmen",), ("تارک وطن", "تارکین وطن"),
    ),
    "count/hostage": Counted(
        (*feminine("رهين")[:2], "رهائن", "رهينة", "رهينة"),
        ("hostage", "hostages"), ("گروگان",), ("rehine",), ("یرغمالی",),
    ),
    "count/prisoner": Counted(
        masculine("سجين", "سجناء"), ("prisoner", "prisoners"), ("زندانی",), ("mahkûm",), ("قیدی",)
    ),
    "count/child": Counted(
        masculine("طفل", "أطفال"), ("child", "children"), ("کودک",), ("çocuk",), ("بچہ", "بچے")
    ),
    "count/student": Counted(
        masculine("طالب", "طلاب"), ("student", "students"), ("دانشجو",), ("öğrenci",),
        ("طالب علم", "طلبہ"),
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
    "count/protester": Counted(
        masculine("متظاهر", "متظاهرين"), ("protester", "protesters"), ("معترض",), ("protestocu",),
        ("مظاہر", "مظاہرین"),
    ),
    "count/employee": Counted(
        masculine("موظف", "موظفين"), ("employee", "employees"), ("کارمند",), ("çalışan",),
        ("ملازم", "ملازمین"),
    ),
    "count/worker": Counted(
        masculine("عامل", "عمال"), ("worker", "workers"), ("کارگر",), ("işçi",),
        ("کارکن", "کارکنان"),
    ),
    "count/passenger": Counted(
        masculine("راكب", "ركاب"), ("passenger", "passengers"), ("مسافر",), ("yolcu",),
        ("مسافر",),
    ),
    "count/civilian": Counted(
        masculine("مدني", "مدنيين"), ("civilian", "civilians"), ("غیرنظامی",), ("sivil",),
        ("شہری",),
    ),
    "count/fighter": Counted(
        masculine("مقاتل", "مقاتلين"), ("fighter", "fighters"), ("جنگجو",), ("savaşçı",),
        ("جنگجو",),
    ),
    "count/journalist": Counted(
        masculine("صحفي", "صحفيين"), ("journalist", "journalists"), ("روزنامه‌نگار",),
        ("gazeteci",), ("صحافی",),
    ),
    "count/patient": Counted(
        masculine("مريض", "مرضى"), ("patient", "patients"), ("بیمار",), ("hasta",),
        ("مریض",),
    ),
    "count/family": Counted(
        ("عائلة", "عائلتان", "عائلات", "عائلة", "عائلة"),
        ("family", "families"), ("خانواده",), ("aile",), ("خاندان",),
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
    "count/tourist": Counted(
        masculine("سائح", "سياح"), ("tourist", "tourists"), ("گردشگر",), ("turist",), ("سیاح",)
    ),
    "count/voter": Counted(
        masculine("ناخب", "ناخبين"), ("voter", "voters"), ("رأی‌دهنده",), ("seçmen",),
        ("ووٹر",),
    ),
}  # fmt: skip

ALSO: Final[Mapping[str, str]] = {
    "count/person": "persons|نسمة|لوگ",
    "count/soldier": "troops|نیرو",
    "count/dead": "killed|can kaybı",
    "count/injured": "wounded|hurt|مصابا|مصاب|مصابين|مجروح|مصدوم",
    "count/drone": "insansız hava aracı|مسيرة|طائرات مسيرة|طائرة مسيرة",
    "count/protester": "demonstrators|protestors|gösterici|تظاهرکننده",
    "count/death": "fatalities|وفيات|ہلاکتیں",
}
"""What else wires write."""


def words_of(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Answer an edition's words by what is counted, as `unit_words` has them."""
    return {counted: getattr(forms, edition) for counted, forms in COUNTED.items()}

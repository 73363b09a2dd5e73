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
}  # fmt: skip

ALSO: Final[Mapping[str, str]] = {
    "count/person": "persons|نسمة|لوگ",
    "count/soldier": "troops|نیرو",
    "count/dead": "killed|can kaybı",
    "count/injured": "wounded|hurt|مصابا|مصاب|مصابين|مجروح|مصدوم",
    "count/drone": "insansız hava aracı|مسيرة|طائرات مسيرة|طائرة مسيرة",
    "count/death": "fatalities|وفيات|ہلاکتیں",
}
"""What else wires write."""


def words_of(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Answer an edition's words by what is counted, as `unit_words` has them."""
    return {counted: getattr(forms, edition) for counted, forms in COUNTED.items()}

"""Words beside a name that show a place: "the town of", and other places in a row with it."""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk_enrich.names.fold import fold

_SEEN: Final = 20  # characters
_BEFORE: Final[Mapping[str, str]] = {
    "ar": "مدينة|مدينتي|بلدة|بلدتي|محافظة|محافظتي|محافظات|ولايتي|ولايات|ناحية|قرية|قريتي|إقليم|"
    "محلية|بلدات|مدن|قضاء|مديرية|ولاية|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ريف|ضاحية|"
    "معبر|مخيم|ميناء|مطار",
    "en": "city of|town of|village of|province of|district of|state of|port of",
    "fa": "شهر|شهرهای|شهرستان|شهرستان‌های|شهرستان های|استان|استان‌های|استان های|ولایت|ولایات|"
    "ولسوالی|روستای|بندر|رودخانه|کوه|سد|جاده|بخش|شهرک|دهستان|محله|حومه|حومهٔ|دریاچه|دریاچهٔ|"
    "جزیره|جزیرهٔ|فرودگاه|گذرگاه",
    "ur": "شہر|ضلع|ضلعے|اضلاع|تحصیل|صوبہ|صوبے|ریاست|دریائے|ڈویژن|علاقے|ہیڈ|وادی|گاؤں|وادئ|"
    "قصبے|قصبہ|جزیرے|جھیل|سرحدی شہر",
}
_BEHIND: Final[Mapping[str, str]] = {
    "en": "province|district|county|city|valley|river",
    "tr": "ilçesi|ili|ilinin|ilçesinin|ilçesine|ilçesinde|ilçesinden|ilinde|ilinden|iline|kenti|"
    "kentinin|kentinde|kentine|kentinden|köyü|köyünde|köyüne|köyünün|nehri|beldesi|beldesinde|"
    "mahallesi|mahallesinde|kasabası|kasabasında|kırsalı|kırsalında|bölgesi|bölgesinde",
    "ur": "شہر|ضلع|تحصیل|ڈویژن|بیراج|ڈیم|کے علاقے|کے ضلع|کی تحصیل|ہائی وے|کے قصبے|کے گاؤں|"
    "کے نواح|کے مضافات|ایئرپورٹ|بندرگاہ",
}
_BEHIND_NOUN: Final = {
    language: re.compile(rf"(?:^|[^\w])(?:[وبلف]|وب|ول)?(?:{fold(said)}) $")
    for language, said in _BEFORE.items()
}
_BEFORE_NOUN: Final = {
    language: re.compile(rf" (?:{fold(said)})(?!\w)") for language, said in _BEHIND.items()
}
_AND: Final = r"[،,]? (?:و ?|اور |ve |and )"
_JOINS_BEHIND: Final = re.compile(_AND)
_JOINS_BEFORE: Final = re.compile(rf"(?:{_AND})$")


def beside_a_place_word(folded: str, start: int, end: int, language: str) -> bool:
    """Tell whether a word for places stands before or behind what stands there."""
    behind, before = _BEHIND_NOUN.get(language), _BEFORE_NOUN.get(language)
    return bool(
        (behind and behind.search(folded, max(0, start - _SEEN), start))
        or (before and before.match(folded, end))
    )


def joined_to(folded: str, start: int, end: int) -> tuple[int, int]:
    """Answer where a name ends and where one begins that "and" joins to what stands there.

    -1 where nothing does.
    """
    before = _JOINS_BEFORE.search(folded, max(0, start - _SEEN), start)
    behind = _JOINS_BEHIND.match(folded, end)
    return before.start() if before else -1, behind.end() if behind else -1

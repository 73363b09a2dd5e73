"""Categories and priorities of wires sent as text, made into subjects and urgencies.

A category stays what it is (`anpacat:s`, `iptccat:SPO`); where it means one of IPTC's top media
topics (https://cv.iptc.org/newscodes/mediatopic/), that one is added, and says where it is from.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk.article import Subject

_TOPICS: Final = {
    "ace": ("01000000", "arts, culture, entertainment and media"),
    "clj": ("02000000", "crime, law and justice"),
    "dis": ("03000000", "disaster, accident and emergency incident"),
    "fin": ("04000000", "economy, business and finance"),
    "edu": ("05000000", "education"),
    "evn": ("06000000", "environment"),
    "hth": ("07000000", "health"),
    "hum": ("08000000", "human interest"),
    "lab": ("09000000", "labour"),
    "lif": ("10000000", "lifestyle and leisure"),
    "pol": ("11000000", "politics and government"),
    "rel": ("12000000", "religion"),
    "sci": ("13000000", "science and technology"),
    "soi": ("14000000", "society"),
    "spo": ("15000000", "sport"),
    "war": ("16000000", "conflict, war and peace"),
    "wea": ("17000000", "weather"),
}
"""By IPTC's three-letter categories (IIM, dataset 2:15)."""

_ANPA: Final = {
    "a": ("domestic news", ""),
    "b": ("special events", ""),
    "c": ("features", ""),
    "d": ("food", "lif"),
    "e": ("entertainment", "ace"),
    "f": ("finance", "fin"),
    "i": ("international news", ""),
    "j": ("lottery", ""),
    "k": ("commentary", ""),
    "l": ("lifestyle", "lif"),
    "m": ("farm", "fin"),
    "n": ("state and regional news", ""),
    "o": ("weather", "wea"),
    "p": ("politics", "pol"),
    "q": ("sports scores", "spo"),
    "r": ("racing", "spo"),
    "s": ("sport", "spo"),
    "t": ("travel", "lif"),
    "v": ("advisories", ""),
    "w": ("Washington news", ""),
}
"""ANPA 1312's letters; agencies give the others meanings of their own."""

_IPTC: Final = {
    "s": "spo",
    "sp": "spo",
    "p": "pol",
    "pl": "pol",
    "wi": "fin",
    "eco": "fin",
    "ku": "ace",
    "cul": "ace",
} | {code: code for code in _TOPICS}
"""IPTC 7901 leaves categories to the agencies: what is said in more than one house."""

_WORDS: Final = {
    word: topic
    for topic, words in {
        "ace": "ثقافة ثقافي ثقافية فن فنون فنی هنر هنری فرهنگ فرهنگی ثقافت kültür kultur sanat",
        "clj": "قضاء محاكم قانون قضائي قضائية قضایی عدالت adliye yargı hukuk",
        "dis": "حوادث كوارث حادثه سانحه حادثات afet",
        "edu": "تعليم تربية تعليمي تعليمية آموزش تعلیم eğitim egitim",
        "evn": "بيئة بيئي بيئية ماحولیات çevre cevre",
        "fin": "اقتصاد اقتصادي اقتصادية مال مالية أسواق نفط اقتصادی معیشت کاروبار ekonomi finans",
        "hth": "صحة صحي صحية طب سلامت صحت sağlık saglik",
        "hum": "منوعات متفرقات",
        "lab": "عمل عمال کارگری مزدور",
        "pol": "سياسة سياسي سياسية برلمان سیاست سیاسی siyaset politika",
        "rel": "دين ديني دينية دین دینی مذهبی مذہب din",
        "sci": "علوم علم تكنولوجيا تقنية علمی فناوری سائنس bilim teknoloji",
        "soi": "مجتمع اجتماعي اجتماعية جامعه اجتماعی معاشرہ toplum",
        "spo": "رياضة رياضي رياضية ورزش ورزشی کھیل spor",
        "war": "حرب عسكري عسكرية عسكر نظامی جنگ دفاعی",
        "wea": "طقس أرصاد هواشناسی موسم hava",
    }.items()
    for word in words.split()
}
"""Of Arabic, Persian, Turkish and Urdu, in which houses write the word itself."""

_THE: Final = "ال"

ANPA_ADVISORY: Final = "v"
_ANPA_URGENCIES: Final[Mapping[str, str]] = {"f": "1", "b": "2", "u": "3", "r": "4", "d": "5"}
"""Flash, bulletin, urgent, regular, deferred; others say when it is for, not how urgent it is."""


def anpa_subjects(letter: str) -> tuple[Subject, ...]:
    """Answer the subjects of an ANPA 1312 category."""
    name, topic = _ANPA.get(letter.lower(), ("", ""))
    return _subjects(f"anpacat:{letter.lower()}", name, topic)


IPTC_PRIORITIES: Final[Mapping[str, str]] = {
    "عاجل جدا": "1",
    "عاجل جداً": "1",
    "خیلی فوری": "1",
    "عاجل": "2",
    "فوري": "2",
    "فوری": "2",
    "acil": "2",
    "هام": "3",
    "مهم": "3",
    "اہم": "3",
    "عادي": "5",
    "عادية": "5",
    "عادی": "5",
}
"""Words that stand for a priority, with the urgency that they mean; else it is a number."""


def anpa_urgency(priority: str) -> str:
    """Answer the urgency of an ANPA 1312 priority; of one that is none, nothing."""
    return _ANPA_URGENCIES.get(priority.lower(), "")


def iptc_urgency(priority: str) -> str:
    """Answer the urgency of an IPTC 7901 priority."""
    return IPTC_PRIORITIES.get(priority.lower(), priority)


def iptc_subjects(category: str) -> tuple[Subject, ...]:
    """Answer the subjects of an IPTC 7901 category."""
    said = category.lower()
    return _subjects(f"iptccat:{category}", "", _IPTC.get(said, "") or _topic_of(said))


def is_category_word(line: str) -> bool:
    """Tell whether a line is a category in a word of Arabic, Persian, Turkish or Urdu."""
    return bool(_topic_of(line.lower()))


def _topic_of(word: str) -> str:
    return _WORDS.get(word) or _WORDS.get(word.removeprefix(_THE), "")


def _subjects(code: str, name: str, topic: str) -> tuple[Subject, ...]:
    said = Subject(code=code, name=name, scheme=code.partition(":")[0])
    if not topic:
        return (said,)
    number, meaning = _TOPICS[topic]
    return (said, Subject(code=f"medtop:{number}", name=meaning, scheme="medtop", origin=code))

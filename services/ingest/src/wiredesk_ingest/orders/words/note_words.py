"""What the sentences of a note to editors say about publishing: an embargo, its end, a ban."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.times.weekdays import WEEKDAY

_EMBARGO: Final = re.compile(
    r"\bembargo|\bsperrfrist|\bhold for release\b|\b[اإ][يی]?مبار[گغج]و\b|^\W*ambargo\W*$",
    re.IGNORECASE | re.MULTILINE,
)
"""In Turkish alone, where other words beside it are of one in the news."""

_NEWS: Final = re.compile(
    # An embargo that is news: of oil, of arms, on a country.
    r"\b(?:(?:oil|arms|weapons?|trade|gas|fuel|grain|food|economic|eu|u\.?s\.?|un|\u00f6l|waffen"
    r"|handels)[\s-]{1,3}){1,4}embargo(?:e?s)?\b"
    r"|\bembargo(?:e?s)?\s+(?:against|on\s+(?!(?:this|that|the|all|any|our|story|it)\b)\w+)"
    # What a note says is new in the copy: details of, reactions to the embargo.
    r"|\b(?:d[\u00e9e]tails?|details?|pr[\u00e9e]cisions?|r[\u00e9e]actions?|reaktionen|einzelheiten|hintergrund|datos|detalles"
    r"|reacciones|dettagli|reazioni|pormenores|detalhes|rea[\u00e7c][\u00f5o]es|reacties|szczeg[\u00f3o][\u0142l]y)\s(?:\S{1,12}\s){0,3}?"
    r"(?:sur\sl['\u2019]|de\sl['\u2019]|zum\s|\u00fcber\sdas\s|del\s|sobre\sel\s|sull['\u2019]|dell['\u2019]|do\s|sobre\so\s|of\sthe\s|on\sthe\s|over\shet\s)"
    r"embargo\b(?![^.;]*(?:\d|" + WEEKDAY + r"|until|jusqu|\bbis\b|hasta|fino|at\u00e9\b))",
    re.IGNORECASE,
)
_LIFTED: Final = re.compile(
    r"embargo\w*\W+(?:(?:is|was|has|have|been|now|already|the)\W+){0,4}"
    r"(?:lifted|over|expired|passed|ended)"
    r"|embargo\W+(?:(?:does|do|is|the)\W+){0,2}(?:no\W+longer|not\W+any\W+more)\W+(?:appl|in\W+(?:force|effect|place)|valid)"
    r"|(?:no|not|without|lifts?|lifting)\W+(?:\w+\W+){0,2}embargo"
    r"|sperrfrist\W+(?:(?:ist|wurde|hiermit|jetzt)\W+){0,3}aufgehoben"
    r"|embargo\W+(?:(?:est|a|\u00e9t\u00e9|ha|sido|\u00e8|e'|stato|wurde|ist|is|er|har|on|jest|foi)\W+){0,3}"
    r"(?:lev[\u00e9e]|levantado|revocato|rimosso|aufgehoben|opgeheven|oph\u00e6vet|opphevet|h\u00e4vt|h\u00e4vd"
    r"|purettu|zniesione)\b|ambargo\w{0,4}\W+(?:\w+\W+){0,4}(?:kalkt[\u0131i]|kald[\u0131i]r[\u0131i]l|sona\W+er)"
    r"|lev[\u00e9e]e\W+(?:de\W+)?(?:l\W+)?embargo|fin\W+d\W+embargo",
    re.IGNORECASE,
)
_DOUBT: Final = re.compile(
    r"\b(?:until|till|never|will|to\s+be|at|after|before|when|once|if|still|not\s+(?:\w+\s+)?"
    r"(?:lifted|over|expired|passed|ended)|lifted\s+on|nicht|wird|erst|ab|um|bis)\b|\d[:.h]\d\d",
    re.IGNORECASE,
)
"""What says of an embargo's end that it has not come."""

_FREE: Final = re.compile(
    r"embargo\w*\W+(?:(?:is|was|has|been|now)\W+){0,3}(?:lifted|over|expired|ended)\b.*?\b"
    r"(?:now\s(?:free|cleared|open|available|usable)|free\s(?:now|to\suse|for\s(?:use|publication)))\b",
    re.IGNORECASE,
)
"""What says besides that its item may be used: an hour in it is the one at which it ended."""

_AHEAD: Final = re.compile(
    r"(?i)\b(?:until|till|never|will|to\sbe|from|after|before|when|once|if|still|not|unless)\b"
)
_EMBARGO_STEMS: Final = ("mbargo", "sperrfrist", "hold for release", "مبار")
_MOST_SENTENCES: Final = 20
"""That speak of an embargo that is over, or of one in the news; more are no note's."""

_LONGEST_SENTENCE: Final = 300
"""Characters in which it says that it is over."""

_SENTENCE: Final = re.compile(r"[.;!?]\s|\n")
_OF_STORY: Final = (
    r"\b(?:disregard|withdraw|retract|delete|remove|eliminate|ignore|spike|scrap|pull|recall"
    r"|cancel) (?:this|the|our|previous|earlier|all) (?:\w+ )?"
    r"(?:story|stories|item|article|copy|version|alert|report)s?\b"
    r"|\b(?:story|item|article|alert|dispatch) (?:(?:is|was|has|been|hereby) ){0,3}"
    r"(?:killed|withdrawn|retracted|cancel+ed)\b"
    r"|\bmeldung (?:bitte |wird |ist |wurde ){0,2}"
    r"(?:zur\u00fcckgezogen|l\u00f6schen|gel\u00f6scht)\b"
    r"|\bd\u00e9p\u00eache (?:est )?annul\u00e9e\b|\bhaber(?:i|imiz)? (?:iptal|kullanma)"
    r"|(?:إلغاء|الغاء|سحب|حذف) (?:هذا )?الخبر|الخبر (?:هذا )?(?:ملغى|محذوف)"
    r"|خبر (?:لغو|حذف) (?:شد|شود)|(?:لطفا|این خبر) منتشر ن(?:شود|کنید)"
    r"|(?:خبر|نیوز) (?:کو )?(?:شائع|نشر) نہ ک|خبر (?:منسوخ|واپس)"
)
"""What says whom it means: a line of such words alone takes a story back wherever it stands."""

BAN_IN_NOTE: Final = re.compile(
    r"\bnot for (?:publication|publishing|broadcast)\b|\bdo not publish\b|\bplease withhold\b"
    r"|\bwithhold (?:this|the|all)\b|\bnicht zur ver\u00f6ffentlichung\b"
    r"|\b(?:please|must be|bitte) "
    r"(?:disregard|withdraw|delete|remove|eliminate|ignore|spike)(?:n|d)?\b(?! from)"
    r"|\bdo not use (?:this|the|our|it)\b|\bdo not use(?=\W*$|[.!;:,])"
    r"|\b(?:must|should) be removed from\b|\bne pas (?:utiliser|diffuser|publier)\b"
    r"|\bno (?:utilizar|publicar|difundir)\b"
    r"|\b(?:kullanma|yay[\u0131i]nlama)y[\u0131i]n[\u0131i]z?\b"
    rf"|(?:[يی]رجى|الرجاء) عدم النشر|منتشر نکنید|{_OF_STORY}",
    re.IGNORECASE,
)
"""What a note says that is not for publication, or no longer."""

_BAN_STARTS: Final = (
    *("not for ", "do not ", "please ", "withhold ", "nicht zur ", "must ", "should ", "bitte "),
    *(
        "ne pas ",
        "no utilizar",
        "no publicar",
        "no difundir",
        "kullanma",
        "yay\u0131nlama",
        "yayinlama",
    ),
    *(
        "\u064aرجى",
        "\u06ccرجى",
        "الرجاء",
        "منتشر",
        "disregard ",
        "withdraw ",
        "retract ",
        "delete ",
    ),
    *("remove ", "eliminate ", "ignore ", "spike ", "scrap ", "pull ", "recall ", "cancel "),
    *(
        "story ",
        "item ",
        "article ",
        "alert ",
        "dispatch ",
        "meldung ",
        "d\u00e9p\u00eache ",
        "haber",
    ),
    *("إلغاء", "الغاء", "سحب", "حذف", "الخبر", "خبر", "لطفا", "این خبر", "نیوز"),
)
"""How each of them begins: to find these and to match there takes a tenth of searching."""

_MOST_STARTS: Final = 100
"""In a note without a ban; what has more is no note, so that a person has to read it."""

_STORY_BAN: Final = re.compile(rf"\W*(?:{_OF_STORY})\w*(?=\W*$|\s*[.;!])", re.IGNORECASE)
_ALONE: Final = re.compile(
    r"(?:\A|[.,;:-]\s+)(?:please\s+)?(?:kill|spike|withdraw|retract|disregard|bin)"
    r"(?:\s+(?:it|this|all\s+versions))?\s*[.!]?\s*\Z",
    re.IGNORECASE,
)
"""How a note ends that orders it in a word: "Duplicate of an old item. Spike"."""

_BARE_BAN: Final = re.compile(
    r"\W*(?:(?:please|bitte) )?(?:(?:kill\W+){0,3}kill(?:ed)?|withdraw(?:n|al)?(?: by .{1,30})?"
    r"|retract(?:ed|ion)?|cancel+(?:ed|ation)?|disregard|do not use|annulation|annul\u00e9e?"
    r"|anulado|elimination|nicht verwenden|iptal|i\u0307ptal|إلغاء|الغاء|لغو|ابطال|منسوخ)\W*",
    re.IGNORECASE,
)
"""A note that says nothing else."""

_LONGEST_BARE: Final = 60


def is_embargoed(note: str, *, sure: bool = False) -> bool:
    """Tell whether a note speaks of an embargo that is not over.

    `sure`: it is one by other words, and only its end is looked for.
    """
    if sure:
        return _goes_on(_SENTENCE.split(note, maxsplit=1)[0])
    low = note.lower()
    if not any(stem in low for stem in _EMBARGO_STEMS):
        return False  # nearly always
    sentences = [each for each in _SENTENCE.split(note) if _EMBARGO.search(each)]
    said = (each for each in sentences[:_MOST_SENTENCES] if _EMBARGO.search(_NEWS.sub("", each)))
    return len(sentences) > _MOST_SENTENCES or any(map(_goes_on, said))


def _goes_on(sentence: str) -> bool:
    """Tell whether an embargo that a sentence speaks of is not over."""
    said = sentence[:_LONGEST_SENTENCE]
    if _FREE.search(said) and not _AHEAD.search(sentence):
        return False
    return not _LIFTED.search(said) or _DOUBT.search(sentence) is not None


def forbids(note: str) -> bool:
    """Tell whether a note says that the item is not for publication, or no longer."""
    line = squeeze(note)
    if len(line) <= _LONGEST_BARE and _BARE_BAN.fullmatch(line.replace("\u0130", "I")):
        return True
    if _ALONE.search(line[-_LONGEST_BARE:]):
        return True
    return _begins_in(line.replace("\u0130", "i").lower(), _BAN_STARTS, BAN_IN_NOTE, _MOST_STARTS)


def forbids_story(line: str) -> bool:
    """Tell whether a line says nothing but that a story must not be used, and which or that one."""
    return _STORY_BAN.match(line) is not None


def _begins_in(text: str, words: Iterable[str], expression: re.Pattern[str], most: int) -> bool:
    """Tell whether it matches at one of the words, or the text has more than `most` of them."""
    places = (at for word in words for at in _places(text, word))
    return any(seen >= most or expression.match(text, at) for seen, at in enumerate(places))


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)

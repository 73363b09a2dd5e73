"""Where a text was written, as its own first line says: `HARBOURTON (dpa) - The lanterns ...`."""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.dateline import BETWEEN_DASHES, dateline

_RELEASES: Final = frozenset(
    [
        *("accesswire", "business wire", "cnw", "cnw telbec", "globe newswire", "globenewswire"),
        *("marketwire", "marketwired", "newsfile corp.", "ots", "pr newswire", "prnewswire"),
    ]
)
"""Who sends what companies release, as their datelines say it."""

_LOOKED_AT: Final = 1_000
_PARAGRAPHS: Final = 2
"""In which a dateline may stand: a teaser is above it, and any number of key points (`* ...`)."""

_FEWEST_LETTERS: Final = 3
"""Of an agency that is one word of who sends the wire."""

_PARTS: Final = re.compile(r"[\s/,+&-]+")
_AGENCIES: Final = frozenset(
    [
        *("aa", "aap", "adnkronos", "afp", "agerpres", "agi", "ana", "andina", "ani", "anp"),
        *("ansa", "antara", "ap", "apa", "app", "aps", "armenpress", "ats", "azertac", "belga"),
        *("belta", "bernama", "bna", "bns", "bss", "bta", "cna", "cp", "ctk", "dha", "dpa", "efe"),
        *("elta", "epd", "hina", "ians", "iha", "interfax", "irna", "isna", "jiji", "kcna", "kna"),
        *("kuna", "kyodo", "leta", "lusa", "map", "mena", "mti", "nna", "ntb", "ona", "pap"),
        *("petra", "pna", "pti", "qna", "reuter", "reuters", "ritzau", "sana", "sda", "sid", "spa"),
        *("srna", "stt", "tanjug", "tasr", "tass", "тасс", "telam", "tt", "ukrinform", "upi"),
        *("vna", "cnn", "wafa", "wam", "xinhua", "yonhap"),
        *("ایرنا", "ایسنا", "بترا", "بنا", "رويترز", "سانا", "سبأ", "سبوتنيك", "شينخوا", "قنا"),
        *("كونا", "وام", "واس", "وفا"),
    ]
)
"""What stands in the brackets of a dateline, where a party or an age may stand as well."""

_OF_SEVERAL_WORDS: Final = frozenset(
    ["أ ف ب", "أ ش أ", "اف ب", "د ب أ", "اے پی پی", "این این آئی", "ا ف پ"]
)

_SAID: Final = re.compile(r"(?<=[(/])[^()/\n]{2,30}(?:/[^()/\n]{2,20}){0,2}(?=[)/])")
_BEGIN: Final = 110
"""Characters of a line in which its dateline is."""


def locate(draft: Draft) -> None:
    """Read the place from the text's dateline, where no field says it."""
    if not draft.fields.get("located") and (place := _place_of(draft)):
        draft.put(located=place)


def is_known_agency(name: str) -> bool:
    """Tell whether a name alone is an agency's."""
    return name.strip().lower() in _AGENCIES


def _place_of(draft: Draft) -> str:
    """Answer the place of a text's dateline; empty where no agency is named behind it."""
    text = draft.fields.get("body_text", "")[:_LOOKED_AT].lstrip()
    if "(" not in text and "/" not in text and text.isascii():
        return ""  # as most often
    source = draft.fields.get("source", "").lower()
    paragraphs = [line for line in text.split("\n\n") if not line.startswith("* ")]
    for line in paragraphs[:_PARAGRAPHS]:
        first = line.partition("\n")[0]
        begin = first[:_BEGIN]
        if not begin.isascii() and (found := BETWEEN_DASHES.match(begin)):
            return found["place"].strip()
        if _names_an_agency(begin, source):  # seldom, and a tenth of what a dateline costs
            place, agency = dateline(first)
            if _is_agency(agency, source):
                return place
    return ""


def _names_an_agency(line: str, source: str) -> bool:
    """Tell whether an agency stands in brackets or between strokes; a county's come before it."""
    if "(" not in line and "/" not in line:
        return False
    return any(_is_agency(said, source) for said in _SAID.findall(line))


def _is_agency(said: str, source: str) -> bool:
    """Tell whether agencies, or who sends the wire, are named and nobody else."""
    whole = said.strip().lower()
    if not whole:
        return False
    if whole.partition(".")[0] in (source, *source.split()):  # "Variety.com" of "Variety Media"
        return True
    if whole in _AGENCIES or whole in _RELEASES or whole in _OF_SEVERAL_WORDS:
        return True
    if len(whole) >= _FEWEST_LETTERS and whole in _PARTS.split(source):
        return True
    parts = _PARTS.split(whole)
    return len(parts) > 1 and all(each in _AGENCIES or each in ("", source) for each in parts)

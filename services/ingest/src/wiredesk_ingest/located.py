"""Where a text was written, as its own first line says: `HARBOURTON (dpa) - The lanterns ...`."""

import re
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.texts.dateline import dateline

_RELEASES: Final = frozenset(
    [
        *("accesswire", "business wire", "cnw", "cnw telbec", "globe newswire", "globenewswire"),
        *("marketwire", "marketwired", "newsfile corp.", "ots", "pr newswire", "prnewswire"),
    ]
)
"""Who sends what companies release, as their datelines say it."""

_LOOKED_AT: Final = 600
_PARAGRAPHS: Final = 2
"""In which a dateline may stand: a teaser is above it."""

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
        *("vna", "wafa", "wam", "xinhua", "yonhap"),
    ]
)
"""What stands in the brackets of a dateline, where a party or an age may stand as well."""


def locate(draft: Draft) -> None:
    """Read the place from the text's dateline, where no field says it."""
    if not draft.fields.get("located"):
        draft.put(located=_place_of(draft))


def _place_of(draft: Draft) -> str:
    """Answer the place of a text's dateline; empty where no agency is named behind it."""
    text = draft.fields.get("body_text", "")[:_LOOKED_AT].lstrip()
    source = draft.fields.get("source", "").lower()
    for line in text.split("\n\n")[:_PARAGRAPHS]:
        first = line.partition("\n")[0]
        place, agency = dateline(first) if "(" in first or "/" in first else ("", "")
        named = {*_PARTS.split(agency.lower())} - {""}
        whole = agency.lower()
        if named and (named <= _AGENCIES | {source} or whole == source or whole in _RELEASES):
            return place
    return ""

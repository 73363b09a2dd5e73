"""IPTC's vocabularies: the same code by its alias (a qcode) and by its address, always as a qcode.

https://iptc.org/std/catalog/ names each vocabulary's alias and address. A NewsML-G2 wire may say
either, and may declare aliases of its own; what leaves here has IPTC's own alias.
"""

import re
from collections.abc import Mapping
from typing import Final

_ADDRESS: Final = "http://cv.iptc.org/newscodes/"
ALIASES: Final[Mapping[str, str]] = {
    f"{_ADDRESS}{name}/": alias
    for alias, name in (
        ("medtop", "mediatopic"),
        ("subj", "subjectcode"),
        ("genre", "genre"),
        ("scene", "scene"),
        ("sig", "signal"),
        ("stat", "pubstatusg2"),
        ("ninat", "ninature"),
        ("cpnat", "cpnature"),
        ("irel", "itemrelation"),
        ("rnd", "rendition"),
        ("drol", "descriptionrole"),
        ("hld", "headlinerole"),
        ("nprov", "newsprovider"),
        ("worldreg", "worldregion"),
    )
} | {
    "http://cvx.iptc.org/iso3166-1a2/": "iso3166-1a2",
    "http://cvx.iptc.org/iso3166-1a3/": "iso3166-1a3",
    "http://tt.se/spec/subref/1.0/": "subj",  # how TT writes IPTC's codes as addresses
}
"""The address of a vocabulary, as codes begin with it, to its alias."""

_SUBJECT_CODE: Final = re.compile(r"[0-9]{8}")
_IPTC: Final = frozenset({"", "iptc", "iptcsubjectcodes", "iptcsubjectcode"})


def scheme_address(address: str) -> str:
    """Answer a vocabulary's address as the table has it."""
    plain = address.strip()
    return f"http://{plain[8:]}" if plain[:8].lower() == "https://" else plain


def qcode_of_address(address: str, aliases: Mapping[str, str] = ALIASES) -> str:
    """Answer the qcode of a concept's address; empty where no vocabulary of the table has it."""
    plain = scheme_address(address).rstrip("/")
    for end in ("/", "#"):
        scheme, found, code = plain.rpartition(end)
        alias = aliases.get(scheme + found)
        if alias and code:
            return f"{alias}:{code}"
    return ""


def subject_qcode(code: str, vocabulary: str = "") -> str:
    """Answer the qcode of a subject as NITF and NewsML 1.2 say it, by number or by a name.

    Eight digits are IPTC's subject codes; the names of other vocabularies stay.
    """
    code, vocabulary = code.strip(), vocabulary.strip()
    is_iptc = vocabulary.lower() in _IPTC
    if is_iptc and _SUBJECT_CODE.fullmatch(code):
        return f"subj:{code}"
    return code if is_iptc or not code else f"{vocabulary}:{code}"

"""NewsML-G2 says a code in one of two ways, by qcode or by address; this makes both one.

Aliases are those of IPTC's catalog and of the catalogs that the wire itself holds. A `catalogRef`
is not fetched: a parser asks nobody.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.iptc_codes import ALIASES, qcode_of_address, scheme_address
from wiredesk_ingest.reading.xml import (
    Children,
    Element,
    child_named,
    children,
    children_named,
    in_language,
    text_of,
)

_PAIRS: Final = (("rel", "reluri"), ("role", "roleuri"), ("type", "typeuri"))
"""Attributes that are qcodes, and those of the same names with an address in its place."""

_BY_ADDRESS: Final = frozenset(addressed for _, addressed in _PAIRS)
_CODED: Final = frozenset({"qcode", "uri"})
_MOST_SCHEMES: Final = 1_000
_METAS: Final = ("itemMeta", "contentMeta", "partMeta", "rightsInfo")
_ADDRESS: Final = ("{*}line", "{*}locality/{*}name", "{*}area/{*}name", "{*}country/{*}name")
_LONGEST_NAME: Final = 300
"""Characters of a name that an `assert` gives: any number of concepts may take it."""


_STT_PLACE: Final = re.compile(r"sttlocmeta:\w{1,20}:([0-9]{1,12})")
"""What an `assert` of STT explains: a place that its subjects call `sttlocationalias:8975`, if
they say it at all."""
_NO_NAME: Final = "N/A"


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """The vocabularies that a wire's codes are from."""

    aliases: Mapping[str, str] = field(default_factory=lambda: ALIASES)  # by address
    renamed: Mapping[str, str] = field(default_factory=dict)
    """What this wire calls a vocabulary of IPTC's, to IPTC's own alias."""

    def with_catalogs(self, holder: Element | None) -> "Vocabularies":
        """Add what the catalogs in an item or a message header declare; IPTC's aliases stay."""
        declared = {
            scheme_address(scheme.get("uri") or ""): (scheme.get("alias") or "").strip()
            for catalog in children_named(holder, "catalog")
            for scheme in islice(catalog.iter("{*}scheme"), _MOST_SCHEMES)
        }
        if not declared:
            return self
        renamed = {
            alias: ALIASES[address] for address, alias in declared.items() if address in ALIASES
        }
        return Vocabularies({**declared, **self.aliases}, {**self.renamed, **renamed})


def say_as_qcodes(item: Element, known: Vocabularies) -> None:
    """Give each concept that is said by address its qcode, and IPTC's codes IPTC's own alias."""
    groups = children(item)
    for asserted in groups.get("assert", ()):
        _say_code(asserted, known)
    for meta in (meta for name in _METAS for meta in groups.get(name, ())):
        for element in meta.iter():
            keys = element.keys()  # nearly none that matter
            if not _CODED.isdisjoint(keys):
                _say_code(element, known)
            if not _BY_ADDRESS.isdisjoint(keys):
                _say_pairs(element, known)


def name_as_asserted(groups: Children, language: str) -> None:
    """Give each concept without a name the name that an `assert` has for its code or literal.

    A literal that an `assert` explains is a name for programs: it ties the two together.
    """
    known: dict[str, str] = {}
    for each in groups.get("assert", ()):
        name = _asserted_name(each, language)
        if len(name) <= _LONGEST_NAME:
            known.setdefault(_explained(each), name)
    known.pop("", None)
    if not any(known.values()):
        return
    used: set[str] = set()
    for concept in (each for name in _METAS for meta in groups.get(name, ()) for each in meta):
        said = _said(concept)
        used.add(said)
        if not known.get(said) or child_named(concept, "name") is not None:
            continue
        if said == concept.get("literal", said):
            concept.set("literal", known[said])
    _add_places(groups, known, used)


def _add_places(groups: Children, known: Mapping[str, str], used: set[str]) -> None:
    """Give a story of STT the places as subjects that only an `assert` has."""
    metas = groups.get("contentMeta", ())[:1]
    for each in groups.get("assert", ()) if metas else ():
        code, explained = _said(each), _explained(each)
        if code != explained and explained not in used and (name := known.get(explained)):
            used.add(explained)
            place = {"type": "cpnat:geoArea", "qcode": code, "literal": name}
            etree.SubElement(metas[0], "subject", place)


def _said(concept: Element) -> str:
    return concept.get("qcode") or concept.get("uri") or concept.get("literal") or ""


def _explained(asserted: Element) -> str:
    """Answer the code or literal of the concept that an `assert` explains."""
    said = _said(asserted)
    place = _STT_PLACE.fullmatch(said)
    return f"sttlocationalias:{place[1]}" if place else said


def _asserted_name(asserted: Element, language: str) -> str:
    """Answer the name in an `assert`; of a place without one, the smallest part of its address."""
    names = in_language(children_named(asserted, "name"), language)
    for part in _ADDRESS:
        names = [*names, *islice(asserted.iterfind(f"{{*}}POIDetails/{{*}}address/{part}"), 1)]
    if not names and _STT_PLACE.fullmatch(_said(asserted)):  # it is the smallest that is said
        names = [*asserted.iterfind("{*}broader/{*}name")]
    said = (squeeze(text_of(name)) for name in names)
    return next((name for name in said if name and name != _NO_NAME), "")


def _say_pairs(element: Element, known: Vocabularies) -> None:
    for name, addressed in _PAIRS:
        address = element.get(addressed)
        if address and not element.get(name):
            element.set(name, qcode_of_address(address, known.aliases) or address)


def _say_code(element: Element, known: Vocabularies) -> None:
    said = element.get("qcode")
    if said is None:
        address = element.get("uri")
        code = qcode_of_address(address, known.aliases) if address else ""
        if code:
            element.set("qcode", code)
    elif known.renamed:
        alias, _, code = said.strip().partition(":")
        if alias in known.renamed:
            element.set("qcode", f"{known.renamed[alias]}:{code}")

"""Which format a wire is in, by what is in it; never by a file's name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from wiredesk_ingest.format import Carrier, Format
from wiredesk_ingest.reading.almost_json import read_json
from wiredesk_ingest.reading.broken_feed import read_broken
from wiredesk_ingest.reading.charset import WireText, decode
from wiredesk_ingest.reading.json_lines import read_lines
from wiredesk_ingest.reading.json_names import all_said
from wiredesk_ingest.reading.xml import MIB, Element, local, read_xml
from wiredesk_ingest.refusals import RefusalError, Refused

_MARKUP: Final = re.compile(r"\s*<[?!A-Za-z_]")
_HTML: Final = re.compile(
    # Comments, of caches too, or an XML declaration may come first; copies of pages have lines of
    # their own above.
    r"\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--(?:(?!-->).){0,2000}-->\s*+){0,20}"
    r"<(?:(?:!doctype\s+)?html|base|body|head|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
MOST_VALUES: Final = 50_000
"""In one JSON wire; the largest seen has 800."""

MOST_TAGS: Final = 20_000
"""In all texts of a JSON wire, for each MiB begun, and as many lines."""

_JSON: Final = re.compile(r"[\s\ufeff]*[{\[]")


@dataclass(frozen=True, slots=True)
class Found:
    """A wire's format, its text, and the document as its carrier has it."""

    format: Format
    text: WireText
    document: Any
    refused: tuple[Refused, ...] = ()
    """Items that are so broken that they could not even become part of the document."""


def detect(wire: bytes, formats: Sequence[Format]) -> Found:
    """Recognise a wire. RefusalError where it is none of the formats, or broken."""
    if mail := _recognised("mail", wire, formats):
        return Found(mail, WireText.of_bytes(wire), wire)
    text = decode(wire)
    if _HTML.match(text.text):
        return _found("html", text, text, formats, "an HTML page without an article")
    if _MARKUP.match(text.text):
        text, root, refused = _xml(text)
        found = _found("xml", text, root, formats, f"XML whose root is {local(root)[:60]}")
        return replace(found, refused=refused)
    if _JSON.match(text.text):
        text, value, refused = _json(text)
        _refuse_too_much(value)
        _refuse_too_many_tags(text.text)
        if ours := _recognised("json", value, formats):
            return Found(ours, text, value, refused)
        raise RefusalError("not_an_article", "JSON, but of no format for articles", 0)
    return _found("text", text, text, formats, "neither XML nor JSON, nor text as agencies send it")


def _found(
    carrier: Carrier, text: WireText, document: object, formats: Sequence[Format], otherwise: str
) -> Found:
    found = _recognised(carrier, document, formats)
    if found is None:
        raise RefusalError("unknown_format", otherwise, 0)
    return Found(found, text, document)


def _recognised(carrier: Carrier, document: object, formats: Sequence[Format]) -> Format | None:
    for each in formats:
        if each.carrier == carrier and each.recognises(document):
            return each
    return None


def _refuse_too_much(document: object) -> None:
    """Refuse more values than any article needs; each may become an object of its own."""
    pile, seen = [document], 0
    while pile:
        value = pile.pop()
        if isinstance(value, dict):
            value = [*value.values()]
        if isinstance(value, list):
            seen += len(value)
            if seen > MOST_VALUES:
                raise RefusalError("too_complex", f"more than {MOST_VALUES:,} values")
            pile += value


def _refuse_too_many_tags(text: str) -> None:
    """Refuse more mark-up or lines in all texts than any news: a list holds hundreds."""
    most = MOST_TAGS * (1 + len(text) // MIB)
    if text.count("<") + text.lower().count("\\u003c") > most or text.count("\\n") > most:
        raise RefusalError("too_complex", f"more than {most:,} tags or lines")


def _xml(text: WireText) -> tuple[WireText, Element, tuple[Refused, ...]]:
    try:
        return text, read_xml(text), ()
    except RefusalError as broken:
        rest = read_broken(text, broken)
        return rest.text, rest.root, rest.refused


def _json(text: WireText) -> tuple[WireText, Any, tuple[Refused, ...]]:
    try:
        text, value = read_json(text)
    except RefusalError as broken:
        lines = read_lines(text, broken)
        return lines.text, lines.values, lines.refused
    _refuse_too_much(value)
    return *all_said(text, value), ()

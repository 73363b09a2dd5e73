"""Which format a wire is in, by what is in it; never by a file's name."""

import re
from typing import Any, Final

import orjson

from wiredesk_ingest.charset import WireText
from wiredesk_ingest.formats import WireFormat
from wiredesk_ingest.formats.newsml_g2 import ROOTS
from wiredesk_ingest.formats.ninjs import is_ninjs
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.xml import local, read_xml

_MARKUP: Final = re.compile(r"\s*<[?!A-Za-z_]")
MOST_VALUES: Final = 50_000
"""In one JSON wire; the largest seen has 800."""

_JSON: Final = re.compile(r"\s*[{\[]")


def detect(text: WireText) -> tuple[WireFormat, Any]:
    """Answer the format and the document: an XML root, or a JSON value. RefusalError."""
    if _MARKUP.match(text.text):
        root = read_xml(text)
        if local(root) in ROOTS:
            return "newsml-g2", root
        raise RefusalError("unknown_format", f"XML whose root is {local(root)[:60]}", 0)
    if _JSON.match(text.text):
        value = _json(text)
        _refuse_too_much(value)
        if is_ninjs(value):
            return "ninjs", value
        raise RefusalError("not_an_article", "JSON, but not ninjs", 0)
    raise RefusalError("unknown_format", "neither XML nor JSON", 0)


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


def _json(text: WireText) -> Any:  # noqa: ANN401 - any JSON
    try:
        return orjson.loads(text.wire if text.charset == "utf-8" else text.text.encode())
    except orjson.JSONDecodeError as error:
        raise RefusalError("json_broken", error.msg, text.byte_position(error.pos)) from None

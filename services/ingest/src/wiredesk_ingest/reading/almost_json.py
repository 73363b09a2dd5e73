"""JSON as agencies send it: read as the standard says, and only else mended.

Mended is what scripts that write JSON by hand get wrong: control characters as they are in a
string, escapes that JSON hasn't got, half of a surrogate pair, a comma before the end of a list,
a byte order mark in the text, a day or an address without quotation marks, no comma at the end
of a line; and NaN and Infinity, which Python writes for a number that is none: such a value counts
as not said. RFC 8259.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import orjson

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.mended import MOST_EDITS, Edit, mended
from wiredesk_ingest.refusals import RefusalError

_TOKEN: Final = re.compile(
    # A look at how each of them begins: of a MiB of brackets that takes a quarter.
    r'(?=[",\ufeff\sNIh\d-])(?:'
    # A string, up to the text's end if it has none of its own; or what should not be there.
    r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|(?P<needless>,(?=[\s\ufeff]*+[}\]])|\ufeff)'
    r"|(?P<comma>(?<=[\]}\"\w])(?=[ \t]*\r?\n\s*\"))"
    r"|(?P<nothing>(?<![\w.+-])(?:NaN|-?Infinity)\b)"
    r"|(?P<bare>(?<![\w.+-])(?:https?://[^\s,\"\\\]}]{4,1000}"
    r"|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?)?)))",
    re.DOTALL,
)
_IN_STRING: Final = re.compile(
    r"""\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}
    |(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})
    |\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})
    |\\(?P<apostrophe>')
    |\\x(?P<number>[0-9a-fA-F]{2})
    |(?P<backslash>\\)
    |(?P<control>[\x00-\x1f])""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Budget:
    """How many places may yet be mended in a wire that is read piece by piece."""

    left: int = MOST_EDITS

    def spend(self, edits: Iterable[Edit]) -> Sequence[Edit]:
        """Answer as many edits as there are left; what needs more stays broken."""
        spent = [*islice(edits, self.left)]
        self.left -= len(spent)
        return spent


def read_json(text: WireText, budget: Budget | None = None) -> tuple[WireText, Any]:
    """Read any JSON; answer it with the text that it was read from, which notes what was mended.

    RefusalError `json_broken` with the byte where it breaks for good.
    """
    try:
        return text, _loads(text)
    except RefusalError as broken:
        edits = (budget or Budget(MOST_EDITS + 1)).spend(_edits(text.text))
        better = mended(text, edits, "json: {} places that are no JSON mended")
        if better is None:
            raise broken from None
        return better, _loads(better)


def _loads(text: WireText) -> Any:  # noqa: ANN401 - any JSON
    try:
        return orjson.loads(text.wire if text.charset == "utf-8" else text.text.encode())
    except orjson.JSONDecodeError as error:
        raise RefusalError("json_broken", error.msg, text.byte_position(error.pos)) from None


def _edits(text: str) -> Iterator[Edit]:
    for token in _TOKEN.finditer(text):
        if token.lastgroup:
            yield Edit(*token.span(), _outside(token.lastgroup, token[0]))
            continue
        for flaw in _IN_STRING.finditer(text, *token.span()):
            if flaw.lastgroup:
                yield Edit(*flaw.span(), _instead(flaw.lastgroup, flaw))


def _outside(kind: str, flaw: str) -> str:
    """Answer what should stand where no string is."""
    return {"nothing": "null", "comma": ",", "bare": f'"{flaw}"'}.get(kind, "")


def _instead(kind: str, flaw: re.Match[str]) -> str:
    """Answer what the sender must have meant; a backslash of no known meaning stays a sign."""
    if kind == "half":
        return "\\ufffd"
    if kind == "apostrophe":
        return "'"
    if kind == "backslash":
        return "\\\\"
    code = flaw["number"] if kind == "number" else f"{ord(flaw[0]):02x}"
    return f"\\u00{code}"

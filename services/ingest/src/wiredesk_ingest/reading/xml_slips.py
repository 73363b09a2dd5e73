"""What senders' software gets wrong in XML, and what must have been meant.

A bare ampersand, the names of HTML's signs, control characters, a declaration that is not first:
mended in the text of any format, so that no word is dropped as by a parser that recovers.
"""

import re
import sys
from collections.abc import Iterator
from heapq import merge
from html.entities import html5
from typing import Final

from wiredesk_ingest.reading.mended import Edit

ASIDE: Final = r"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)"
"""Comments and CDATA: what looks like a tag or a name in them is none. Needs DOTALL."""

_SLIP: Final = re.compile(
    rf"{ASIDE}|(?P<declaration>(?!\A)<\?xml[\t\r\n -=?-~]{{0,200}}\?>)"
    r"|&(?:(?:amp|lt|gt|quot|apos);|\#(?P<number>[0-9]{1,7}|x[0-9a-fA-F]{1,6});"
    r"|(?P<name>[A-Za-z0-9]{1,31};)?+(?P<bare>))",
    re.DOTALL,
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def is_sure(text: str) -> bool:
    """Tell whether all signs that a text names are known; else words may be missing from it."""
    names = (found["name"] for found in _SLIP.finditer(text))
    return all(name in html5 for name in names if name)


def slips(text: str) -> Iterator[Edit]:
    """Answer what is to be mended, in order."""
    return merge(_controls(text), _in_text(text), key=lambda edit: edit.start)


def _controls(text: str) -> Iterator[Edit]:
    return (Edit(found.start(), found.end(), " ") for found in _CONTROL.finditer(text))


def _in_text(text: str) -> Iterator[Edit]:
    for found in _SLIP.finditer(text):
        number = found["number"]
        if found["declaration"] or (number and not _is_sign(number)):
            yield Edit(found.start(), found.end(), " " * len(found[0]))
        elif found["bare"] is not None:
            sign = html5.get(found["name"] or "", "")
            if sign and sign not in "&<":
                yield Edit(found.start(), found.end(), sign)
            else:
                yield Edit(found.start(), found.start() + 1, "&amp;")


def _is_sign(number: str) -> bool:
    """Tell whether a number stands for a sign that XML may hold."""
    code = int(number[1:], 16) if number.startswith("x") else int(number)
    return (
        code <= sys.maxunicode
        and (chr(code) in "\t\n\r" or code >= ord(" "))
        and not (_CONTROL.match(chr(code)))
    )

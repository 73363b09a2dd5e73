"""Names of signs that a document type declares in the wire itself: `<!ENTITY eacute "&#233;">`.

They are put in their places before the parser sees the wire, so that it needs no document type.
Only a name for a few signs beyond ASCII is one: it names no other and no file and holds no mark-up,
so that nothing can grow; nor can it hide a word that the fast lane looks for in the bytes.
XML 1.0, 4.2 to 4.6.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from typing import Final
from unicodedata import normalize

from wiredesk_ingest.reading.mended import Edit
from wiredesk_ingest.reading.xml_slips import ASIDE

MOST_DECLARED: Final = 300
"""Names; HTML has 253."""

LONGEST_VALUE: Final = 40
"""Signs that a name stands for."""

_NUMBER: Final = r"&\#(?P<{0}>[0-9]{{1,7}}|x[0-9a-fA-F]{{1,6}});"
_DECLARED: Final = re.compile(
    rf"""<!ENTITY\s{{1,9}}(?P<name>[A-Za-z][A-Za-z0-9.-]{{0,30}})\s{{1,9}}(?P<quote>["'])
    (?P<value>(?:(?!(?P=quote))[^<&%]|{_NUMBER.format("code")}){{1,{LONGEST_VALUE}}}
    |&\#38;\#(?:38|60);)(?P=quote)\s{{0,9}}>""",
    re.VERBOSE,
)
_SUBSET: Final = re.compile(
    rf"\[(?:\s*+{_DECLARED.pattern}){{1,{MOST_DECLARED}}}+\s*+\]\s*+", re.VERBOSE
)
_SIGN: Final = re.compile(_NUMBER.format("number"))
_NAMED: Final = re.compile(rf"{ASIDE}|&(?P<name>[A-Za-z][A-Za-z0-9.-]{{0,30}});", re.DOTALL)
_OWN: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})
"""XML's own names: declared or not, they mean what they mean."""

_FIRST: Final = "\xa0"  # behind ASCII and the controls


def declared_end(text: str, start: int) -> int | None:
    """Answer where an internal subset ends that declares signs only; None where it is another."""
    subset = _SUBSET.match(text, start)
    if subset is None or not all(map(_is_plain, _DECLARED.finditer(subset[0]))):
        return None
    return subset.end()


def _is_plain(declared: re.Match[str]) -> bool:
    if declared["name"] in _OWN:
        return True
    codes = [*_codes(declared["value"])]
    if max(codes) > sys.maxunicode:
        return False
    # Some signs beyond ASCII are only another way to write one of its letters.
    return min(normalize("NFC", "".join(map(chr, codes)))) >= _FIRST


def declared_signs(subset: str) -> Mapping[str, str]:
    """Answer what names stand for, as numbers, which are signs wherever they stand."""
    signs: dict[str, str] = {}
    for each in _DECLARED.finditer(subset):
        if each["name"] not in _OWN:  # of two declarations the first one counts
            signs.setdefault(each["name"], "".join(f"&#{code};" for code in _codes(each["value"])))
    return signs


def _codes(value: str) -> Iterator[int]:
    done = 0
    for number in _SIGN.finditer(value):
        yield from map(ord, value[done : number.start()])
        said = number["number"]
        yield int(said[1:], 16) if said.startswith("x") else int(said)
        done = number.end()
    yield from map(ord, value[done:])


def put_in(text: str, start: int, signs: Mapping[str, str]) -> Iterator[Edit]:
    """Answer what is to be put in for the names behind a place, in order."""
    for found in _NAMED.finditer(text, start) if signs else ():
        if found["name"] in signs:
            yield Edit(found.start(), found.end(), signs[found["name"]])

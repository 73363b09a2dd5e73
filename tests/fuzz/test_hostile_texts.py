"""Texts made to do damage: a mebibyte of anything ends soon, as articles or as refusals."""

import random
from collections.abc import Callable
from typing import Final

import pytest

from tests.fuzz.mutations import (
    cut_off,
    cut_out,
    flip_bits,
    other_charset,
    other_numbers,
    put_nulls,
    repeat_a_chunk,
)
from tests.fuzz.promises import hold
from tests.unit.ingest.text_wires import anpa, iptc
from wiredesk_ingest.signs.urgent import looks_urgent

pytestmark = pytest.mark.timeout(60)

MEBIBYTE = 2**20
HEADER: Final = b"\x01qua0123 3 i 40  qmk 0045\n"
MUTATIONS = (
    *(flip_bits, cut_off, cut_out, repeat_a_chunk),
    *(put_nulls, other_charset, other_numbers),
)


def much(text: str | bytes) -> bytes:
    """Repeat a text up to a mebibyte."""
    wire = text.encode() if isinstance(text, str) else text
    return (wire * (MEBIBYTE // len(wire) + 1))[:MEBIBYTE]


FILLINGS: Final[dict[str, str | bytes]] = {
    "ends of lines": "\n",
    "returns": "\r",
    "both": "\r\n",
    "starts of headers": "\x01",
    "starts of texts": "\x02",
    "ends of texts": "\x03",
    "idle signs": "\x16",
    "blanks": " ",
    "tabs": "\t\n",
    "one long line": "words ",
    "one long word": "x",
    "marks": "^<=",
    "numbers": "qua0123 ",
    "letters beyond ASCII": b"\xe9",
    "Arabic": "فانوس ".encode("cp1256"),
    "notes": "Eds: story item version copy report \n",
    "one long note": "Eds: story item version copy report ",
    "kills": "KILL qua0100\n",
    "bylines": "By A\n",
    "datelines": "Harbourton (Quillmark) - \n",
    "sections": "## Notebook\n",
    "list": "- a\n",
    "rules": "* * * *\n",
    "ends": "END\n",
    "initials": "qmk ab cd\n",
    "embargoes": "EMBARGOED UNTIL 1800 GMT, Friday, November 20, 2026 ",
    "times": "201200 GMT Nov 26\n",
    "embargoes in brackets": "(embargo le le ",
    "releases": "Release date: at on from to \n",
    "Turkish orders": "bu haber kadar \n",
    "kills in prose": "please kill \n",
    "brackets": "(",
    "ampersands": "&",
}
WAYS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "nothing": lambda text: text,
    "a header": lambda text: HEADER + text,
    "a frame": lambda text: HEADER + b"\x02" + text + b"\x03201200 GMT Nov 26",
    "a slug": lambda text: HEADER + text[:500_000] + b"\n\x02Text.",
    "ANPA": lambda text: anpa().replace(b"Nobody", text),
}
"""What stands around a text."""


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("way", WAYS)
def test_a_hostile_text_ends_soon(way: str, filling: str) -> None:
    wire = WAYS[way](much(FILLINGS[filling]))
    hold(wire)
    looks_urgent(wire)


def test_many_messages_are_too_many() -> None:
    assert [refused.code for refused in hold(iptc() * 1_100).refusals] == ["too_complex"]


@pytest.mark.parametrize("write", [iptc, anpa])
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_damaged_text_is_understood_or_refused(
    mutation: Callable[[random.Random, bytes], bytes], write: Callable[[], bytes]
) -> None:
    rng = random.Random(mutation.__name__)

    for _ in range(40):
        wire = mutation(rng, write())
        if wire:
            hold(wire)
            looks_urgent(wire)

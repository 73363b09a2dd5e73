"""JSON Lines: each line is an item, and a broken one harms no other."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import ap, ninjs, reading, refusal
from wiredesk_ingest.reading.almost_json import Budget
from wiredesk_ingest.reading.json_lines import MOST_LINES

TWO = (ninjs(uri="urn:a"), ninjs(uri="urn:b"))


@every_row("between", [b"\n", b"\r\n", b"\n\n", b"\n\x1e"])
def test_each_line_is_an_article(between: bytes) -> None:
    found = reading(between.join(TWO) + b"\n")

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    assert not found.refusals


def test_ap_s_items_may_stand_in_lines() -> None:
    found = reading(ap() + b"\n" + ap(altids={"itemid": "b2"}))

    assert [item.article.uri[-2:] for item in found.items] == ["a1", "b2"]


def test_a_broken_line_is_named_with_its_byte_and_harms_no_other() -> None:
    wire = b"\n".join([TWO[0], b'{"uri": oops}', TWO[1]])

    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    (refused,) = found.refusals
    assert (refused.code, refused.item) == ("json_broken", "line 2")
    assert refused.position == wire.index(b'{"uri": oops')


@every_row("junk", [b"broken{", b'{"uri": oops', b"[1]", b"}"])
@every_row("place", [1, 2])
def test_a_line_that_is_no_object_harms_no_other(junk: bytes, place: int) -> None:
    lines = [*TWO]
    lines.insert(place, junk)
    wire = b"\n".join(lines)

    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    (refused,) = found.refusals
    assert (refused.code, refused.item) == ("json_broken", f"line {place + 1}")
    assert refused.position == wire.index(b"\n" + junk) + 1


def test_a_first_line_that_is_broken_harms_no_other() -> None:
    found = reading(b'{"uri": oops}\n' + b"\n".join(TWO))

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    assert [refused.item for refused in found.refusals] == ["line 1"]


def test_a_line_that_says_a_status_twice_does_not_publish() -> None:
    wire = b"\n".join(TWO).replace(b'"pubstatus"', b'"pubstatus": "canceled", "pubstatus"')

    assert [item.article.pubstatus for item in reading(wire).items] == ["withheld"] * 2


@every_row(
    "wire",
    [
        b'{\n"uri": oops\n}',
        b'{"uri": oops}\n{"uri": oops}\n' + TWO[0],
        b'{"associations": [\n' + TWO[0] + b"\n], oops}",
        b"[1,\n{]",
    ],
)
def test_what_is_neither_is_broken_json(wire: bytes) -> None:
    assert refusal(wire)[0] == "json_broken"


def test_no_more_is_mended_in_all_lines_than_in_one_wire(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines behind that are refused, as a wire is that needs more."""
    monkeypatch.setattr(Budget, "__init__", lambda self, left=3: setattr(self, "left", left))
    lines = [ninjs(uri=f"urn:{number}").replace(b"Lanterns", b"L\\q\\q") for number in range(3)]
    lines[2] = ninjs(uri="urn:2")

    found = reading(b"\n".join(lines))

    assert [item.article.uri for item in found.items] == ["urn:0", "urn:2"]
    assert [refused.item for refused in found.refusals] == ["line 2"]


def test_lines_without_end_are_refused() -> None:
    assert refusal(b"{}\n" * (MOST_LINES + 1)) == ("too_complex", None)

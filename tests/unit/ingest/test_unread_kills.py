"""Signs of a kill in what can't be read: nobody knows whom it means, so somebody must look."""

from tests.rows import every_row
from tests.unit.ingest.builders import g2, ninjs, reading, rss
from tests.unit.ingest.packed import zipped
from wiredesk_ingest.wire_limits import MOST_ITEMS


def codes(wire: bytes) -> list[str]:
    return [refused.code for refused in reading(wire).refusals]


def items(*titles: str) -> list[str]:
    return [f"<guid>urn:q:{n}</guid><title>{title}</title>" for n, title in enumerate(titles)]


CUT_OFF = g2(item_meta='<signal qcode="sig:kill"/>')[:-60]
TOO_MANY = rss(*items("KILL: Lanterns", *["Ferry"] * MOST_ITEMS))


@every_row(
    ("wire", "why"),
    [
        (CUT_OFF, "xml_broken"),
        (TOO_MANY, "too_complex"),
        (b'{"headline": "MANDATORY KILL", "uri": ', "json_broken"),
    ],
)
def test_an_unread_wire_with_signs_of_a_kill_alarms_as_well(wire: bytes, why: str) -> None:
    assert codes(wire) == [why, "kill_without_target"]


def test_so_does_one_file_of_an_archive() -> None:
    assert codes(zipped({"a.xml": CUT_OFF, "b.json": ninjs()})) == [
        "xml_broken",
        "kill_without_target",
    ]


@every_row("wire", [g2()[:-60], rss(*items(*["Ferry"] * (MOST_ITEMS + 1)))])
def test_an_unread_wire_of_ordinary_copy_does_not(wire: bytes) -> None:
    assert len(codes(wire)) == 1

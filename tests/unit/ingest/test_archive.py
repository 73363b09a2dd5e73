"""Wires that come together in a zip archive."""

import struct
from zipfile import ZIP_BZIP2, ZIP_STORED

from tests.rows import every_row
from tests.unit.ingest.builders import g2, ninjs, reading, refusal
from tests.unit.ingest.mails import mail
from tests.unit.ingest.packed import gzipped, zipped
from wiredesk_ingest.reading.archive import MOST_MEMBERS
from wiredesk_ingest.signs.urgent import looks_urgent

TWO = {"a.xml": g2(uri="urn:a"), "b.json": ninjs(uri="urn:b")}
KILL = g2(item_meta='<link rel="x:kill" residref="urn:target"/>')


@every_row("method", [8, ZIP_STORED])
def test_each_file_of_an_archive_is_a_wire_of_its_own_format(method: int) -> None:
    found = reading(zipped(TWO, method))

    said = [(item.article.uri, item.article.wire.format) for item in found.items]
    assert said == [("urn:a", "newsml-g2"), ("urn:b", "ninjs")]
    assert not found.refusals


def test_a_broken_file_is_named_and_harms_no_other() -> None:
    found = reading(zipped({**TWO, "c\u00e9.json": b'{"uri": oops}'}))

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    (refused,) = found.refusals
    assert (refused.code, refused.item, refused.position) == ("json_broken", "c\u00e9.json", None)


def test_a_broken_item_is_named_with_its_file() -> None:
    wire = zipped({"a.json": b"[" + ninjs() + b', {"uri": ""}]'})

    (refused,) = reading(wire).refusals

    assert (refused.code, refused.item) == ("no_uri", "a.json, item 2")


def test_what_is_no_wire_and_goes_with_one_is_passed_by() -> None:
    beside = {"p.jpg": b"\xff\xd8\xff", "d/": b"", "__MACOSX/._a.xml": b"\0", ".DS_Store": b"\0"}

    found = reading(zipped({**beside, **TWO}))

    assert len(found.items) == 2
    assert not found.refusals


@every_row(
    ("files", "code"),
    [
        ({}, "not_an_article"),
        ({"p.jpg": b"\xff\xd8\xff"}, "not_an_article"),
        ({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"}, "unknown_format"),
        ({"a.zip": zipped(TWO)}, "too_complex"),
        ({f"{number}": b"" for number in range(MOST_MEMBERS + 1)}, "too_complex"),
        ({"a.xml": bytes(3_000_000)}, "too_large"),
        ({"a.xml": b"<a/>" * 70_000}, "too_large"),
        ({"a.xml.gz": gzipped(bytes(30_000_000))}, "too_large"),
    ],
)
def test_an_archive_that_holds_no_wires_or_too_much_is_refused(
    files: dict[str, bytes], code: str
) -> None:
    assert refusal(zipped(files))[0] == code


def test_a_file_with_a_password_or_packed_in_another_way_is_refused() -> None:
    locked = bytearray(zipped({"a.xml": g2()}))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1

    for wire in (bytes(locked), zipped({"a.xml": g2()}, ZIP_BZIP2)):
        assert refusal(wire)[0] == "packed_broken"


def test_an_archive_that_is_cut_off_is_refused() -> None:
    wire = zipped(TWO)

    for size in range(4, len(wire)):
        assert not reading(wire[:size]).items
        assert {each.code for each in reading(wire[:size]).refusals} == {"packed_broken"}


def test_a_file_that_is_not_what_the_list_says_is_refused() -> None:
    wire = zipped({"a.xml": g2()}, ZIP_STORED).replace(b"Lanterns", b"lanterns")

    assert refusal(wire)[0] == "packed_broken"


def test_files_that_lie_in_each_other_are_refused() -> None:
    """Each of them would be unpacked again, and again counted as small."""
    once = zipped({"a.xml": g2()}, ZIP_STORED)
    at, end = once.index(b"PK\x01\x02"), once.index(b"PK\x05\x06")
    entry = once[at:end]
    count = struct.pack("<HHLL", 100, 100, 100 * len(entry), at)
    wire = once[:at] + entry * 100 + once[end : end + 8] + count + b"\0\0"

    assert refusal(wire)[0] == "packed_broken"


def test_a_kill_in_an_archive_takes_the_fast_lane() -> None:
    killing_mail = mail(
        fields={"Subject": "KILL: Lanterns", "In-Reply-To": "<a@quillmark.example>"}
    )

    for wire in (zipped({"a.xml": g2(), "k.xml": KILL}), zipped({"k.eml": killing_mail})):
        assert [each for item in reading(wire).items for each in item.takedowns]
        assert looks_urgent(wire)
    assert not looks_urgent(zipped(TWO))


def test_a_file_whose_place_is_behind_the_end_is_refused() -> None:
    wire = bytearray(zipped({"a.xml": g2()}))
    struct.pack_into("<L", wire, wire.index(b"PK\x01\x02") + 42, len(wire) - 4)

    assert refusal(bytes(wire))[0] == "packed_broken"

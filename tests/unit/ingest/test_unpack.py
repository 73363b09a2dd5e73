"""A packed wire is the wire in it; one that would become huge, or is cut off, is refused."""

import bz2
import lzma
import tarfile
import zlib
from io import BytesIO

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import MOST, article, g2, ninjs, reading, refusal
from tests.unit.ingest.packed import gzipped
from wiredesk.ids import wire_digest
from wiredesk_ingest.reading.unpack import MOST_MEMBERS, unpacked
from wiredesk_ingest.refusals import RefusalError


@pytest.mark.parametrize("wire", [g2(), ninjs()], ids=["xml", "json"])
def test_a_packed_wire_is_read_as_what_is_in_it(wire: bytes) -> None:
    assert article(gzipped(wire)).headline == article(wire).headline
    assert article(gzipped(wire)).wire.format == article(wire).wire.format


def test_the_facts_of_a_packed_wire_are_those_of_its_bytes() -> None:
    packed = gzipped(ninjs())

    assert article(packed).wire.size == len(packed)
    assert article(packed).wire.digest == wire_digest(packed)


def test_several_members_are_one_wire() -> None:
    wire = ninjs()

    assert unpacked(gzipped(wire[:50]) + gzipped(wire[50:]) + b"\0\0", MOST) == wire


def test_a_wire_that_is_not_packed_is_itself() -> None:
    assert unpacked(b"<a/>", MOST) == b"<a/>"


@pytest.mark.parametrize(
    ("packed", "code"),
    [
        (gzipped(b" " * 1_000_000), "too_large"),
        (gzipped(ninjs())[:-40], "packed_broken"),
        (gzipped(ninjs())[:20] + b"\xff" * 40, "packed_broken"),
        (gzipped(b"") * (MOST_MEMBERS + 2), "too_complex"),
        (gzipped(b""), "empty"),
        (gzipped(ninjs()) + b"\0KILL", "packed_broken"),
    ],
    ids=["bomb", "cut off", "not deflate", "many members", "nothing in it", "words behind it"],
)
def test_what_can_not_be_unpacked_is_refused(packed: bytes, code: str) -> None:
    assert reading(packed).refusals[0].code == code


def test_what_is_too_large_once_unpacked_is_refused() -> None:
    wire = bytes(range(256)) * 40

    assert unpacked(gzipped(wire), len(wire)) == wire
    with pytest.raises(RefusalError, match="larger"):
        unpacked(gzipped(wire), len(wire) - 1)


def test_a_place_in_a_packed_wire_is_told_in_words() -> None:
    """It counts in the unpacked bytes, so it could lie behind the wire's end."""
    (refused,) = reading(gzipped(g2().replace(b"</newsItem>", b""))).refusals

    assert refused.position is None
    assert refused.code == "xml_broken"
    assert "of what is inside" in refused.sentence


def test_a_wire_that_is_packed_twice_is_refused() -> None:
    assert reading(gzipped(gzipped(ninjs()))).items == []


def test_zlib_alone_is_no_packed_wire() -> None:
    assert refusal(zlib.compress(ninjs()))[0] in {"unknown_format", "charset"}


def tar(kind: int) -> bytes:
    archive = BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=kind) as packed:
        member = tarfile.TarInfo("lamps.xml")
        member.size = len(g2())
        packed.addfile(member, BytesIO(g2()))
    return archive.getvalue()


@every_row(
    "packed",
    [
        bz2.compress(g2()),
        lzma.compress(g2()),
        tar(tarfile.USTAR_FORMAT),
        tar(tarfile.GNU_FORMAT),
        gzipped(tar(tarfile.USTAR_FORMAT)),
    ],
)
def test_what_is_packed_in_another_way_is_told(packed: bytes) -> None:
    with pytest.raises(RefusalError, match="send it in gzip or zip"):
        unpacked(packed, MOST)


def test_words_that_look_packed_are_none() -> None:
    for words in (b"BZh9 lamps", b"x" * 257 + b"ustari"):
        assert unpacked(words, MOST) == words

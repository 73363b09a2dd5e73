"""Packed wires are unpacked piece by piece, and never more than is taken in."""

import random
import tracemalloc
from collections.abc import Iterator

import pytest

from tests.rows import every_row
from tests.unit.ingest.packed import gzipped
from wiredesk_ingest.receivers.unpacking import NotGzip, TooMuch, Unpacker

MOST = 1000
WIRE = b"Lanterns on the quay. " * 20


def pieces(packed: bytes, size: int) -> Iterator[bytes]:
    return (packed[at : at + size] for at in range(0, len(packed), size))


def unpacked(packed: bytes, size: int = 7, *, most: int = MOST, is_packed: bool = True) -> bytes:
    unpacker = Unpacker(most, packed=is_packed)
    found = b"".join(unpacker.feed(piece) for piece in pieces(packed, size))
    unpacker.end()
    return found


@every_row("size", [1, 7, 10_000])
def test_a_packed_wire_is_unpacked_however_it_is_cut(size: int) -> None:
    assert unpacked(gzipped(WIRE), size) == WIRE


@every_row("size", [1, 7, 10_000])
def test_several_members_are_one_wire(size: int) -> None:
    """As RFC 1952 has it; zeros may follow, as on a tape."""
    assert unpacked(gzipped(b"one ") + gzipped(b"two") + b"\0" * 9, size) == b"one two"


def test_a_wire_that_is_not_packed_stays_as_it_is() -> None:
    assert unpacked(WIRE, is_packed=False) == WIRE


@every_row("is_packed", [True, False])
def test_as_much_as_is_taken_in_is_taken_in(*, is_packed: bool) -> None:
    """And not a byte more."""
    for wire in (b"x" * MOST, b"x" * (MOST + 1)):
        packed = gzipped(wire) if is_packed else wire
        if len(wire) == MOST:
            assert unpacked(packed, is_packed=is_packed) == wire
        else:
            with pytest.raises(TooMuch):
                unpacked(packed, is_packed=is_packed)


def test_what_does_not_become_smaller_is_limited_as_it_comes() -> None:
    """Members of nothing are no wire, but would be work without an end."""
    with pytest.raises(TooMuch):
        unpacked(gzipped(b"") * 65, most=1_000_000)


def test_a_bomb_takes_no_memory() -> None:
    bomb = gzipped(b"\0" * 64 * 1024 * 1024)
    tracemalloc.start()

    with pytest.raises(TooMuch):
        unpacked(bomb, 64 * 1024, most=1024 * 1024)

    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * 1024 * 1024


@pytest.mark.parametrize(
    "packed",
    [
        b"a wire",
        gzipped(WIRE)[:-1],
        gzipped(WIRE)[:5],
        gzipped(WIRE)[:-8] + b"\0" * 8,
        gzipped(WIRE) + b"more",
    ],
    ids=["plain", "cut", "cut in its head", "wrong sum", "followed by something"],
)
def test_what_is_no_gzip_is_said(packed: bytes) -> None:
    with pytest.raises(NotGzip):
        unpacked(packed)


def test_damaged_bytes_are_never_anything_else() -> None:
    chance = random.Random(5)
    packed = gzipped(WIRE)
    for _ in range(500):
        damaged = bytearray(packed)
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            found = unpacked(bytes(damaged))
        except (NotGzip, TooMuch):
            continue
        assert found == WIRE  # the damage was in a name or a time, which nobody reads

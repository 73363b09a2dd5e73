"""Ways in which a wire is damaged on its way, or made to do damage. Seeded: the same each time."""

import random
import re
from collections.abc import Callable
from typing import Final

_NUMBER: Final = re.compile(rb"\d+")
_TIME: Final = re.compile(rb"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)?")
_ATTRIBUTE: Final = re.compile(rb'"[^"<>]{1,80}"')
_BETWEEN_TAGS: Final = re.compile(rb"><|>\s+<")
_DECLARED: Final = re.compile(rb'encoding="[^"]+"')

NUMBERS: Final = (b"0", b"-1", b"1e999", b"9" * 40, b"0x10", b"1.5", "٣".encode(), b"NaN")
TIMES: Final = (
    b"2026-11-20T12:00:00+25:00",
    b"0001-01-01T00:00:00+14:00",
    b"9999-12-31T23:59:59-14:00",
    b"2026-11-20T12:00:00+03:00:30",
    b"2026-11-20T12:00:00.123456789-03:30",
    b"20261120T120000Z",
    b"2026-11-31T12:00:00Z",
    b"next week",
)
VALUES: Final = (
    *TIMES,
    b"",
    b" ",
    b"\0",
    b"stat:canceled",
    b"sig:kill",
    b"javascript:alert(1)",
    b"https://quillmark.example/a.jpg",
    b"medtop:11000000",
    b":::",
    b"u" * 3_000,
    "لا".encode() * 20,
    b"&#0;",
    b"&nothing;",
    b"\xed\xa0\x80",
    rb"\ud800",
    rb"\u0000",
)
CHARSETS: Final = ("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32", "cp1256", "latin-1")
NAMES: Final = (
    b"utf-16",
    b"iso-8859-6",
    b"windows-1256",
    b"utf-7",
    b"punycode",
    b"idna",
    b"ebcdic",
)
DEEP: Final = (b"<div>", b"<span>", b"<table>", b"<ul><li>", b"<b>", b"<itemSet>", b"[", b'{"uri":')

Mutation = Callable[[random.Random, bytes], bytes]


def flip_bits(rng: random.Random, wire: bytes) -> bytes:
    changed = bytearray(wire)
    for _ in range(rng.randint(1, 12)):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def cut_off(rng: random.Random, wire: bytes) -> bytes:
    return wire[: rng.randrange(len(wire))]


def cut_out(rng: random.Random, wire: bytes) -> bytes:
    start, end = sorted(rng.sample(range(len(wire)), 2))
    return wire[:start] + wire[end:]


def repeat_a_chunk(rng: random.Random, wire: bytes) -> bytes:
    start = rng.randrange(len(wire))
    end = start + rng.randint(1, 400)
    return wire[:end] + wire[start:end] * rng.randint(1, 30) + wire[end:]


def put_nulls(rng: random.Random, wire: bytes) -> bytes:
    at = rng.randrange(len(wire))
    return wire[:at] + b"\0" * rng.randint(1, 20) + wire[at:]


def other_charset(rng: random.Random, wire: bytes) -> bytes:
    return wire.decode("utf-8", "replace").encode(rng.choice(CHARSETS), "replace")


def declare_another(rng: random.Random, wire: bytes) -> bytes:
    return _DECLARED.sub(b'encoding="' + rng.choice(NAMES) + b'"', wire, count=1)


def other_numbers(rng: random.Random, wire: bytes) -> bytes:
    return _some(rng, _NUMBER, wire, lambda: rng.choice(NUMBERS))


def other_times(rng: random.Random, wire: bytes) -> bytes:
    return _TIME.sub(lambda _: rng.choice(TIMES), wire)


def other_values(rng: random.Random, wire: bytes) -> bytes:
    return _some(rng, _ATTRIBUTE, wire, lambda: b'"' + rng.choice(VALUES) + b'"')


def nest_deep(rng: random.Random, wire: bytes) -> bytes:
    deep = rng.choice(DEEP) * rng.choice((20, 300, 2_000))
    return _between(rng, wire, deep)


def many_attributes(rng: random.Random, wire: bytes) -> bytes:
    said = b" ".join(b'a%d="%d"' % (number, number) for number in range(rng.choice((50, 3_000))))
    return _between(rng, wire, b"<p " + said + b"/>")


def bare_text(rng: random.Random, wire: bytes) -> bytes:
    return _between(rng, wire, rng.choice(VALUES))


def _between(rng: random.Random, wire: bytes, inserted: bytes) -> bytes:
    """Put something between two tags, or anywhere where there are none."""
    places = [found.start() + 1 for found in _BETWEEN_TAGS.finditer(wire)] or range(len(wire))
    at = rng.choice(places)
    return wire[:at] + inserted + wire[at:]


def _some(
    rng: random.Random, pattern: re.Pattern[bytes], wire: bytes, new: Callable[[], bytes]
) -> bytes:
    share = rng.choice((0.02, 0.2))
    return pattern.sub(lambda found: new() if rng.random() < share else found[0], wire)


MUTATIONS: Final[tuple[Mutation, ...]] = (
    flip_bits,
    cut_off,
    cut_out,
    repeat_a_chunk,
    put_nulls,
    other_charset,
    declare_another,
    other_numbers,
    other_times,
    other_values,
    nest_deep,
    many_attributes,
    bare_text,
)

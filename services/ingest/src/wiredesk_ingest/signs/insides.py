"""What a wire holds that its bytes don't show: packed, or encoded in a mail."""

from collections.abc import Iterable, Iterator, Sequence

from wiredesk_ingest.finishing import kills_of_item
from wiredesk_ingest.formats import BY_NAME
from wiredesk_ingest.formats.mail.enclosed import DEEPEST_MAIL, MOST_TAGS, MOST_UNPACKED
from wiredesk_ingest.formats.mail.format import is_mail
from wiredesk_ingest.formats.mail.parts import read_mail
from wiredesk_ingest.orders.instructions import obey_all
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.archive import is_archive, members
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.unpack import Bag
from wiredesk_ingest.refusals import RefusalError


def wholes(wire: bytes) -> Sequence[bytes]:
    """Answer the wires in an archive, or the one that it is; nothing where it can't be unpacked."""
    if is_archive(wire):
        return _contents(wire, MOST_UNPACKED)
    whole = _unpacked(wire, Bag(MOST_UNPACKED, MOST_TAGS))
    return [] if whole is None else [whole]


def insides(wire: bytes, opened: Iterable[bytes]) -> Iterator[bytes]:
    """Answer what is in a packed wire or in a mail, decoded; nothing of any other wire.

    `opened` are its `wholes`. What can't be taken apart is left out: the parser refuses it, too.
    """
    for whole in opened:
        if whole is not wire:
            yield whole
        if is_mail(whole):
            yield from _in_mail(whole, Bag(MOST_UNPACKED, MOST_TAGS), 0)


def is_killing_mail(whole: bytes) -> bool:
    """Tell whether a wire is a mail that takes something down, as the parser reads it.

    A mail's kill is a word in its subject or text, which no pattern in its bytes could tell from
    ordinary copy; mails are few enough to be read twice.
    """
    if not is_mail(whole):
        return False
    try:
        parts = BY_NAME["email"].parts(whole, WireText.of_bytes(whole))
        return any(map(_kills, parts))
    except RefusalError:
        return False
    except Exception:  # noqa: BLE001 - a parser's bug must not cost the wire; the fast lane tells
        return True


def _kills(part: Part) -> bool:
    try:
        draft = part.read()
        obey_all(draft, kills=True)
        return bool(kills_of_item(draft))
    except RefusalError:
        return False


def _unpacked(wire: bytes, bag: Bag) -> bytes | None:
    try:
        return bag.take(wire)
    except RefusalError:
        return None


def _in_mail(wire: bytes, bag: Bag, depth: int) -> Iterator[bytes]:
    try:
        mail = read_mail(wire)
    except RefusalError:
        return
    for leaf in mail.leaves():
        for inside in _in_file(leaf.payload(), bag):
            yield inside
            if depth < DEEPEST_MAIL and is_mail(inside):
                yield from _in_mail(inside, bag, depth + 1)


def _in_file(payload: bytes, bag: Bag) -> Iterator[bytes]:
    """Answer the wires in what came with a mail: one, or an archive's members."""
    contents = _contents(payload, bag.left) if is_archive(payload) else [payload]
    for content in contents:
        inside = _unpacked(content, bag)
        if inside is not None:
            yield inside


def _contents(archive: bytes, most_bytes: int) -> list[bytes]:
    try:
        found = members(archive, most_bytes)
    except RefusalError:
        return []
    return [member.content for member in found if isinstance(member.content, bytes)]

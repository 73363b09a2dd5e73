"""Wires that a mail brings: each part that is one is read as what it is."""

from collections.abc import Callable, Sequence
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.detect import Found
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.mail.fields import decoded
from wiredesk_ingest.formats.mail.parts import MAIL, MailPart
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.archive import is_archive, members
from wiredesk_ingest.reading.unpack import Bag, is_packed
from wiredesk_ingest.refusals import RefusalError, Refused

MOST_UNPACKED: Final = 4 * 1024 * 1024
"""Bytes of all wires in one mail together, once they are unpacked."""

MOST_TAGS: Final = 60_000
"""In all of them; the largest wire seen has 6,000."""

DEEPEST_MAIL: Final = 3
"""A mail in a mail in a mail."""

_NO_WIRES: Final = ("image/", "audio/", "video/", "font/", "multipart/")
_NO_TEXT: Final = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8")
_NO_WIRE_AFTER_ALL: Final = frozenset({"unknown_format", "not_an_article", "empty", "charset"})
_LONGEST_NAME: Final = 60

Detect = Callable[[bytes], Found]
"""Recognises a wire. RefusalError where it is none that is read, or broken."""


class Opener:
    """Opens the wires in one mail, and in the mails in it, as far as both limits allow."""

    def __init__(
        self, mail_parts: "Callable[[bytes, Opener], Sequence[Part]]", detect: Detect
    ) -> None:
        """Begin with nothing opened; `parts` takes a mail apart that is itself enclosed."""
        self._mail_parts = mail_parts
        self._detect = detect
        self._bag = Bag(MOST_UNPACKED, MOST_TAGS)
        self._depth = 0

    def open(self, leaf: MailPart) -> list[Part] | None:
        """Answer the items of a part that is a wire; None where it is none."""
        if leaf.kind.startswith(_NO_WIRES) or (leaf.kind == "text/html" and not leaf.kept_apart):
            return None
        payload, name = leaf.payload(), name_of(leaf)
        if is_archive(payload):
            return self._open_archive(payload, name, None if self._depth else leaf.start)
        if payload.startswith(_NO_TEXT):
            return None
        position = None if self._depth else leaf.start
        try:
            read = self._read(payload, leaf)
        except RefusalError as error:
            return [_broken(name, error, position)] if _matters(leaf, payload, error) else None
        return None if read is None else [_enclosed(name, *each, position) for each in read]

    def _open_archive(self, archive: bytes, name: str, position: int | None) -> list[Part] | None:
        """Answer the items of an archive's members; None where no wire is in it."""
        try:
            found = members(archive, self._bag.left)
        except RefusalError as error:
            is_other = error.refused.code in _NO_WIRE_AFTER_ALL | {"packed_broken"}
            return None if is_other else [_broken(name, error, position)]
        parts: list[Part] = []
        for member in found:
            inside = f"{name}, {member.name}"
            try:
                read = self._read_member(member.content)
            except RefusalError as error:
                is_other = error.refused.code in _NO_WIRE_AFTER_ALL
                parts += [] if is_other else [_broken(inside, error, position)]
            else:
                parts += [_enclosed(inside, *each, position) for each in read or ()]
        return parts or None

    def _read_member(self, content: bytes | RefusalError) -> "list[tuple[str, str, Part]] | None":
        if isinstance(content, RefusalError):
            raise content
        return self._read_wire(self._bag.take(content), kept_apart=True)

    def _read(self, payload: bytes, leaf: MailPart) -> "list[tuple[str, str, Part]] | None":
        """Answer format, character set and the item, of each."""
        whole = self._bag.take(payload)
        if leaf.kind == MAIL:
            return [("email", "", part) for part in self._mail(whole)]
        return self._read_wire(whole, kept_apart=leaf.kept_apart)

    def _read_wire(self, whole: bytes, *, kept_apart: bool) -> "list[tuple[str, str, Part]] | None":
        found = self._detect(whole)
        name, carrier = found.format.name, found.format.carrier
        if not kept_apart and carrier in {"html", "mail"}:
            return None  # a mail's own words, or another one's that it repeats
        parts = (
            self._mail(whole) if name == "email" else found.format.parts(found.document, found.text)
        )
        if carrier == "html" and not any(part.name for part in parts):
            return None  # nothing tells it from others: words that a program attaches as HTML
        broken = [_refusing(refused) for refused in found.refused]
        return [(name, found.text.name, part) for part in (*parts, *broken)]

    def _mail(self, wire: bytes) -> Sequence[Part]:
        if self._depth == DEEPEST_MAIL:
            raise RefusalError("too_complex", f"mails in mails, more than {DEEPEST_MAIL} deep")
        self._depth += 1
        try:
            return self._mail_parts(wire, self)
        finally:
            self._depth -= 1


def name_of(leaf: MailPart) -> str:
    """Answer what people call an attachment."""
    return squeeze(decoded(leaf.file))[:_LONGEST_NAME] or leaf.kind


def _matters(leaf: MailPart, payload: bytes, error: RefusalError) -> bool:
    """Tell whether what can't be read was meant as a wire, and so must be told."""
    code = error.refused.code
    if code == "json_broken":
        return "json" in f"{leaf.kind} {leaf.file}".lower()
    sent_apart = leaf.kept_apart or leaf.kind == MAIL or is_packed(payload)
    return sent_apart and code not in _NO_WIRE_AFTER_ALL


def _enclosed(name: str, format_: str, charset: str, part: Part, position: int | None) -> Part:
    def read() -> Draft:
        try:
            draft = part.read()
        except RefusalError as error:
            raise error.inside() from None
        draft.format = draft.format or format_
        draft.charset = draft.charset or charset
        draft.notes.insert(0, f"email: {name} is read as {format_}")
        return draft

    return Part(f"{name}, {part.name}", read, lambda: position)


def _refusing(refused: Refused) -> Part:
    """Answer an item of an enclosed feed that is known to be broken."""

    def read() -> Draft:
        raise RefusalError(refused.code, refused.detail, refused.position)

    return Part(refused.item, read, lambda: None)


def _broken(name: str, error: RefusalError, position: int | None) -> Part:
    def read() -> Draft:
        raise error.inside()

    return Part(name, read, lambda: position)

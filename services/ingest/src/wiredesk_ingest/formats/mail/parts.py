"""A mail's parts: MIME (RFC 2045, 2046) taken apart by boundaries, each part with its place.

The standard library reads the fields and decodes; its own parser of whole mails is not used. It
takes 7 s for 1 MiB of boundaries, follows mails in mails without end, and can't say at which byte
a part begins. The fields are read in its older way (`compat32`): the newer one takes 270 ms for
one broken Content-Type of 8 KB, and breaks letters that two encoded words share.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from itertools import islice
from typing import Final

from wiredesk_ingest.formats.mail.encoding import decoded
from wiredesk_ingest.refusals import RefusalError

MOST_PARTS: Final = 100
DEEPEST: Final = 8
MOST_FIELDS: Final = 64 * 1024
"""Bytes of a part's header fields; those of mails that passed many relays reach 20 KB."""

LONGEST_FIELD: Final = 8_000
"""Characters of one field; what is longer is cut."""

MOST_PARAMETERS: Final = 100
"""Of one field; the library reads all of them whenever it is asked for one."""

_WITH_PARAMETERS: Final = ("Content-Type", "Content-Disposition")
MAIL: Final = "message/rfc822"
"""The content type of a mail in a mail."""

_TEXT: Final = "text/plain"
_DIGEST: Final = "multipart/digest"
"""Whose parts are mails where they do not say what they are (RFC 2046, 5.1.5)."""

_BEFORE: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:>?From [^\n]*\n)?")
_END_OF_FIELDS: Final = re.compile(rb"\n[ \t]*\r?\n|\Z")
_BOUNDARY: Final = re.compile(
    rb"^--(?P<name>[^\r\n]{1,200})\r?\n(?=content-[a-z-]{1,40}[ \t]{0,20}:)",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that parts a multipart, by what stands below it."""

_WORD: Final = re.compile(rb"[A-Za-z0-9\x80-\xff]")
_EMPTY_LINE: Final = re.compile(rb"[ \t]*\r?\n")


@dataclass(slots=True)
class MailPart:
    """One part: its fields, where it begins in the mail, and its content as it was sent."""

    fields: Message
    start: int  # byte
    content: bytes
    file: str  # its name as it was written, empty where it has none
    parts: list["MailPart"] = field(default_factory=list)
    unparted: bool = False
    """It says that it has parts, and nothing in it begins one."""

    @property
    def kind(self) -> str:
        """The content type in lower case; where it says none, plain text, or a mail in a digest."""
        return self.fields.get_content_type()

    @property
    def kept_apart(self) -> bool:
        """Tell whether it is an attachment, and no part of what the mail says."""
        return self.fields.get_content_disposition() == "attachment" or bool(self.file)

    def payload(self) -> bytes:
        """Its bytes as they were before they were made fit for sending."""
        return decoded(self.content, str(self.fields.get("Content-Transfer-Encoding", "")))

    def leaves(self) -> Iterator["MailPart"]:
        """Answer the parts that hold something, in order."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


def start_of(wire: bytes) -> int:
    """Answer where the first field stands: behind blanks and the line that mbox begins with."""
    before = _BEFORE.match(wire)
    return before.end() if before else 0


def fields_in(wire: bytes, start: int = 0) -> tuple[Message, int]:
    """Read the fields of a mail or part; answer them and where its content begins."""
    if empty := _EMPTY_LINE.match(wire, start):
        return Message(), empty.end()
    end = _END_OF_FIELDS.search(wire, start, start + MOST_FIELDS)
    if end is None or end.end() == start + MOST_FIELDS:
        raise RefusalError("too_complex", f"fields of more than {MOST_FIELDS:,} bytes", start)
    block = wire[start : end.start()]
    try:
        text = block.decode()
    except UnicodeDecodeError:
        text = block.decode("cp1252", "replace")  # not allowed, and what old senders mean
    fields = Message()
    for name, said in HeaderParser().parsestr(text.replace("\0", "")).items():
        fields[name] = said[:LONGEST_FIELD]
    if any(str(fields.get(name, "")).count(";") > MOST_PARAMETERS for name in _WITH_PARAMETERS):
        raise RefusalError("too_complex", f"a field of more than {MOST_PARAMETERS} parameters")
    return fields, end.end()


def read_mail(wire: bytes) -> MailPart:
    """Take a mail apart. RefusalError `too_complex` for more than any sender needs."""
    start = start_of(wire)
    return _part(wire[start:], start, iter(range(MOST_PARTS)), 0)


def _part(wire: bytes, place: int, count: Iterator[int], depth: int, kind: str = _TEXT) -> MailPart:
    """Take a part and all inside of it apart; `kind` is what one is that says nothing of it."""
    if next(count, None) is None or depth > DEEPEST:
        detail = f"a mail of more than {MOST_PARTS} parts, or {DEEPEST} deep"
        raise RefusalError("too_complex", detail, place)
    fields, begin = fields_in(wire)
    fields.set_default_type(kind)
    part = MailPart(fields, place, wire[begin:], _file(fields))
    if fields.get_content_maintype() == "multipart":
        inside = MAIL if part.kind == _DIGEST else _TEXT
        part.parts = [
            _part(part.content[start:end], place + begin + start, count, depth + 1, inside)
            for start, end in _spans(part)
        ]
        part.unparted = not part.parts and _WORD.search(part.content) is not None
        part.content = b"" if part.parts else part.content
    return part


def _spans(part: MailPart) -> list[tuple[int, int]]:
    """Answer where the parts of a multipart are; what its field calls the boundary may be none.

    Of more than a mail may have in all, one more: it is refused then.
    """
    said = part.fields.get_boundary("").encode("utf-8", "replace")
    spans = [*islice(_between(part.content, said), MOST_PARTS + 1)] if said else []
    if not spans and (line := _BOUNDARY.search(part.content)):
        spans = [*islice(_between(part.content, line["name"].rstrip()), MOST_PARTS + 1)]
    return spans


def _file(fields: Message) -> str:
    try:
        return fields.get_filename("")
    except ValueError:  # a name that says a character set with a null in it
        return "unnamed"


def _between(content: bytes, boundary: bytes) -> Iterator[tuple[int, int]]:
    """Answer where each part of a multipart begins and ends."""
    delimiter = re.escape(boundary)
    begin: int | None = None
    for line in re.finditer(rb"^--%b(--)?[ \t]*\r?(?:\n|\Z)" % delimiter, content, re.MULTILINE):
        if begin is not None:
            end = line.start() - 1
            yield begin, max(begin, end - content.endswith(b"\r", begin, end))
        if line[1]:
            return
        begin = line.end()
    if begin is not None:  # cut off: what came is kept
        yield begin, len(content)

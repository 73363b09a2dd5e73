"""E-mail (RFC 5322, MIME): the wires that it brings, or else the mail itself as one article.

A mail that brings wires (attached, or pasted in as text) is not an article of its own: its
articles are theirs, and say theirs as `wire.format` and `wire.charset`, for that is what they
were understood from. The wire as a whole is read as `email` either way; what the mail itself orders
is of all wires in it.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.mail.article import read_article
from wiredesk_ingest.formats.mail.cover import under_cover
from wiredesk_ingest.formats.mail.enclosed import Detect, Opener
from wiredesk_ingest.formats.mail.notices import refuse_notice
from wiredesk_ingest.formats.mail.parts import MOST_FIELDS, read_mail, start_of
from wiredesk_ingest.formats.mail.reads import READS
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.times.times import read_time

_FIELDS: Final = re.compile(rb"(?:[!-9;-~]{1,80}[ \t]*:[^\n]*\n(?:[ \t]+[^\s][^\n]*\n)*)+(?=\s|\Z)")
_NAME: Final = re.compile(rb"^([!-9;-~]+?)[ \t]*:[ \t]*([^\n]*)", re.MULTILINE)
_FROM: Final = (b"from", b"sender", b"resent-from")
_BY_MACHINES: Final = frozenset({b"message-id", b"received", b"mime-version", b"return-path"})
_FEWEST: Final = 3
_KNOWN: Final = _BY_MACHINES | frozenset(
    [b"from", b"sender", b"to", b"cc", b"date", b"subject", b"reply-to", b"delivered-to"]
)


def is_mail(document: object) -> bool:
    """Tell whether bytes begin as a mail does: its fields, one of which no person types."""
    if not isinstance(document, bytes):
        return False
    start = start_of(document)
    block = _FIELDS.match(document, start, start + MOST_FIELDS)
    if block is None:
        return False
    said = {name.lower(): value for name, value in _NAME.findall(block[0])}
    if len(_KNOWN & said.keys()) < _FEWEST or not any(b"@" in said.get(n, b"") for n in _FROM):
        return False
    date = said.get(b"date", b"").decode("ascii", "replace")
    return bool(_BY_MACHINES & said.keys()) or read_time(date) is not None


def _items(wire: bytes, opener: Opener) -> Sequence[Part]:
    mail = read_mail(wire)
    refuse_notice(mail)
    opened = [(leaf, parts) for leaf in mail.leaves() if (parts := opener.open(leaf)) is not None]
    if opened:
        return under_cover(mail, opened)
    return [Part("", lambda: read_article(mail), lambda: mail.start)]


def email_format(detect: Detect) -> Format:
    """Make the format of mails, given what recognises the wires that they bring."""

    def mail_items(document: Any, _: WireText) -> Sequence[Part]:  # noqa: ANN401 - the bytes
        return _items(document, Opener(_items, detect))

    return Format("email", "mail", is_mail, mail_items, READS, reads_kills=True)

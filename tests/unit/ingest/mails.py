"""Mails for tests, made of few words."""

import base64
from email.header import Header
from typing import Final

MID: Final = "mid:lanterns.7@quillmark.example"
FIELDS: Final = {
    "From": "Ada Harbour <ada@quillmark.example>",
    "To": "desk@newsroom.example",
    "Date": "Fri, 20 Nov 2026 12:00:00 +0300",
    "Message-ID": "<lanterns.7@quillmark.example>",
    "Subject": "Lanterns return",
    "MIME-Version": "1.0",
}
NO_FIELDS: Final[dict[str, str]] = {}


def mail(
    body: str | bytes = "The lanterns came back.",
    kind: str = "text/plain; charset=utf-8",
    fields: dict[str, str] = NO_FIELDS,
) -> bytes:
    """Write a mail; a field set to an empty text is left out."""
    said = FIELDS | {"Content-Type": kind} | fields
    head = "".join(f"{name}: {value}\r\n" for name, value in said.items() if value)
    content = body.encode() if isinstance(body, str) else body
    return head.encode() + b"\r\n" + content


def part(content: bytes | str, kind: str = "text/plain; charset=utf-8", *, file: str = "") -> bytes:
    """Write one part in base64; with a file name it is an attachment."""
    apart = f'Content-Disposition: attachment; filename="{file}"\r\n' if file else ""
    head = f"Content-Type: {kind}\r\n{apart}Content-Transfer-Encoding: base64\r\n\r\n"
    payload = content.encode() if isinstance(content, str) else content
    return head.encode() + base64.encodebytes(payload)


def multipart(how: str, *parts: bytes, fields: dict[str, str] = NO_FIELDS) -> bytes:
    """Write a mail of several parts: `mixed`, `alternative`, `related`."""
    inside = b"".join(b"--edge\r\n" + each + b"\r\n" for each in parts) + b"--edge--\r\n"
    return mail(inside, f'multipart/{how}; boundary="edge"', fields)


def encoded(subject: str, charset: str = "utf-8") -> str:
    """Write a subject in encoded words, RFC 2047."""
    return Header(subject, charset, maxlinelen=60).encode(linesep="\r\n")

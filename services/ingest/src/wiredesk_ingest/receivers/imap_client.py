"""A mailbox over IMAP (RFC 3501) and TLS, asked step by step in a thread.

The standard library's client blocks: here its steps have a time limit.
"""

import asyncio
import base64
import contextlib
import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from wiredesk.newsroom.channels_files import MailTls
from wiredesk_ingest.receivers.imap_talk import MOST_TALK, BoundedImap, greeted
from wiredesk_ingest.receivers.place import FileFails, FileGone, Place
from wiredesk_ingest.receivers.source import SourceFails

_T = TypeVar("_T")
_ODD: Final = (imaplib.IMAP4.error, OSError, EOFError, ValueError, LookupError)
_SIZE: Final = re.compile(rb"UID (\d+).*?RFC822\.SIZE (\d+)|RFC822\.SIZE (\d+).*?UID (\d+)")
_NO_ASCII: Final = re.compile(r"[^\x20-\x7e]+")


class MailboxConnection:
    """One folder of a mailbox, logged in. All raise SourceFails."""

    def __init__(self, imap: BoundedImap, place: Place) -> None:
        self._imap = imap
        self._place = place
        self._can = frozenset[str]()
        self.validity = ""
        """UIDVALIDITY: another one means that the numbers of mails mean other mails."""

    @classmethod
    async def open(
        cls,
        connection: socket.socket,
        host: str,
        tls: MailTls,
        context: ssl.SSLContext,
        place: Place,
    ) -> "MailboxConnection":
        """Begin to talk on a connected socket."""
        connection.settimeout(place.step_s)
        async with place.asked("connecting", *_ODD):
            imap = await asyncio.to_thread(greeted, connection, host, tls, context)
        return cls(imap, place)

    async def close(self) -> None:
        """Let go of the connection; a step that still waits for an answer ends, too."""
        with contextlib.suppress(OSError):  # it is closed already
            self._imap.sock.shutdown(socket.SHUT_RDWR)
        # Only then: it waits for whoever reads.
        await asyncio.to_thread(self._imap.shutdown)

    async def enter(self, user: str, password: str, folder: str, *, readonly: bool) -> int:
        """Log in and open a folder; answer how many mails it has."""
        login = f"\0{user}\0{password}".encode()
        plain = "AUTH=PLAIN" in self._imap.capabilities  # it alone knows more than ASCII
        await self._step(
            "logging in",
            (lambda: self._imap.authenticate("PLAIN", lambda _: login))
            if plain
            else (lambda: self._imap.login(user, password)),
        )
        # Most servers say only now what they can do.
        said = await self._step("asking what it can do", self._imap.capability)
        self._can = frozenset(_text(said).upper().split())
        selected = await self._step(
            f"opening {folder}", lambda: self._imap.select(_mailbox(folder), readonly)
        )
        self.validity = _text(self._imap.untagged_responses.get("UIDVALIDITY", [b""])[-1])
        return int(selected[0] or 0)

    async def search(self, words: str) -> list[int]:
        """Answer the UIDs of the mails that are as the words of RFC 3501, 6.4.4 say, ascending."""
        found = await self._uid("searching", "SEARCH", words)
        return sorted({int(uid) for each in found if each for uid in each.split()})

    async def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Answer the bytes of mails by UID, of those that are still there."""
        if not uids:
            return {}
        answers = await self._uid("asking for sizes", "FETCH", _set(uids), "(UID RFC822.SIZE)")
        found = [match for each in answers if each and (match := _SIZE.search(each))]
        pairs = [(each[1] or each[4], each[2] or each[3]) for each in found]
        return {int(uid): int(size) for uid, size in pairs}

    async def fetch(self, uid: int, most: int) -> bytes:
        """Answer a mail's own bytes, and leave it unread. Raises FileGone and FileFails."""
        self._imap.may_read = most + MOST_TALK
        answers = await self._uid(f"fetching mail {uid}", "FETCH", str(uid), "(BODY.PEEK[])")
        for each in answers:
            if isinstance(each, tuple) and b"BODY[]" in each[0]:
                return bytes(each[1])
        raise FileGone(f"{self._place.name}: mail {uid}")

    async def mark(self, uid: int) -> None:
        r"""Set a mail's flag \Seen."""
        await self._uid(f"marking mail {uid}", "STORE", str(uid), "+FLAGS.SILENT", r"(\Seen)")

    async def move(self, uid: int, folder: str) -> None:
        """Move a mail, RFC 6851; where the server can't, copy it and delete the first one."""
        tried = f"moving mail {uid}"
        if "MOVE" in self._can:
            await self._uid(tried, "MOVE", str(uid), _mailbox(folder))
            return
        await self._uid(tried, "COPY", str(uid), _mailbox(folder))
        await self.delete(uid)

    async def delete(self, uid: int) -> None:
        r"""Set a mail's flag \Deleted, and expunge it where the server can do so to it alone."""
        tried = f"deleting mail {uid}"
        await self._uid(tried, "STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
        if "UIDPLUS" in self._can:  # else others' deleted mails would go with it
            await self._uid(tried, "EXPUNGE", str(uid))

    async def make(self, folder: str) -> None:
        """Make a folder where it is not there yet."""
        there = await self._step("listing folders", lambda: self._imap.list('""', _mailbox(folder)))
        if not any(there):
            await self._step(f"making {folder}", lambda: self._imap.create(_mailbox(folder)))

    async def _uid(self, tried: str, *words: str) -> Any:  # noqa: ANN401 - the library mixes types
        return await self._step(tried, lambda: self._imap.uid(*words), FileFails)

    async def _step(
        self,
        tried: str,
        step: Callable[[], tuple[str, _T]],
        fails: type[SourceFails] = SourceFails,
    ) -> _T:
        async with self._place.asked(tried, *_ODD):
            kind, answer = await asyncio.to_thread(step)
        self._imap.may_read = MOST_TALK
        if kind != "OK":
            said = self._place.said(ValueError(_text(answer)))
            raise fails(f"{self._place.name}: {tried}: {said}")
        return answer


def _set(uids: Sequence[int]) -> str:
    return ",".join(str(uid) for uid in uids)


def _text(answer: object) -> str:
    parts = answer if isinstance(answer, list) else [answer]
    return " ".join(part.decode("utf-8", "replace") for part in parts if isinstance(part, bytes))


def _mailbox(name: str) -> str:
    """Write a folder's name as IMAP does: quoted, and in modified UTF-7 (RFC 3501, 5.1.3)."""

    def shifted(found: re.Match[str]) -> str:
        packed = base64.b64encode(found[0].encode("utf-16-be")).decode().rstrip("=")
        return f"&{packed.replace('/', ',')}-"

    ascii_only = _NO_ASCII.sub(shifted, name.replace("&", "&-"))
    return '"' + ascii_only.replace("\\", "\\\\").replace('"', '\\"') + '"'

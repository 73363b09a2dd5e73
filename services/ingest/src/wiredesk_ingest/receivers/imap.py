"""A mailbox that is looked into: each mail is one wire of its own bytes (RFC 5322)."""

import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

import structlog

from wiredesk.newsroom.channels_files import AfterMail, MailTls
from wiredesk_ingest.receivers.connecting import Dial
from wiredesk_ingest.receivers.imap_client import MailboxConnection
from wiredesk_ingest.receivers.imap_known import Known
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.place import FileFails, FileGone, Place
from wiredesk_ingest.receivers.source import Memory

CONTENT_TYPE: Final = "message/rfc822"
_KEEP_EVERY: Final = 25  # mails; so many may come twice when the worker is killed
_MISSED_AT_ONCE: Final = 20  # mails that failed before, in one look


@dataclass(frozen=True, slots=True)
class ImapLogin:
    """Which mailbox, and who asks."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    tls: MailTls = "implicit"


@dataclass(frozen=True, slots=True)
class MailRules:
    """How a mailbox is treated."""

    most_bytes: int  # of one mail
    after: AfterMail = "remember"
    move_to: str = ""  # a folder of the mailbox
    most_mails: int = 200  # taken in one look


class Mailbox:
    """The source of a channel whose wires come by mail."""

    def __init__(  # noqa: PLR0913, PLR0917 - its ports, each passed in
        self,
        intake: Intake,
        channel: str,
        login: ImapLogin,
        dial: Dial,
        context: ssl.SSLContext,
        rules: MailRules,
        step_s: float,
    ) -> None:
        name = f"imap://{login.host}:{login.port}/{login.folder}"
        self._place = Place(name, step_s, login.password)
        self._intake = intake
        self._channel = channel
        self._login = login
        self._dial = dial
        self._context = context
        self._rules = rules
        self._log = structlog.get_logger()

    async def look(self, memory: Memory) -> int:
        """Take in what is new; see `source.Source`."""
        readonly = self._rules.after == "remember"
        async with self._open(readonly=readonly) as (box, _):
            known = Known.of(await memory.recall(), box.validity)
            before = known.texts()
            due = await self._due(box, known)
            if due and self._rules.after == "move":
                await box.make(self._rules.move_to)
            try:
                return await self._take_all(box, due, known, memory)
            finally:
                if known.texts() != before:
                    await memory.keep(known.texts())

    async def test(self) -> str:
        """Connect and count the mails; see `source.Source`."""
        async with self._open(readonly=True) as (box, mails):
            unread = len(await box.search("UNSEEN"))
        return f"{self._place.name}: {mails:,} mails, {unread:,} of them unread."

    @asynccontextmanager
    async def _open(self, *, readonly: bool) -> AsyncIterator[tuple[MailboxConnection, int]]:
        login = self._login
        async with self._place.asked("connecting", OSError):
            connection = await self._dial(login.host, login.port)
        box = await MailboxConnection.open(
            connection, login.host, login.tls, self._context, self._place
        )
        try:
            mails = await box.enter(login.user, login.password, login.folder, readonly=readonly)
            yield box, mails
        finally:
            await box.close()

    async def _due(self, box: MailboxConnection, known: Known) -> Sequence[int]:
        """Answer the UIDs of the mails to be taken, oldest first."""
        if self._rules.after == "remember":
            # The last mail answers to any number above its own, too.
            later = await box.search(f"UID {known.last + 1}:*")
            new = [uid for uid in later if uid > known.last]
        else:
            there = await box.search("UNSEEN" if self._rules.after == "seen" else "UNDELETED")
            known.only(set(there))
            new = [uid for uid in there if uid not in known.refused | known.missed]
        # Those that failed before come last and are few: they hold up no others.
        return new[: self._rules.most_mails] + sorted(known.missed)[:_MISSED_AT_ONCE]

    async def _take_all(
        self, box: MailboxConnection, due: Sequence[int], known: Known, memory: Memory
    ) -> int:
        sizes = await box.sizes([uid for uid in due if uid not in known.taken])
        taken, trouble = 0, None
        for number, uid in enumerate(due, 1):
            try:
                taken += await self._take(box, uid, sizes.get(uid), known)
                known.missed.discard(uid)
            except FileGone:
                known.missed.discard(uid)
            except FileFails as error:
                trouble = error
                known.missed.add(uid)
                self._log.error("mail_fails", channel=self._channel, uid=uid, error=error.detail)
            if self._rules.after == "remember":
                known.last = max(known.last, uid)
            if number % _KEEP_EVERY == 0:
                await memory.keep(known.texts())
        if trouble is not None and not taken:
            raise trouble
        return taken

    async def _take(self, box: MailboxConnection, uid: int, size: int | None, known: Known) -> int:
        """Take in one mail, and answer how many wires that were: one or none."""
        new = uid not in known.taken
        if new:
            if size is None:
                raise FileGone(f"{self._place.name}: mail {uid}")
            most = self._rules.most_bytes
            wire = await box.fetch(uid, most) if size <= most else b""
            size = max(size, len(wire))  # a server may count otherwise
            if size > most:
                await self._refuse(uid, size, known)
                return 0
            await self._intake.accept(
                wire, self._channel, file=f"{uid}.eml", content_type=CONTENT_TYPE
            )
        if self._rules.after != "remember":
            known.taken.add(uid)
            await self._put_away(box, uid)
            known.taken.discard(uid)
        return int(new)

    async def _put_away(self, box: MailboxConnection, uid: int) -> None:
        match self._rules.after:
            case "seen":
                await box.mark(uid)
            case "move":
                await box.move(uid, self._rules.move_to)
            case _:
                await box.delete(uid)

    async def _refuse(self, uid: int, size: int, known: Known) -> None:
        """Leave a mail where it is, for a person: nothing goes away that was not taken."""
        self._log.error("mail_too_large", channel=self._channel, uid=uid, bytes=size)
        await self._intake.refuse(self._channel, f"{uid}.eml", size, self._rules.most_bytes)
        if self._rules.after != "remember":
            known.refused.add(uid)

"""A mailbox on a real IMAP server: which mails are taken, and what becomes of them."""

import imaplib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.conftest import leave_out
from tests.integration.certificates import Certificates, certificates
from tests.integration.dovecot import (
    CAN_LITTLE,
    SECRETS,
    MailServer,
    installed,
    mail_server,
)
from tests.integration.remote_world import MOST, KilledError, RemoteWorld, kill
from wiredesk.errors import BrokerAway
from wiredesk_ingest.receivers.imap_client import MailboxConnection
from wiredesk_ingest.receivers.place import FileFails
from wiredesk_ingest.receivers.source import SourceFails

MAIL = "From: desk@agency.example\r\nSubject: {0}\r\n\r\nBody of {0}, ğü.\r\n"
AFTERS: dict[str, dict[str, str]] = {
    "seen": {"after": "seen"},
    "move": {"after": "move", "move_to": "Tamam & bitti ğ"},
    "delete": {"after": "delete"},
    "remember": {"after": "remember"},
}
NUMBERS = count()


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("pem"))


@pytest.fixture(scope="module")
def server(pem: Certificates) -> Iterator[MailServer]:
    if not installed():
        leave_out("Dovecot is not installed: apt-get install dovecot-imapd")
    with mail_server(pem) as running:
        yield running


class Mailed:
    """A mailbox of its own, and looks into it."""

    def __init__(self, server: MailServer, world: RemoteWorld, fields: dict[str, str]) -> None:
        self.server = server
        self.user = f"desk{next(NUMBERS)}"
        self.world = world
        self.client = server.client(self.user)
        self.fields = fields

    def put(self, subject: str, folder: str = "INBOX") -> bytes:
        """Deliver a mail."""
        mail = MAIL.format(subject).encode()
        self.client.append(folder, "", "", mail)
        return mail

    def there(self, folder: str = "INBOX", which: str = "ALL") -> int:
        """Count mails."""
        self.client.select(f'"{folder}"', readonly=True)
        return len(self.client.search(None, which)[1][0].split())

    async def start(self, *args: Any, **fields: Any) -> None:
        """Begin anew, as after a restart."""
        channel = self.server.channel(self.user, **{**self.fields, **fields})
        await self.world.start(channel, *args, secrets=SECRETS)


@pytest.fixture(params=AFTERS)
async def mailed(request: pytest.FixtureRequest, server: MailServer) -> Mailed:
    mailed = Mailed(server, await RemoteWorld.make(), AFTERS[request.param])
    await mailed.start()
    return mailed


@pytest.fixture(autouse=True)
def _closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close every mail program's connection after its test."""
    opened: list[imaplib.IMAP4] = []
    open_one = MailServer.client

    def noting(self: MailServer, user: str) -> imaplib.IMAP4_SSL:
        opened.append(client := open_one(self, user))
        return client

    monkeypatch.setattr(MailServer, "client", noting)
    yield
    for client in opened:
        client.shutdown()


async def made(server: MailServer, after: str, **fields: str) -> Mailed:
    mailed = Mailed(server, await RemoteWorld.make(), {**AFTERS[after], **fields})
    await mailed.start()
    return mailed


async def test_each_mail_is_one_wire_of_its_own_bytes_and_comes_once(mailed: Mailed) -> None:
    mails = sorted(mailed.put(name) for name in ("one", "two", "three"))

    assert await mailed.world.look(1) == 3
    await mailed.start()
    assert await mailed.world.look(1) == 0

    assert mailed.world.sent == mails
    assert {each.header("wd_content_type") for each in mailed.world.records} <= {
        "message/rfc822",
        "",
    }


async def test_a_mail_that_was_taken_is_read(server: MailServer) -> None:
    mailed = await made(server, "seen")
    mailed.put("one")

    await mailed.world.look(1)

    assert (mailed.there(), mailed.there(which="UNSEEN")) == (1, 0)


async def test_a_mail_that_somebody_read_is_not_taken(server: MailServer) -> None:
    mailed = await made(server, "seen")
    mailed.put("one")
    mailed.client.select("INBOX")
    mailed.client.store("1", "+FLAGS", "(\\Seen)")

    assert await mailed.world.look(1) == 0


async def test_a_mail_that_was_taken_is_in_another_folder(server: MailServer) -> None:
    """Which is made where it is not there, and may have any name."""
    mailed = await made(server, "move")
    mailed.put("one")

    await mailed.world.look(1)

    assert (mailed.there(), mailed.there("Tamam &- bitti &AR8-")) == (0, 1)


async def test_a_mail_that_was_taken_is_gone(server: MailServer) -> None:
    mailed = await made(server, "delete")
    mailed.put("one")

    await mailed.world.look(1)

    assert mailed.there() == 0


async def test_a_mail_that_was_taken_is_as_it_was_where_it_is_remembered(
    server: MailServer,
) -> None:
    mailed = await made(server, "remember")
    mailed.put("one")

    await mailed.world.look(1)

    assert mailed.there(which="UNSEEN") == 1


async def test_a_folder_that_was_made_anew_is_read_anew(server: MailServer) -> None:
    """Its mails have the numbers of others: another UIDVALIDITY says so (RFC 3501, 2.3.1.1)."""
    mailed = await made(server, "remember", mailbox="Wires")
    for subject in ("first", "second"):
        mailed.client.create("Wires")
        mailed.put(subject, "Wires")
        await mailed.world.look(1)
        mailed.client.delete("Wires")

    assert len(mailed.world.sent) == 2


async def test_a_mail_is_put_away_only_once_the_broker_has_it(mailed: Mailed) -> None:
    mails = [mailed.put(name) for name in ("one", "two", "three")]
    world = mailed.world

    def go_away() -> None:
        world.broker.away = True

    await mailed.start(await world.interrupted(1, go_away))
    with pytest.raises(BrokerAway):
        await world.look(1)
    assert mailed.there(which="UNSEEN") >= 2

    world.broker.away = False
    await world.look(1)
    assert world.sent == sorted(mails)


async def test_a_kill_in_the_middle_loses_no_mail(mailed: Mailed) -> None:
    mails = [mailed.put(name) for name in ("one", "two", "three")]
    world = mailed.world
    await mailed.start(await world.interrupted(2, kill))
    with pytest.raises(KilledError):
        await world.look(1)
    world.notes.texts = {}  # who is killed writes no notes

    await mailed.start()
    await world.look(1)

    assert set(world.sent) == set(mails)
    assert await world.look(1) == 0


async def test_a_mail_that_cannot_be_marked_is_not_taken_twice(
    server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is marked once it can be."""
    mailed = await made(server, "seen")
    mailed.put("one")

    async def fail(_box: MailboxConnection, uid: int) -> None:
        raise FileFails(f"mail {uid}")

    with monkeypatch.context() as broken:
        broken.setattr(MailboxConnection, "mark", fail)
        with pytest.raises(FileFails):
            await mailed.world.look(1)
    await mailed.start()
    await mailed.world.look(1)

    assert len(mailed.world.sent) == 1
    assert mailed.there(which="UNSEEN") == 0


async def test_a_mail_that_is_too_large_stays_unread_and_holds_up_none(mailed: Mailed) -> None:
    mailed.put("x" * MOST)
    small = mailed.put("small")

    with capture_logs() as lines:
        await mailed.world.look(2)

    assert mailed.world.sent == [small]
    assert mailed.there(which=f"UNSEEN LARGER {MOST}") == 1
    assert [line["uid"] for line in lines if line["event"] == "mail_too_large"] == [1]
    assert [refused[:2] for refused in mailed.world.refused] == [("too_large", "1.eml")]


@pytest.mark.parametrize("after", ["move", "delete"])
async def test_an_old_server_loses_no_mail_of_others(
    pem: Certificates, after: str, server: MailServer
) -> None:
    """Without MOVE and UIDPLUS a mail is only marked: EXPUNGE would take all that are marked."""
    with mail_server(pem, CAN_LITTLE) as old:
        mailed = await made(old, after)
        for subject in ("deleted by a person", "one"):
            mailed.put(subject)
        mailed.client.select("INBOX")
        mailed.client.store("1", "+FLAGS", "(\\Deleted)")

        assert await mailed.world.look(2) == 1

        assert mailed.there(which="DELETED") == 2


@pytest.mark.parametrize("tls", ["starttls", "none"])
async def test_a_mailbox_may_be_spoken_to_otherwise(server: MailServer, tls: str) -> None:
    """Dovecot takes passwords in the clear from this machine."""
    mailed = await made(server, "seen")
    mail = mailed.put("one")
    await mailed.start(tls=tls, port=server.port)

    await mailed.world.look(1)

    assert mailed.world.sent == [mail]


async def test_a_mailbox_is_counted_and_not_changed(mailed: Mailed) -> None:
    mailed.put("one")
    assert mailed.world.source

    said = await mailed.world.source.test()

    assert said.endswith("/INBOX: 1 mails, 1 of them unread.")
    assert mailed.there(which="UNSEEN") == 1


async def test_a_wrong_password_is_not_said(server: MailServer) -> None:
    mailed = await made(server, "seen")
    await mailed.world.start(server.channel(mailed.user), secrets={"PASSWORD": "geheim"})

    with pytest.raises(SourceFails, match=r"logging in: .*AUTHENTICATIONFAILED") as failed:
        await mailed.world.look(1)

    assert "geheim" not in str(failed.value)


async def test_a_certificate_of_somebody_unknown_is_refused(
    server: MailServer, pem: Certificates
) -> None:
    mailed = await made(server, "seen", ca_file=str(pem.stranger))

    with pytest.raises(SourceFails, match="CERTIFICATE_VERIFY_FAILED"):
        await mailed.world.look(1)


async def test_a_folder_that_is_not_there_is_said(server: MailServer, tmp_path: Path) -> None:
    mailed = await made(server, "seen", mailbox="Nowhere")

    with pytest.raises(SourceFails, match=r"opening Nowhere: .*exist"):
        await mailed.world.look(1)

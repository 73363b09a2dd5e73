"""Our own SMTP receiver, as senders' mail programs meet it."""

import asyncio
import smtplib
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvloop

from tests.integration.certificates import Certificates, certificates
from tests.integration.receiver_world import HeldSender
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid
from wiredesk.events import Record
from wiredesk.every_topic import every_topic
from wiredesk.newsroom.channels import BySmtp
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_RAW, WIRE_URGENT
from wiredesk_ingest.receivers.channels import SecretMissing
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.push import listen
from wiredesk_ingest.receivers.smtp import AddressTaken
from wiredesk_ingest.receivers.smtp_server import SmtpServer, SmtpUnguarded, smtp_server
from wiredesk_ingest.settings import IngestSettings

MOST = 10_000
SENDER = "desk@agency.example"
SECRETS = {"ONE": "geheim", "TWO": "şifre"}
CHANNELS = [
    BySmtp.model_validate({"transport": "smtp", "agency": "Quillmark", **fields})
    for fields in (
        {"name": "one", "recipient": "one@desk.example", "user": "one", "secret_env": "ONE"},
        {"name": "two", "recipient": "Two@desk.example", "user": "two", "secret_env": "TWO"},
        {"name": "open", "recipient": "open@desk.example", "senders": ["@agency.example"]},
    )
]
MAIL = b"Subject: x\r\n\r\n.A line that begins with a dot, and \xc4\x9f.\r\n"


class Door:
    """A receiver of mails that runs, and the broker behind it."""

    def __init__(self, port: int, broker: MemoryBroker, held: HeldSender, intake: Intake) -> None:
        self.port = port
        self.intake = intake
        self.broker = broker
        self.held = held
        self.stopping = asyncio.Event()

    def records(self, topic: str = WIRE_RAW.name) -> list[Record]:
        """What was taken in."""
        return self.broker.records(topic)

    async def talk(self, said: Callable[[smtplib.SMTP], Any]) -> Any:
        """Let a mail program say something."""

        def call() -> Any:
            with program(self.port) as client:
                return said(client)

        return await asyncio.to_thread(call)


@contextmanager
def program(port: int) -> Iterator[smtplib.SMTP]:
    """A mail program that is connected."""
    client = smtplib.SMTP("127.0.0.1", port, local_hostname="agency.example", timeout=30)
    try:
        yield client
    finally:
        client.close()


@asynccontextmanager
async def receiving(**fields: Any) -> AsyncIterator[Door]:
    """Run a receiver of mails on a free port."""
    broker = MemoryBroker()
    await broker.create(every_topic())
    held = HeldSender(await broker.sender())
    held.gate.set()
    settings = IngestSettings.model_validate({"wire_max_bytes": MOST, **fields})
    intake = Intake(held, utc_now, within_s=settings.acknowledge_s)
    with listen("127.0.0.1", 0) as socket_:
        door = Door(socket_.getsockname()[1], broker, held, intake)
        server = smtp_server(CHANNELS, intake, SECRETS, settings, socket_)
        async with asyncio.TaskGroup() as group:
            served = group.create_task(server.serve(door.stopping))
            yield door
            door.stopping.set()
            await served


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    async with receiving() as running:
        yield running


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("pem"))


def mail(client: smtplib.SMTP, to: str, sender: str = SENDER, content: bytes = MAIL) -> int:
    """Send one mail, and answer the code of the last reply."""
    try:
        client.ehlo_or_helo_if_needed()
        client.sendmail(sender, to, content)
    except smtplib.SMTPRecipientsRefused as refused:
        return refused.recipients[to][0]
    except smtplib.SMTPResponseException as refused:
        return refused.smtp_code
    return 250


def logged_in(to: str, user: str = "one", password: str = SECRETS["ONE"]) -> Callable[[Any], int]:
    def talk(client: smtplib.SMTP) -> int:
        client.login(user, password)
        return mail(client, to)

    return talk


async def test_a_mail_is_one_wire_of_its_own_bytes(door: Door) -> None:
    assert await door.talk(logged_in("ONE@desk.example")) == 250

    [record] = door.records()
    assert record.value == MAIL
    assert record.header("wd_channel") == "one"


async def test_who_does_not_log_in_is_refused(door: Door) -> None:
    assert await door.talk(lambda client: mail(client, "one@desk.example")) == 530
    assert door.records() == []


async def test_a_channel_that_is_open_takes_mails_of_its_senders_alone(door: Door) -> None:
    to = "open@desk.example"

    assert await door.talk(lambda client: mail(client, to)) == 250
    assert await door.talk(lambda client: mail(client, to, "a@elsewhere.example")) == 550

    assert len(door.records()) == 1


async def test_a_login_opens_its_own_channel_alone(door: Door) -> None:
    assert await door.talk(logged_in("two@desk.example")) == 550
    with pytest.raises(smtplib.SMTPAuthenticationError):
        await door.talk(logged_in("two@desk.example", "two", "geheim"))


async def test_a_password_may_have_any_letters(door: Door) -> None:
    def talk(client: smtplib.SMTP) -> int:
        client.ehlo()
        client.user, client.password = "two", "şifre"
        code, _ = client.docmd("AUTH PLAIN", "AHR3bwDFn2lmcmU=")
        assert code == 235
        return mail(client, "two@desk.example")

    assert await door.talk(talk) == 250


async def test_an_address_of_no_channel_is_refused(door: Door) -> None:
    assert await door.talk(lambda client: mail(client, "nobody@desk.example")) == 550


async def test_a_mail_to_two_channels_is_a_wire_of_each(door: Door) -> None:
    def talk(client: smtplib.SMTP) -> Any:
        client.login("one", "geheim")
        return client.sendmail(SENDER, ["one@desk.example", "open@desk.example"], MAIL)

    await door.talk(talk)

    assert sorted(each.header("wd_channel") for each in door.records()) == ["one", "open"]


async def test_a_kill_by_mail_goes_on_the_fast_lane(door: Door) -> None:
    kill = b'Subject: x\r\n\r\n{"signals": ["sig:kill"]}\r\n'

    await door.talk(lambda client: mail(client, "open@desk.example", content=kill))

    assert len(door.records(WIRE_URGENT.name)) == 1


async def test_a_mail_is_taken_only_once_the_broker_has_it() -> None:
    """451 tells its sender to come again."""
    async with receiving(acknowledge_s=0.2) as door:
        door.broker.away = True
        assert await door.talk(lambda client: mail(client, "open@desk.example")) == 451
        door.broker.away = False
        door.held.gate.clear()
        assert await door.talk(lambda client: mail(client, "open@desk.example")) == 451

    assert door.records() == []


async def test_a_mail_to_a_paused_channel_is_to_come_again(door: Door) -> None:
    """The sender is told so of that recipient, before it says the mail."""
    door.intake.paused = frozenset({"open"})

    assert await door.talk(lambda client: mail(client, "open@desk.example")) == 450
    assert door.records() == []
    door.intake.paused = frozenset()
    assert await door.talk(lambda client: mail(client, "open@desk.example")) == 250


async def test_the_largest_size_is_announced_and_held(door: Door) -> None:
    def sizes(client: smtplib.SMTP) -> tuple[str, int, int]:
        client.ehlo()
        announced = client.esmtp_features["size"]
        said, _ = client.docmd(f"MAIL FROM:<{SENDER}> SIZE={MOST + 1}")
        client.rset()
        client.does_esmtp = False  # says no size beforehand
        return announced, said, mail(client, "open@desk.example", content=b"x\r\n" * MOST)

    assert await door.talk(sizes) == (str(MOST), 552, 552)
    assert door.records() == []


async def test_a_line_without_an_end_does_not_fill_the_memory(door: Door) -> None:
    def talk(client: smtplib.SMTP) -> int:
        client.ehlo()
        client.docmd(f"MAIL FROM:<{SENDER}>")
        client.docmd("RCPT TO:<open@desk.example>")
        client.docmd("DATA")
        for sent in range(10_000):
            try:
                client.send(b"x" * 10_000)
            except OSError:
                return sent
        return 10_000

    assert await door.talk(talk) < 5_000


async def test_long_lines_are_taken(door: Door) -> None:
    """Agencies' systems write them, whatever RFC 5321 says."""
    long = b"Subject: x\r\n\r\n" + b"x" * 5_000 + b"\r\n"

    await door.talk(lambda client: mail(client, "open@desk.example", content=long))

    assert [each.value for each in door.records()] == [long]


async def test_one_connection_may_not_guess_on_and_on(door: Door) -> None:
    def talk(client: smtplib.SMTP) -> list[int]:
        client.ehlo()
        return [client.docmd("AUTH PLAIN", "AG9uZQB4")[0] for _ in range(6)]

    assert await door.talk(talk) == [535] * 5 + [421]


async def test_more_senders_than_there_is_room_for_are_told_to_come_again() -> None:
    async with receiving(smtp_connections=1) as door:

        def talk(first: smtplib.SMTP) -> None:
            first.ehlo()
            with pytest.raises(smtplib.SMTPConnectError, match="Too many"), program(door.port):
                pass
            assert mail(first, "open@desk.example") == 250

        await door.talk(talk)


async def test_a_stop_answers_the_mail_that_is_with_the_broker() -> None:
    async with receiving() as door:
        door.held.gate.clear()
        sending = asyncio.create_task(door.talk(lambda client: mail(client, "open@desk.example")))
        await until(lambda: door.held.asked)
        door.stopping.set()
        door.held.gate.set()

        assert await sending == 250


async def test_a_stop_hangs_up_who_says_nothing() -> None:
    async with receiving() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        await reader.readline()

        door.stopping.set()

        assert (await reader.read()).startswith(b"421 ")
        writer.close()


@pytest.mark.parametrize("loop", [asyncio.new_event_loop, uvloop.new_event_loop])
def test_a_login_over_tls(pem: Certificates, loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
    """In both event loops: the workers run in the second."""
    context = ssl.create_default_context(cafile=str(pem.authority))

    def talk(client: smtplib.SMTP) -> int:
        with pytest.raises(smtplib.SMTPNotSupportedError):  # before TLS nobody may log in
            client.login("one", "geheim")
        client.starttls(context=context)
        return logged_in("one@desk.example")(client)

    async def run() -> None:
        async with receiving(smtp_certificate=pem.server) as door:
            assert await door.talk(talk) == 250
            assert len(door.records()) == 1

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(run())


def made(settings: IngestSettings, door: socket.socket, **changes: Any) -> SmtpServer:
    parts = {"channels": CHANNELS, "secrets": SECRETS, **changes}
    return smtp_server(intake=Any, settings=settings, door=door, **parts)  # type: ignore[arg-type]


async def test_passwords_do_not_come_in_the_clear_from_elsewhere() -> None:
    with listen("0.0.0.0", 0) as everywhere:  # noqa: S104 - that is what is refused
        with pytest.raises(SmtpUnguarded):
            made(IngestSettings(), everywhere)

        made(IngestSettings(), everywhere, channels=CHANNELS[2:])


async def test_what_is_wrong_is_said_before_the_door_opens(tmp_path: Path) -> None:
    missing = IngestSettings.model_validate({"smtp_certificate": tmp_path / "no.pem"})
    with listen("127.0.0.1", 0) as door:
        with pytest.raises(SettingsInvalid, match=r"no\.pem"):
            made(missing, door)
        with pytest.raises(SecretMissing, match="one: ONE"):
            made(IngestSettings(), door, secrets={})
        with pytest.raises(AddressTaken, match="one@desk"):
            made(IngestSettings(), door, channels=[CHANNELS[0], CHANNELS[0]])

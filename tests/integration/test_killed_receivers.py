"""kill -9 in the middle of each way in: nothing is lost, and no wire comes more than twice."""

import asyncio
import json
import smtplib
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from signal import SIGKILL
from typing import Final

import pytest

from tests.conftest import leave_out
from tests.integration import dovecot, mortal_receiver
from tests.integration.certificates import certificates
from tests.integration.folder_servers import Explicit, Plain, ftp, s3, s3_server, sftp
from wiredesk.newsroom.channels_files import ByImap
from wiredesk.testing.waiting import until
from wiredesk.up.nursery import Child, Nursery
from wiredesk_ingest.receivers.server_sources import ByServer

WIRES = [b"wire %d" % number for number in range(4)]
RECEIVER: Final = mortal_receiver.__name__
NURSERY: Final = Nursery(preload=RECEIVER)
"""What a receiver imports takes a second, and there are two of them in each test."""


@pytest.fixture(params=["ftp", "ftps", "sftp", "s3", "imap"])
async def channel(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[ByServer]:
    """A server with the wires, and the channel that leads there."""
    root = tmp_path / "root"
    async with AsyncExitStack() as stack:
        match request.param:
            case "ftp":
                served = stack.enter_context(ftp(Plain, root))
            case "ftps":
                pem = certificates(tmp_path)
                tls = ftp(Explicit, root, pem.server, ca_file=pem.authority)
                served = stack.enter_context(tls)
            case "sftp":
                served = await stack.enter_async_context(sftp(root))
            case "s3":
                served = s3(stack.enter_context(s3_server()), "wires")
            case _:
                yield _mailbox(stack, tmp_path)
                return
        for number, wire in enumerate(WIRES):
            served.content.put(f"{number}.xml", wire)
        yield served.channel()


def _mailbox(stack: AsyncExitStack, folder: Path) -> ByImap:
    if not dovecot.installed():
        leave_out("Dovecot is not installed: apt-get install dovecot-imapd")
    server = stack.enter_context(dovecot.mail_server(certificates(folder)))
    client = server.client("desk1")
    for wire in WIRES:
        client.append("INBOX", "", "", wire)
    client.shutdown()
    return server.channel("desk1")


@pytest.mark.parametrize("after", ["remember", "delete"])
async def test_who_dies_while_it_looks_finds_all_in_its_next_life(
    channel: ByServer, tmp_path: Path, after: str
) -> None:
    said = channel.model_copy(update={"after": after}).model_dump_json(exclude_unset=True)

    ends = [await life(tmp_path, dies_after, said) for dies_after in (2, 0)]

    assert ends == [-SIGKILL, 0]
    taken = Counter((tmp_path / "wires").read_text("utf-8").split())
    assert set(taken) == {wire.hex() for wire in WIRES}
    assert max(taken.values()) <= 2


async def life(folder: Path, dies_after: int, channel: str) -> int:
    """Run a receiver until its end, and answer how that was."""
    return await begin(folder, dies_after, channel).wait()


def begin(folder: Path, dies_after: int, channel: str) -> Child:
    (folder / mortal_receiver.CHANNEL).write_text(channel, "utf-8")
    return NURSERY.start(RECEIVER, [str(folder), str(dies_after)], {})


async def test_a_mail_that_a_dead_receiver_did_not_acknowledge_comes_again(tmp_path: Path) -> None:
    """Its sender was told nothing, and so sends it once more."""
    said = {"transport": "smtp", "name": "mailed", "agency": "Quillmark"}
    said |= {"recipient": "a@desk.example", "user": "agency", "secret_env": "KEY_ID"}

    told = [await mailed(tmp_path, dies_after, json.dumps(said)) for dies_after in (1, 0)]

    assert told == [False, True]
    assert len((tmp_path / "wires").read_text("utf-8").split()) == 2


async def mailed(folder: Path, dies_after: int, channel: str) -> bool:
    """Send a mail, and answer whether it was acknowledged."""
    port = folder / mortal_receiver.PORT
    process = begin(folder, dies_after, channel)
    await until(lambda: port.exists() and port.read_text("utf-8").endswith("\n"))
    acknowledged = await asyncio.to_thread(_send, int(port.read_text("utf-8")))
    process.send(SIGKILL)  # unless it killed itself
    await process.wait()
    port.unlink()
    return acknowledged


def _send(port: int) -> bool:
    client = smtplib.SMTP("127.0.0.1", port, "agency.example", timeout=60)
    try:
        client.login("agency", mortal_receiver.SECRETS["KEY_ID"])
        client.sendmail("desk@agency.example", "a@desk.example", b"Subject: x\r\n\r\nx\r\n")
    except smtplib.SMTPServerDisconnected:
        return False
    finally:
        client.close()
    return True

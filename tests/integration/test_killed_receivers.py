"""kill -9 in the middle of each way in: nothing is lost, and no wire comes more than twice."""

import asyncio
import contextlib
import json
import smtplib
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from signal import SIGKILL
from typing import Any

import pytest

from tests.conftest import leave_out
from tests.integration import dovecot, mortal_receiver
from tests.integration.certificates import certificates
from tests.integration.folder_servers import Explicit, Plain, ftp, s3, s3_server, sftp
from wiredesk.newsroom.channels import ByImap
from wiredesk_ingest.receivers.server_sources import ByServer

WIRES = [b"wire %d" % number for number in range(4)]
ROOT = Path(__file__).parents[2]


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


async def life(folder: Path, dies_after: int, channel: str) -> int | None:
    """Run a receiver until its end, and answer how that was."""
    process = await begin(folder, dies_after)
    await process.communicate(channel.encode() + b"\n")
    return process.returncode


async def begin(folder: Path, dies_after: int) -> asyncio.subprocess.Process:
    command = [mortal_receiver.__file__, str(folder), str(dies_after)]
    pipes: dict[str, Any] = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    paths = {"PYTHONPATH": str(ROOT)}
    return await asyncio.create_subprocess_exec(sys.executable, *command, env=paths, **pipes)


async def test_a_mail_that_a_dead_receiver_did_not_acknowledge_comes_again(tmp_path: Path) -> None:
    """Its sender was told nothing, and so sends it once more."""
    said = {"transport": "smtp", "name": "mailed", "agency": "Quillmark"}
    said |= {"recipient": "a@desk.example", "user": "agency", "secret_env": "KEY_ID"}

    told = [await mailed(tmp_path, dies_after, json.dumps(said)) for dies_after in (1, 0)]

    assert told == [False, True]
    assert len((tmp_path / "wires").read_text("utf-8").split()) == 2


async def mailed(folder: Path, dies_after: int, channel: str) -> bool:
    """Send a mail, and answer whether it was acknowledged."""
    process = await begin(folder, dies_after)
    assert process.stdin
    assert process.stdout
    process.stdin.write(channel.encode() + b"\n")
    port = int(await process.stdout.readline())
    acknowledged = await asyncio.to_thread(_send, port)
    with contextlib.suppress(ProcessLookupError):  # it killed itself
        process.kill()
    await process.communicate()
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

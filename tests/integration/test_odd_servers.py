"""Servers that are not what they should be: each is a sentence, and none holds a receiver up."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncssh
import pytest
from moto.s3.models import s3_backends
from structlog.testing import capture_logs

from tests.integration.certificates import Certificates, certificates
from tests.integration.folder_servers import (
    PASSWORD,
    SECRETS,
    UNREADABLE,
    Explicit,
    Plain,
    Served,
    ftp,
    s3,
    s3_server,
    sftp,
)
from tests.integration.remote_world import RemoteWorld, looked
from tests.unit.ingest.builders import NOON
from wiredesk.newsroom.channels_files import ByFtp, ByImap, ByS3, BySftp
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.remote_folder import RemoteFolder, RemoteRules
from wiredesk_ingest.receivers.server_sources import folder_server
from wiredesk_ingest.receivers.source import SourceFails

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFl6cG8+Zl4Zr8pT5xJ3S6p8wJ1m4o0m0aQ7oYwq0f1N"
ODD = {
    "closes": b"",
    "says nothing": None,
    "speaks another language": b"HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n",
    "never ends a line": b"\xff" * 3_000_000,
    "greets and goes": b"220 Hello\r\n",
}
PLACES: dict[str, tuple[type[ByFtp | BySftp | ByImap], dict[str, Any]]] = {
    "ftp": (ByFtp, {}),
    "sftp": (BySftp, {"known_host": KEY}),
    "imap": (ByImap, {"tls": "none"}),
    "imaps": (ByImap, {"transport": "imap"}),
}


@asynccontextmanager
async def odd_server(answer: bytes | None) -> AsyncIterator[int]:
    """Answer whoever connects with these bytes, or not at all; yield the port."""
    done = asyncio.Event()

    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if answer is None:
                await done.wait()
            else:
                writer.write(answer)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
        done.set()


@pytest.mark.parametrize("how", ODD)
@pytest.mark.parametrize("place", PLACES)
async def test_an_odd_server_is_said_in_one_sentence(place: str, how: str) -> None:
    model, fields = PLACES[place]
    async with odd_server(ODD[how]) as port:
        said: dict[str, Any] = {
            "name": "a",
            "transport": place,
            "agency": "Quillmark",
            "user": "newsroom",
        }
        said |= {"host": "127.0.0.1", "secret_env": "PASSWORD", "allow_private": True}
        world = await RemoteWorld.make()
        await world.start(model.model_validate({**said, "port": port, **fields}), step_s=0.3)

        with pytest.raises(SourceFails) as failed:
            await world.look(1)

    assert f"127.0.0.1:{port}/" in failed.value.detail
    assert len(failed.value.detail) < 500


@pytest.mark.parametrize("how", ODD)
async def test_an_odd_store_is_said_in_one_sentence(how: str) -> None:
    async with odd_server(ODD[how]) as port:
        said = {"name": "a", "transport": "s3", "agency": "Quillmark", "bucket": "wires"}
        said |= {"key_id_env": "KEY_ID", "secret_env": "PASSWORD"}
        where = {"endpoint": f"http://127.0.0.1:{port}", "allow_private": True}
        world = await RemoteWorld.make()
        await world.start(ByS3.model_validate({**said, **where}), step_s=0.3)

        with pytest.raises(SourceFails, match="s3://wires/"):
            await world.look(1)


@pytest.fixture(params=["ftp", "sftp"])
async def served(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Served]:
    root = tmp_path / "root"
    if request.param == "ftp":
        with ftp(Plain, root) as server:
            yield server
    else:
        async with sftp(root) as sftp_server:
            yield sftp_server


async def test_a_file_that_cannot_be_read_holds_up_no_other(served: Served) -> None:
    """The log says which, without the password that this server says aloud."""
    world = await looked(served)
    for name in (f"0-{UNREADABLE}", "1.xml"):
        served.content.put(name, b"a wire")

    with capture_logs() as lines:
        await world.look()

    assert world.names == ["1.xml"]
    [line] = [line for line in lines if line["event"] == "file_fails"]
    assert line["file"] == f"0-{UNREADABLE}"
    assert "Not for ***" in line["error"]


async def test_files_that_failed_come_after_those_that_did_not(served: Served) -> None:
    """However many they are, each look has room for others."""
    world = await RemoteWorld.make()
    intake = Intake(await world.broker.sender(), lambda: NOON, within_s=30.0)
    server = folder_server(served.channel(), SECRETS, 30.0)
    world.source = RemoteFolder(intake, "agency", server, RemoteRules(1000, most_files=1))
    for name in (f"0-{UNREADABLE}", "1.xml"):
        served.content.put(name, b"a wire")
    await world.look(1)
    with pytest.raises(SourceFails):
        await world.look(1)

    await world.look(1)

    assert world.names == ["1.xml"]


async def test_a_file_that_cannot_be_moved_is_not_taken_twice(
    served: Served, tmp_path: Path
) -> None:
    """Also after a restart; it is moved once it can be."""
    blocked = tmp_path / "root" / "done"
    blocked.write_bytes(b"no folder")
    channel = served.channel(after="move", move_to="/done")
    world = await RemoteWorld.make()
    served.content.put("one.xml", b"a wire")
    for _ in range(2):
        await world.start(channel)
        await world.look(1)
        with pytest.raises(SourceFails, match=r"moving one\.xml"):
            await world.look(1)

    blocked.unlink()
    await world.look(1)

    assert world.sent == [b"a wire"]
    assert list(served.content.files("done").values()) == [b"a wire"]


async def test_a_name_that_leads_elsewhere_is_said_once_and_not_followed(served: Served) -> None:
    world = await looked(served)
    served.content.put("..\\..\\passwords", b"a secret")

    with capture_logs() as lines:
        await world.look(3)

    assert world.sent == []
    refused = [line["file"] for line in lines if line["event"] == "file_name_refused"]
    assert refused == ["..\\..\\passwords"]


async def test_where_nothing_can_be_read_the_channel_fails(served: Served) -> None:
    world = await looked(served)
    served.content.put(UNREADABLE, b"a wire")

    with pytest.raises(SourceFails, match=rf"reading {UNREADABLE}") as failed:
        await world.look()

    assert PASSWORD not in str(failed.value)


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("pem"))


async def test_a_certificate_of_somebody_unknown_is_refused(
    tmp_path: Path, pem: Certificates
) -> None:
    with ftp(Explicit, tmp_path / "root", pem.server, ca_file=pem.stranger) as server:
        world = await looked(server)

        with pytest.raises(SourceFails, match="CERTIFICATE_VERIFY_FAILED"):
            await world.look(1)


async def test_a_host_key_that_is_not_known_is_refused(tmp_path: Path) -> None:
    other = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()
    async with sftp(tmp_path / "root") as server:
        world = await looked(server, known_host=other)

        with pytest.raises(SourceFails, match="Host key is not trusted"):
            await world.look(1)


@pytest.mark.parametrize("known", ["[127.0.0.1]:{port} {key}", "{key}", "any"])
async def test_a_host_key_is_known_by_a_line_by_itself_or_not_at_all(
    tmp_path: Path, known: str
) -> None:
    async with sftp(tmp_path / "root") as server:
        key, port = server.fields["known_host"], server.fields["port"]
        world = await looked(server, known_host=known.format(key=key, port=port))
        server.content.put("one.xml", b"a wire")

        await world.look()

        assert world.sent == [b"a wire"]


async def test_a_private_key_opens_a_server_as_a_password_does(tmp_path: Path) -> None:
    key = asyncssh.generate_private_key("ssh-ed25519")
    async with sftp(tmp_path / "root", key) as server:
        world = await RemoteWorld.make()
        channel = server.channel(secret_env=None, key_env="KEY")
        secrets = {**SECRETS, "KEY": key.export_private_key().decode()}
        source = await world.start(channel, secrets=secrets)

        assert "0 files" in await source.test()


async def test_objects_of_many_pages_are_all_seen() -> None:
    with s3_server() as endpoint:
        server = s3(endpoint, "many")
        bucket = s3_backends["123456789012"]["aws"]
        for number in range(1001):  # a page has 1000
            bucket.put_object("many", f"in/{number}.xml", b"")
        world = await looked(server)
        assert world.source

        assert "1,001 files" in await world.source.test()


async def test_an_object_with_the_same_content_is_not_taken_again() -> None:
    with s3_server() as endpoint:
        server = s3(endpoint, "again")
        world = await looked(server)
        server.content.put("2026/11/one.xml", b"a wire")
        await world.look(1)
        server.content.put("2026/11/one.xml", b"a wire")

        await world.look(1)

        assert world.names == ["2026/11/one.xml"]


async def test_what_was_moved_below_the_same_prefix_is_not_taken_again() -> None:
    with s3_server() as endpoint:
        server = s3(endpoint, "moved")
        world = await looked(server, after="move", move_to="in/done")
        server.content.put("one.xml", b"a wire")

        await world.look(3)

        assert len(world.sent) == 1
        assert [*server.content.files("in/done").values()] == [b"a wire"]

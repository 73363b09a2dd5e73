"""One suite for all folders of servers: FTP, FTPS, SFTP and S3, each a real server."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.integration.agency_site import stand_for_this_machine
from tests.integration.certificates import Certificates, certificates
from tests.integration.folder_servers import (
    PASSWORD,
    Explicit,
    Implicit,
    Plain,
    Served,
    WithoutFacts,
    ftp,
    s3,
    s3_server,
    sftp,
)
from tests.integration.remote_world import (
    MOST,
    KilledError,
    RemoteWorld,
    kill,
    looked,
)
from wiredesk.errors import BrokerAway
from wiredesk_ingest.receivers import remote_folder
from wiredesk_ingest.receivers.source import SourceFails

KINDS = ("ftp", "ftp without facts", "ftps", "implicit ftps", "sftp", "s3")
AFTERS = {"move": {"after": "move", "move_to": "/done"}, "delete": {"after": "delete"}}
ODD_NAMES = ("two words.xml", "فانوس ۱.xml", "-rf", "a'b\"c;d.xml", "50%20.xml", "x" * 200 + ".xml")
NUMBERS = count()


@pytest.fixture(scope="module")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates(tmp_path_factory.mktemp("pem"))


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with s3_server() as url:
        yield url


@pytest.fixture(params=KINDS)
async def served(
    request: pytest.FixtureRequest, tmp_path: Path, pem: Certificates, endpoint: str
) -> AsyncIterator[Served]:
    root = tmp_path / "root"
    async with AsyncExitStack() as stack:
        match request.param:
            case "ftp":
                yield stack.enter_context(ftp(Plain, root))
            case "ftp without facts":
                yield stack.enter_context(ftp(WithoutFacts, root))
            case "ftps":
                known = ftp(Explicit, root, pem.server, ca_file=pem.authority)
                yield stack.enter_context(known)
            case "implicit ftps":
                known = ftp(Implicit, root, pem.server, ca_file=pem.authority, tls="implicit")
                yield stack.enter_context(known)
            case "sftp":
                yield await stack.enter_async_context(sftp(root))
            case _:
                yield s3(endpoint, f"wires-{next(NUMBERS)}")


@pytest.fixture(params=["move", "delete", "remember"])
async def world(request: pytest.FixtureRequest, served: Served) -> RemoteWorld:
    """A source for each thing that may become of a file."""
    fields = AFTERS.get(request.param, {})
    world = await looked(served, **fields)
    world.fields = fields
    return world


async def test_every_file_is_taken_once(world: RemoteWorld, served: Served) -> None:
    for number in range(3):
        served.content.put(f"{number}.xml", b"wire %d" % number)

    assert await world.look(2) == 3
    assert await world.look(2) == 0

    assert world.sent == [b"wire 0", b"wire 1", b"wire 2"]
    assert world.names == ["0.xml", "1.xml", "2.xml"]


async def test_a_file_that_was_taken_is_moved(served: Served) -> None:
    """To a name that no other content has, so that nothing put away before is overwritten."""
    world = await looked(served, **AFTERS["move"])
    for content in (b"a wire", b"another one"):
        served.content.put("one.xml", content)
        await world.look()

    assert served.content.files("in") == {}
    done = served.content.files("done")
    assert sorted(done.values()) == [b"a wire", b"another one"]
    assert all(name.startswith("one~") and name.endswith(".xml") for name in done)


async def test_the_folders_that_files_are_moved_to_are_made(served: Served) -> None:
    world = await looked(served, after="move", move_to="/done/this/year")
    served.content.put("one.xml", b"a wire")
    await world.look()

    assert list(served.content.files("done/this/year").values()) == [b"a wire"]


async def test_a_file_that_was_taken_is_deleted(served: Served) -> None:
    world = await looked(served, **AFTERS["delete"])
    served.content.put("one.xml", b"a wire")

    await world.look()

    assert world.sent == [b"a wire"]
    assert served.content.files("in") == {}


async def test_a_file_that_was_taken_is_remembered_after_a_restart(served: Served) -> None:
    world = await looked(served)
    served.content.put("one.xml", b"a wire")
    await world.look()

    await world.start(served.channel())
    assert await world.look() == 0
    served.content.put("one.xml", b"another")
    await world.look()

    assert world.sent == [b"a wire", b"another"]
    assert served.content.files("in") == {"one.xml": b"another"}


async def test_only_what_still_lies_there_is_remembered(served: Served) -> None:
    """A folder where files come and go for years does not fill the memory."""
    world = await looked(served)
    for name in ("one.xml", "two.xml"):
        served.content.put(name, name.encode())
    await world.look()
    assert len(world.notes.texts["taken"].split()) == 2

    emptied = await looked(served, **AFTERS["delete"])
    await emptied.look()
    await world.look(1)

    assert world.notes.texts["taken"] == ""


async def test_a_file_that_still_grows_is_waited_for(served: Served) -> None:
    """But an object is there only once all of it is."""
    world = await looked(served, **AFTERS["move"])
    served.content.put("one.xml", b"half")
    await world.look(1)
    served.content.put("one.xml", b"half and half")
    await world.look(1)
    assert world.sent == ([b"half", b"half and half"] if served.at_once else [])

    await world.look(1)

    assert world.sent[-1] == b"half and half"


async def test_what_its_writer_calls_unfinished_is_left_alone(served: Served) -> None:
    unfinished = {".hidden.xml", "one.xml.part", "one.tmp", "one.filepart"}
    for name in unfinished:
        served.content.put(name, b"half")
    world = await looked(served, **AFTERS["delete"])

    await world.look()

    assert (world.sent, set(served.content.files("in"))) == ([], unfinished)


async def test_a_file_may_have_any_name(world: RemoteWorld, served: Served) -> None:
    for name in ODD_NAMES:
        served.content.put(name, name.encode())

    await world.look(3)

    assert world.names == sorted(ODD_NAMES)
    assert world.sent == sorted(name.encode() for name in ODD_NAMES)


async def test_a_file_is_put_away_only_once_the_broker_has_it(
    world: RemoteWorld, served: Served
) -> None:
    for number in range(3):
        served.content.put(f"{number}.xml", b"wire %d" % number)
    channel = served.channel(**world.fields)

    def go_away() -> None:
        world.broker.away = True

    await world.start(channel, await world.interrupted(1, go_away))
    with pytest.raises(BrokerAway):
        await world.look()
    assert set(served.content.files("in").values()) >= {b"wire 1", b"wire 2"}

    world.broker.away = False
    await world.look()
    assert world.sent == [b"wire 0", b"wire 1", b"wire 2"]


async def test_a_kill_in_the_middle_loses_nothing(world: RemoteWorld, served: Served) -> None:
    """The wire that was on the log, but not put away, comes twice."""
    for number in range(3):
        served.content.put(f"{number}.xml", b"wire %d" % number)
    channel = served.channel(**world.fields)
    await world.start(channel, await world.interrupted(2, kill))
    texts = dict(world.notes.texts)
    with pytest.raises(KilledError):
        await world.look()

    world.notes.texts = texts  # who is killed writes no notes
    await world.start(channel)
    await world.look()

    assert set(world.sent) == {b"wire 0", b"wire 1", b"wire 2"}
    assert len(world.sent) <= 5
    assert await world.look() == 0


async def test_a_file_that_is_too_large_stays_and_its_neighbour_is_sent(
    world: RemoteWorld, served: Served
) -> None:
    served.content.put("large.xml", b"x" * (MOST + 1))
    served.content.put("most.xml", b"x" * MOST)

    with capture_logs() as lines:
        await world.look(4)

    assert world.sent == [b"x" * MOST]
    assert "large.xml" in served.content.files("in")
    said = [line for line in lines if line["event"] == "file_too_large"]
    assert [(line["file"], line["bytes"]) for line in said] == [("large.xml", MOST + 1)]
    assert world.refused == [("too_large", "large.xml", str(MOST + 1))]


async def test_a_file_that_is_written_again_while_it_is_taken_is_taken_again(
    served: Served,
) -> None:
    """What is put away is what was read."""
    served.content.put("one.xml", b"first")
    world = await RemoteWorld.make()
    sender = await world.interrupted(1, lambda: served.content.put("one.xml", b"second"))
    await world.start(served.channel(**AFTERS["delete"]), sender)

    await world.look(4)

    assert world.sent == [b"first", b"second"]
    assert served.content.files("in") == {}


async def test_more_files_than_one_look_takes_are_taken_by_the_next(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_folder, "MOST_LISTED", 2)
    for number in range(5):
        served.content.put(f"{number}.xml", b"wire %d" % number)
    world = await looked(served, **AFTERS["delete"])

    await world.look(8)

    assert len(world.sent) == 5


async def test_more_files_than_can_be_remembered_are_a_failure(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_folder, "MOST_LISTED", 2)
    for number in range(3):
        served.content.put(f"{number}.xml", b"wire")
    world = await looked(served)

    with pytest.raises(SourceFails, match="moved or deleted"):
        await world.look()


async def test_a_test_counts_and_changes_nothing(world: RemoteWorld, served: Served) -> None:
    served.content.put("one.xml", b"a wire")
    assert world.source

    said = await world.source.test()

    assert "1 files of 6 bytes" in said
    assert PASSWORD not in said
    assert (world.sent, served.content.files("in")) == ([], {"one.xml": b"a wire"})


async def test_a_test_says_what_is_left_there_and_why(world: RemoteWorld, served: Served) -> None:
    served.content.put("large.xml", b"x" * (MOST + 1))
    served.content.put("one.xml.part", b"half a wire")
    assert world.source

    said = await world.source.test()

    assert "1 files of " in said
    assert "never taken: large.xml." in said
    assert "Passed over for their names: one.xml.part." in said


async def test_a_place_that_may_not_be_reached_is_not(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The machine's own services are not looked into unless the channel says so."""
    stand_for_this_machine(monkeypatch, "agency.example")
    field = "endpoint" if served.at_once else "host"
    address = str(served.fields[field]).replace("127.0.0.1", "agency.example")
    world = await RemoteWorld.make()
    await world.start(served.channel(**{field: address}, allow_private=False))

    with pytest.raises(SourceFails, match="may not connect there"):
        await world.look(1)


async def test_a_server_that_is_not_there_is_said_with_its_name(served: Served) -> None:
    world = await RemoteWorld.make()
    field = {"endpoint": "http://127.0.0.1:1"} if served.at_once else {"port": 1}
    await world.start(served.channel(**field), step_s=5.0)

    with pytest.raises(SourceFails, match=r"agency|127\.0\.0\.1|s3://wires") as failed:
        await world.look(1)

    assert PASSWORD not in str(failed.value)


async def test_a_folder_or_a_bucket_that_is_not_there_is_said_as_such(served: Served) -> None:
    missing = {"bucket": "nowhere"} if served.at_once else {"path": "/nowhere"}
    world = await RemoteWorld.make()
    await world.start(served.channel(**missing))

    with pytest.raises(SourceFails, match=r"folder|listing the objects: NoSuchBucket: ") as failed:
        await world.look(1)

    assert "logging in" not in str(failed.value)
    assert "<" not in str(failed.value)


async def test_a_wrong_password_is_not_said(served: Served) -> None:
    """Moto lets everybody in. What the others say is not what was typed."""
    if served.at_once:
        return
    world = await RemoteWorld.make()
    await world.start(served.channel(), secrets={"PASSWORD": "geheim"})

    with pytest.raises(SourceFails, match=r"logging in|connecting") as failed:
        await world.look(1)

    assert "geheim" not in str(failed.value)

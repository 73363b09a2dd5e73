"""A watched folder with real files: when a file is taken, and where it lies then."""

import asyncio
import fcntl
import os
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import pytest
from structlog.testing import capture_logs

from tests.integration.receiver_world import HeldSender
from tests.unit.ingest.builders import NOON, ninjs, rss
from wiredesk.broker import Sender
from wiredesk.errors import BrokerAway
from wiredesk.events import Outgoing, Record
from wiredesk.every_topic import every_topic
from wiredesk.ids import wire_digest
from wiredesk.kafka.observer import Unobserved
from wiredesk.kafka.patience import Patience
from wiredesk.kafka.policy import Policy, Surroundings
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_QUARANTINE, WIRE_RAW, WIRE_URGENT
from wiredesk_ingest.receivers import folder, listing
from wiredesk_ingest.receivers.folder import FolderReceiver, FolderRules
from wiredesk_ingest.receivers.folder_lock import FolderAway
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.listing import LOCK

MOST = 1000
WIRE = ninjs(uri="urn:x")


class Remover:
    """A sender during whose work somebody takes a file away."""

    def __init__(self, sender: Sender, path: Path) -> None:
        self._sender = sender
        self._path = path

    async def send(self, events: Sequence[Outgoing]) -> None:
        self._path.unlink(missing_ok=True)
        await self._sender.send(events)


class World:
    """A folder, the broker behind it, and receivers that come and go."""

    def __init__(self, inbox: Path, broker: MemoryBroker) -> None:
        self.folder = inbox
        self.broker = broker
        self.patience = Patience(
            "receiver", Policy(), Surroundings(sleep=self._sleep), Unobserved()
        )
        self.open_s = 60.0
        self.naps: list[Callable[[], None]] = []
        self.receiver: FolderReceiver

    async def _sleep(self, _seconds: float) -> None:
        """Do what the test says happens in the meantime, instead of waiting."""
        self.naps.pop(0)()

    async def start(self, sender: Sender | None = None) -> None:
        """Begin anew, as after a crash: with nothing in memory."""
        intake = Intake(sender or await self.broker.sender(), lambda: NOON, within_s=30.0)
        rules = FolderRules(look_s=0.5, most_bytes=MOST, open_s=self.open_s)
        self.receiver = FolderReceiver(
            intake, "inbox", self.folder, rules, self.patience, self._sleep
        )

    async def look(self, times: int = 2) -> None:
        """Look as often as it takes to see that a file no longer changes."""
        for _ in range(times):
            await self.receiver.look()

    def put(self, name: str, content: bytes = WIRE) -> Path:
        """Put a file into the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def files(self, folder: str = "") -> dict[str, bytes]:
        """Answer the files of a folder."""
        found = (self.folder / folder).iterdir()
        return {
            path.name: path.read_bytes() for path in found if path.is_file() and path.name != LOCK
        }

    @property
    def records(self) -> list[Record]:
        """Answer what was taken in."""
        return self.broker.records(WIRE_RAW.name)

    @property
    def sent(self) -> list[bytes]:
        """Answer the wires that were taken in."""
        return sorted(record.value for record in self.records)


@pytest.fixture
async def world(tmp_path: Path) -> World:
    broker = MemoryBroker()
    await broker.create(every_topic())
    world = World(tmp_path / "inbox", broker)
    await world.start()
    return world


async def test_a_file_is_taken_once_two_looks_find_it_the_same(world: World) -> None:
    world.put("one.xml")

    await world.look(1)
    assert world.sent == []
    await world.look(1)

    assert world.sent == [WIRE]
    assert (world.files(), world.files("sending"), world.files("failed")) == ({}, {}, {})
    assert world.files("done") == {"one.xml": WIRE}


async def test_a_wire_from_a_folder_says_its_channel_and_file(world: World) -> None:
    world.put("فانوس ۱.xml")

    await world.look()

    [record] = world.records
    assert record.header("wd_channel") == "inbox"
    assert record.header("wd_file") == "فانوس ۱.xml"
    assert record.header("wd_received") == NOON.isoformat()


async def test_a_file_that_still_grows_is_left_alone(world: World) -> None:
    path = world.put("one.xml", b"half")
    await world.look(1)
    path.write_bytes(b"half and half")
    await world.look(1)
    assert world.sent == []

    await world.look(1)

    assert world.sent == [b"half and half"]


async def test_a_file_that_its_writer_has_not_closed_is_waited_for(world: World) -> None:
    """Half a text can be read like a whole one: it would be on the site."""
    path = world.put("slow/one.xml", b"")
    with path.open("wb", buffering=0) as writer:
        writer.write(WIRE[:-9])
        await world.look(5)
        assert world.sent == []
        writer.write(WIRE[-9:])

    await world.look()

    assert world.sent == [WIRE]


async def test_a_file_that_its_writer_never_closes_is_taken_in_the_end(world: World) -> None:
    world.open_s = 0.0
    await world.start()
    with world.put("one.xml").open("ab"):
        await world.look()

    assert world.sent == [WIRE]


async def test_a_file_that_somebody_reads_is_taken(world: World) -> None:
    with world.put("one.xml").open("rb"):
        await world.look()

    assert world.sent == [WIRE]


async def test_where_the_file_system_cannot_tell_who_writes_two_looks_do(world: World) -> None:
    """It says of every file that it is being written, the receiver's own one, too."""
    await world.look(1)
    path = world.put("one.xml")
    with path.open("ab"), (world.folder / LOCK).open("ab"):
        await world.look()

    assert world.sent == [WIRE]


async def test_a_writer_who_comes_back_while_it_is_asked_ends_no_receiver(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux tells the asker by a signal; by its own choice one that ends a process."""
    path = world.put("one.xml")
    ask, flags = fcntl.fcntl, os.O_WRONLY | os.O_NONBLOCK

    def and_write(file: int, what: int, how: int) -> int:
        answer = ask(file, what, how)
        if (what, how) == (fcntl.F_SETLEASE, fcntl.F_RDLCK):
            with suppress(BlockingIOError):  # the lease is ours; but now the system asks for it
                os.close(os.open(path, flags))
        return answer

    monkeypatch.setattr(fcntl, "fcntl", and_write)

    await world.look()

    assert world.sent == [WIRE]


async def test_a_file_that_changes_but_not_in_size_is_left_alone(world: World) -> None:
    path = world.put("one.xml", b"one")
    await world.look(1)
    path.write_bytes(b"two")
    os.utime(path, ns=(1, 1))
    await world.look(1)

    assert world.sent == []


@pytest.mark.parametrize(
    "name", [".hidden.xml", "one.xml.part", "one.tmp", "one.filepart", "one.xml.crdownload"]
)
async def test_what_its_writer_calls_unfinished_is_left_alone(world: World, name: str) -> None:
    world.put(name)

    await world.look(3)

    assert (world.sent, list(world.files())) == ([], [name])


@pytest.mark.parametrize("where", ["one.xml", "sending/one.xml"])
async def test_a_link_is_never_followed(world: World, tmp_path: Path, where: str) -> None:
    """It could lead to any file of this machine."""
    secret = tmp_path / "secret"
    secret.write_bytes(b"not for publication")
    await world.look(1)
    (world.folder / where).symlink_to(secret)

    await world.look(3)

    assert world.sent == []
    assert secret.exists()


async def test_a_folder_dropped_in_comes_with_all_that_is_in_it(world: World) -> None:
    """Each file keeps its way, on the log and where it lies then."""
    world.put("july/24/one.xml")
    world.put("july/two.xml", b"a note")

    await world.look()

    assert sorted(record.header("wd_file") for record in world.records) == [
        "july/24/one.xml",
        "july/two.xml",
    ]
    assert list(world.files("done/july/24")) == ["one.xml"]
    assert sorted(world.files("failed/july")) == ["two.xml", "two.xml.why.txt"]
    assert world.files("july") == {}


async def test_files_of_one_name_in_one_folder_are_both_kept(world: World) -> None:
    for content in (b"first", b"second"):
        world.put("july/one.xml", content)
        await world.look()

    wires = {name: said for name, said in world.files("failed/july").items() if len(said) < 10}
    assert wires == {"one.xml": b"first", "one~1.xml": b"second"}


async def test_a_folder_that_is_called_like_a_file_before_it_is_taken_too(world: World) -> None:
    world.put("july")
    await world.look()
    (world.folder / "july").mkdir()
    world.put("july/one.xml", ninjs(uri="urn:y"))

    await world.look()

    assert world.files("done") == {"july": WIRE}
    assert list(world.files("done/july~1")) == ["one.xml"]


async def test_a_half_written_file_in_a_folder_is_waited_for(world: World) -> None:
    path = world.put("july/one.xml", b"half")
    world.put("july/two.xml.part")
    await world.look(1)
    path.write_bytes(b"half and half")
    await world.look(1)

    assert world.sent == []


async def test_what_a_crash_left_in_a_folder_in_sending_is_sent_again(world: World) -> None:
    world.put("sending/july/one.xml")

    await world.look(1)

    assert world.sent == [WIRE]
    assert list(world.files("done/july")) == ["one.xml"]


async def test_what_is_left_in_the_folder_is_told_for_as_long_as_it_lies_there(
    world: World, tmp_path: Path
) -> None:
    await world.look()
    assert world.receiver.notices() == []

    hidden = [world.put(name) for name in (".one.xml", "inside/.two.xml", ".three.xml")]
    (world.folder / "link.xml").symlink_to(tmp_path)
    await world.look()

    [notice] = world.receiver.notices()
    assert notice.sentence == (
        "The folder of the channel inbox has what is not taken in: .one.xml (hidden), .three.xml "
        "(hidden), inside/.two.xml (hidden) and 1 more."
    )
    assert world.sent == []

    for each in (*hidden, world.folder / "link.xml"):
        each.unlink()
    await world.look()
    assert world.receiver.notices() == []


async def test_what_is_no_file_is_named_once_in_the_log(world: World, tmp_path: Path) -> None:
    deep = "/".join("abcdefghi")
    world.put(f"{deep}/deep.xml")
    os.mkfifo(world.folder / "a" / "pipe")
    (world.folder / "link.xml").symlink_to(tmp_path)
    (world.folder / "a" / "elsewhere").symlink_to(tmp_path, target_is_directory=True)

    with capture_logs() as logs:
        await world.start()
        await world.look(3)

    said = {line["file"]: line["why"] for line in logs if line["event"] == "file_passed_over"}
    assert said.keys() == {"link.xml", "a/elsewhere", "a/pipe", deep}
    assert len([line for line in logs if line["event"] == "file_passed_over"]) == len(said)
    assert world.sent == []


async def test_a_folder_without_end_is_taken_bit_by_bit(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_SEEN", 3)
    for number in range(4):
        world.put(f"many/{number}", ninjs(uri=f"urn:{number}"))

    await world.look(4)

    assert len(world.sent) == 4


async def test_a_file_that_may_not_be_moved_holds_up_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that somebody else dropped in may be theirs alone to change."""
    may = Path.rename

    def rename(path: Path, target: Path) -> Path:
        if path.parent.name == "theirs":
            raise PermissionError
        return may(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    world.put("mine/one.xml")
    world.put("a/theirs/two.xml")
    await world.look(1)

    with pytest.raises(FolderAway):
        await world.look(1)

    assert world.sent == [WIRE]


async def test_a_kill_in_a_folder_goes_on_the_fast_lane(world: World) -> None:
    world.put("kill.json", b'{"signals": ["sig:kill"]}')

    await world.look()

    assert len(world.broker.records(WIRE_URGENT.name)) == 1


async def test_a_file_is_done_only_once_the_broker_has_acknowledged(world: World) -> None:
    world.put("one.xml")
    world.broker.away = True
    await world.look(1)

    with pytest.raises(BrokerAway):
        await world.look(1)

    assert world.files("sending") == {"one.xml": WIRE}
    assert world.files("done") == {}


async def test_what_a_crash_left_in_sending_is_sent_again(world: World) -> None:
    world.put("sending/one.xml")
    await world.start()

    await world.look(1)

    assert world.sent == [WIRE]
    assert world.files("done") == {"one.xml": WIRE}


async def test_a_file_that_is_too_large_is_put_aside_and_its_neighbour_sent(world: World) -> None:
    """It is said that it was not taken in."""
    most = WIRE.ljust(MOST)
    world.put("large.xml", most + b" ")
    world.put("most.xml", most)

    await world.look()

    assert world.sent == [most]
    assert list(world.files("done")) == ["most.xml"]
    failed = world.files("failed")
    assert failed.pop("large.xml") == most + b" "
    assert failed.pop("large.xml.why.txt").decode().splitlines() == [
        "too_large: The wire is larger than the newsroom takes in. (1,001 bytes of 1,000)",
        "It was not taken in: this file is all there is.",
    ]
    assert failed == {}
    (refused,) = world.broker.records(WIRE_QUARANTINE.name)
    assert (refused.value, refused.header("wd_file")) == (b"", "large.xml")
    assert refused.header("wd_sentence") == (
        "The wire is larger than the newsroom takes in. "
        "(1,001 bytes of 1,000, so it was not taken in)"
    )


@pytest.mark.parametrize(
    ("wire", "why"),
    [
        (b"", "empty at byte 0: The wire is empty."),
        (b"a note", "unknown_format at byte 0: "),
        (WIRE[:-9], "json_broken at byte "),
        (ninjs(ednote="MANDATORY KILL"), "kill_without_target at byte "),
    ],
)
async def test_a_file_that_is_refused_lies_in_failed_and_its_bytes_are_on_the_log(
    world: World, wire: bytes, why: str
) -> None:
    """Beside it stands why, and how to have it read again."""
    world.put("one.xml", wire)

    await world.look()

    assert world.sent == [wire]
    assert world.files("done") == {}
    failed = world.files("failed")
    assert sorted(failed) == ["one.xml", "one.xml.why.txt"]
    assert failed["one.xml"] == wire
    first, second, *_ = failed["one.xml.why.txt"].decode().splitlines()
    assert first.startswith(why)
    assert f"wiredesk quarantine replay {wire_digest(wire)[:12]}" in second


async def test_a_file_of_which_anything_is_read_is_done(world: World) -> None:
    """One broken item among several is in quarantine; the others are on their way."""
    world.put("half.xml", rss("<guid>a</guid><title>Lanterns</title>", "<title>x</title>"))

    await world.look()

    assert (list(world.files("done")), world.files("failed")) == (["half.xml"], {})


async def test_refused_files_of_one_name_do_not_overwrite_each_other(world: World) -> None:
    """Nor does the reason beside one overwrite a file that is called like it."""
    for name, content in (("a", b"first"), ("a.why.txt", b"third"), ("a", b"second")):
        world.put(name, content)
        await world.look()

    failed = world.files("failed")
    wires = {name: content for name, content in failed.items() if len(content) < 10}
    assert wires == {"a": b"first", "a~1": b"second", "a.why~1.txt": b"third"}
    assert set(failed) - set(wires) == {"a.why.txt", "a~1.why.txt", "a.why~1.txt.why.txt"}


async def test_a_file_is_read_only_once_it_would_not_be_sent_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wire that kills who reads it would else kill the receiver again and again."""

    def die(*_: object) -> None:
        raise EnoughError

    monkeypatch.setattr(folder, "refusal", die)
    world.put("one.xml")

    with pytest.raises(EnoughError):
        await world.look()

    assert world.files("done") == {"one.xml": WIRE}


async def test_files_of_one_name_do_not_overwrite_each_other(world: World) -> None:
    first, second, third = (ninjs(uri=f"urn:{number}") for number in range(3))
    for content in (first, second, third):
        world.put("one.xml", content)
        await world.look()

    assert world.sent == [first, second, third]
    assert world.files("done") == {"one.xml": first, "one~1.xml": second, "one~2.xml": third}


async def test_a_new_file_of_a_name_that_is_being_sent_is_sent_too(world: World) -> None:
    world.put("sending/one.xml", b"first")
    world.put("one.xml", b"second")

    await world.look()

    assert world.sent == [b"first", b"second"]


async def test_a_file_that_follows_one_of_its_name_is_looked_at_twice(world: World) -> None:
    """Also where size and time are those of the one before."""
    for _ in range(2):
        os.utime(world.put("one.xml"), ns=(1, 1))
        await world.look(1)
        assert len(world.files()) == 1
        await world.look(1)

    assert world.sent == [WIRE, WIRE]


@pytest.mark.parametrize("name", ["ن" * 125 + ".xml", "x" * 255, "a." + "y" * 253])
async def test_a_name_as_long_as_a_name_may_be_holds_nothing_up(world: World, name: str) -> None:
    for content in (WIRE, WIRE + b" ", b"first", b"second"):
        world.put(name, content)
        await world.look()

    assert len(world.sent) == 4
    assert len(world.files("done")) == 2
    assert len(world.files("failed")) == 2 * 2


async def test_a_name_that_is_no_utf_8_is_sent_all_the_same(world: World) -> None:
    world.put(os.fsdecode(b"\xe9\xff.xml"))

    await world.look()

    assert world.records[0].header("wd_file") == "??.xml"


async def test_a_file_that_cannot_be_read_holds_up_none_behind_it(world: World) -> None:
    """Health says so, and the look is done again."""
    for name in ("a", "b", "c"):
        world.put(f"sending/{name}.xml", name.encode())
    await world.start(Remover(await world.broker.sender(), world.folder / "sending" / "b.xml"))

    with pytest.raises(FolderAway):
        await world.look(1)

    assert world.sent == [b"a", b"c"]


async def test_a_folder_that_is_away_is_waited_for(world: World) -> None:
    """As a network file system may be; then what lies there is taken."""
    world.folder.write_bytes(b"not a folder")

    with pytest.raises(FolderAway):
        await world.look(1)


async def test_two_receivers_share_a_folder_and_send_each_file_once(world: World) -> None:
    """While one takes files, the other one leaves them alone; then it is free to take the rest."""
    held = HeldSender(await world.broker.sender())
    await world.start(held)
    first = world.receiver
    await world.start()
    world.put("one.xml", b"one")
    await first.look()
    taking = asyncio.create_task(first.look())
    await until(lambda: held.asked)

    await world.look(3)
    assert world.sent == []
    held.gate.set()
    await taking
    world.put("two.xml", b"two")
    await world.look()

    assert world.sent == [b"one", b"two"]


async def test_a_look_that_is_cut_short_leaves_the_folder_to_the_next_receiver(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a slow file system locks it only after the stop was asked."""
    locking, go_on = threading.Event(), threading.Event()
    lock = fcntl.flock

    def slow(file: TextIO, how: int) -> None:
        locking.set()
        go_on.wait()
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", slow)
    looking = asyncio.create_task(world.receiver.look())
    await until(locking.is_set)
    looking.cancel()
    for _ in range(10):  # turns of the loop, in which it may end
        await asyncio.sleep(0)
    assert not looking.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await looking

    with (world.folder / LOCK).open() as free:
        lock(free, fcntl.LOCK_EX | fcntl.LOCK_NB)


async def test_a_paused_channel_leaves_its_files_where_they_are(world: World) -> None:
    def pause() -> None:
        world.receiver._intake.paused = frozenset({"inbox"})
        world.put("one.xml")

    def resume() -> None:
        assert world.files() == {"one.xml": WIRE}
        world.receiver._intake.paused = frozenset()

    world.naps = [pause, lambda: None, resume, lambda: None, enough]

    await expect(world.receiver.watch, EnoughError)

    assert world.sent == [WIRE]


class EnoughError(Exception):
    """The test has seen what it wanted to see."""


def enough() -> None:
    raise EnoughError


async def test_the_folder_is_watched_until_the_worker_stops(world: World) -> None:
    """Looks follow each other; a folder that is away is said, and tried again."""
    blocked: list[str | None] = []

    def mend() -> None:
        blocked.append(world.patience.blocked_on)
        world.folder.unlink()
        world.put("one.xml")

    world.folder.write_bytes(b"not a folder")
    world.naps = [mend, lambda: None, enough]

    await expect(world.receiver.watch, EnoughError)

    assert blocked == ["folder"]
    assert world.patience.blocked_on is None
    assert world.sent == [WIRE]


async def expect(call: Callable[[], Awaitable[None]], error: type[Exception]) -> None:
    with pytest.raises(error):
        await call()

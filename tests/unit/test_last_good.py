"""A newsroom whose files are wrong: the last good ones serve in their place, whole, and it is said.

`wiredesk_translate_metadata.sources.House` reads nearly all of them, so it is the reader here.
"""

import asyncio
import errno
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any, Final
from zipfile import ZipFile

import pytest
import structlog
import typer
from typer.testing import CliRunner, Result

from tests.newsrooms import SHIPPED, few_rows, passing_store
from wiredesk.cli.check import check
from wiredesk.health import Health, HealthServer
from wiredesk.metrics import Metrics
from wiredesk.newsroom import NewsroomError, load
from wiredesk.newsroom.last_good import LastGood, LastGoodUnreadable
from wiredesk.newsroom.reading import Reading, read_or_recall
from wiredesk.newsroom.snapshot import taken
from wiredesk.settings import CommonSettings
from wiredesk.up.look import ask
from wiredesk.worker import AskedToStop, WorkerContext
from wiredesk.worker_newsroom import read_newsroom
from wiredesk_translate_metadata.sources import House

pytestmark = pytest.mark.usefixtures("made_here")

PEOPLE: Final = "authority/people.csv"
NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)


def read_house(folder: Path) -> House:
    """Read it, and keep what is made of the names, as the worker does."""
    return House.read(folder, store=passing_store())


@dataclass
class World:
    """A newsroom's folder that a test may spoil, and where its last good files are kept."""

    newsroom: Path
    kept: Path
    lines: list[Any] = field(default_factory=list)
    now: datetime = NOON

    @property
    def last_good(self) -> LastGood:
        return LastGood(self.kept, "translate", self.newsroom)

    def read(self) -> Reading[House]:
        """Read it as a worker does, an hour after the last time."""
        with structlog.testing.capture_logs() as self.lines:
            found = read_or_recall(self.newsroom, read_house, self.last_good, lambda: self.now)
        self.now += timedelta(hours=1)
        return found

    def refused(self) -> str:
        with pytest.raises(NewsroomError) as caught:
            self.read()
        return str(caught.value)

    def name_site(self, name: str) -> None:
        """Change what is right into something else that is right."""
        file = self.newsroom / "site.toml"
        old = load(SHIPPED).site.name["en"]
        file.write_text(file.read_text("utf-8").replace(f'"{old}"', f'"{name}"'), "utf-8")

    def events(self) -> list[tuple[str, str]]:
        return [(line["log_level"], line["event"]) for line in self.lines]


@pytest.fixture
def world(tmp_path: Path) -> World:
    newsroom = few_rows(tmp_path)
    mend(newsroom)
    return World(newsroom, tmp_path / "kept")


def first_rows(file: Path) -> str:
    return "\n".join(file.read_text("utf-8").splitlines()[:5])


def mend(newsroom: Path) -> None:
    (newsroom / PEOPLE).write_text(first_rows(SHIPPED / PEOPLE), "utf-8")


def lines_of(newsroom: Path) -> list[str]:
    return (newsroom / PEOPLE).read_text("utf-8").splitlines()


def knows(house: House) -> bool:
    """Tell whether a house has the first person of the shipped ones."""
    return house.names.kind_of(lines_of(SHIPPED)[1].partition(",")[0]) == "person"


def lose_a_column(lines: list[str]) -> None:
    lines[0] = lines[0].replace(",wikidata", "")


def repeat_an_id(lines: list[str]) -> None:
    lines.insert(2, lines[1])


def write_latin_in_arabic(lines: list[str]) -> None:
    cells = lines[1].split(",")
    cells[2] = cells[3]
    lines[1] = ",".join(cells)


SLIPS: Final = {
    "missing column": (lose_a_column, (1, "wikidata", "wikidata is missing; the heading must be")),
    "duplicate id": (repeat_an_id, (3, "id", "is there already")),
    "wrong script": (write_latin_in_arabic, (2, "ar", "is not in the script")),
}


def spoil(newsroom: Path, slip: str = "wrong script") -> None:
    lines = lines_of(newsroom)
    SLIPS[slip][0](lines)
    (newsroom / PEOPLE).write_text("\n".join(lines), "utf-8")


@pytest.mark.parametrize("slip", SLIPS)
def test_wrong_files_leave_the_last_good_ones_in_use_until_they_are_mended(
    world: World, slip: str
) -> None:
    good = world.read()
    spoil(world.newsroom, slip)
    line, column, why = SLIPS[slip][1]

    wrong = world.read()

    assert (good.notice, knows(good.made), knows(wrong.made)) == ("", True, True)
    assert f"{PEOPLE}:{line}:" in wrong.notice
    assert "last good ones, of 2026-11-20 12:00 UTC" in wrong.notice
    assert world.events() == [("error", "newsroom_wrong"), ("error", "newsroom_last_good")]
    said = world.lines[0]
    assert (said["file"], said["line"], said["field"]) == (PEOPLE, line, column)
    assert why in said["why"]

    mend(world.newsroom)
    world.name_site("The Mended")
    mended = world.read()

    assert (mended.notice, world.events()) == ("", [])
    assert mended.made.newsroom.site.name["en"] == "The Mended"


def checked(newsroom: Path) -> Result:
    app = typer.Typer()
    app.command()(check)
    return CliRunner().invoke(app, [str(newsroom)])


@pytest.mark.parametrize("slip", SLIPS)
def test_check_names_file_line_and_field(world: World, slip: str) -> None:
    spoil(world.newsroom, slip)
    line, column, why = SLIPS[slip][1]

    said = checked(world.newsroom)

    assert said.exit_code == 1
    assert said.stdout.startswith(f"{PEOPLE}:{line}: {column and f'{column}: '}")
    assert why in said.stdout


def test_without_last_good_files_there_is_no_start_and_the_same_error(world: World) -> None:
    spoil(world.newsroom)
    with pytest.raises(NewsroomError) as direct:
        read_house(world.newsroom)

    assert world.refused() == str(direct.value)
    assert world.events() == []


def test_where_nothing_is_to_be_kept_nothing_is_and_wrong_files_are_refused(world: World) -> None:
    made = read_or_recall(world.newsroom, read_house, None, lambda: NOON).made
    spoil(world.newsroom)

    assert knows(made)
    with pytest.raises(NewsroomError):
        read_or_recall(world.newsroom, read_house, None, lambda: NOON)


def test_all_that_is_made_is_of_one_set_of_files(world: World) -> None:
    """What is right beside what is wrong waits with it."""
    good = world.read().made
    world.name_site("The Half")
    spoil(world.newsroom)

    found = world.read().made

    assert found.newsroom.site.name == good.newsroom.site.name


def test_a_folder_that_is_gone_leaves_the_last_good_files_in_use(world: World) -> None:
    good = world.read().made
    shutil.rmtree(world.newsroom)

    found = world.read()

    assert found.made.newsroom == good.newsroom
    assert "there is no such folder" in found.notice


def test_another_newsrooms_files_never_stand_in(world: World) -> None:
    world.read()
    elsewhere = Path(shutil.copytree(world.newsroom, world.newsroom.parent / "elsewhere"))
    spoil(elsewhere)

    world.newsroom = elsewhere

    assert PEOPLE in world.refused()


def test_what_is_kept_is_what_was_checked_and_not_what_was_written_meanwhile(world: World) -> None:
    before = taken(world.newsroom)

    def read(folder: Path) -> House:
        spoil(world.newsroom)
        return read_house(folder)

    read_or_recall(world.newsroom, read, world.last_good, lambda: NOON)

    kept = world.last_good.recall()
    assert kept is not None
    assert kept.files == before


def test_files_that_stay_the_same_are_of_when_they_were_first_right(world: World) -> None:
    world.read()
    world.read()
    spoil(world.newsroom)

    assert "of 2026-11-20 12:00 UTC" in world.read().notice


def test_only_the_last_good_files_are_kept(world: World) -> None:
    for number in range(5):
        world.name_site(f"The {number}")
        world.read()
        shutil.copy(SHIPPED / "site.toml", world.newsroom)

    assert [path.name for path in world.kept.iterdir()] == ["translate.zip"]
    kept = world.last_good.recall()
    assert kept is not None
    assert b'"The 4"' in kept.files["site.toml"]


def test_what_a_killed_worker_left_half_written_is_removed_and_what_is_written_now_is_not(
    world: World,
) -> None:
    world.kept.mkdir()
    old, young = world.kept / ".translate.a.new", world.kept / ".translate.b.new"
    for file, age in ((old, timedelta(hours=2)), (young, timedelta(minutes=2))):
        file.touch()
        at = (NOON - age).timestamp()
        os.utime(file, (at, at))

    world.read()

    assert (old.exists(), young.exists()) == (False, True)


def test_a_disk_that_is_full_leaves_nothing_half_written_and_stops_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    found = world.read()

    assert knows(found.made)
    assert list(world.kept.iterdir()) == []
    assert world.events() == [("warning", "newsroom_not_kept")]


def test_workers_that_start_at_once_never_find_or_leave_a_torn_copy(world: World) -> None:
    files = [{"site.toml": os.urandom(100_000), "sections.toml": bytes([n])} for n in range(4)]

    def start(number: int) -> bool:
        place, mine = world.last_good, files[number % 4]
        place.keep(mine, NOON)
        found = place.recall()
        return found is not None and found.files in files

    with ThreadPoolExecutor(4) as workers:
        assert all(workers.map(start, range(60)))
    assert [path.name for path in world.kept.iterdir()] == ["translate.zip"]


def flipped(whole: bytes) -> bytes:
    middle = len(whole) // 2
    return whole[:middle] + bytes([whole[middle] ^ 255]) + whole[middle + 1 :]


@pytest.mark.parametrize("damage", [flipped, lambda whole: whole[:-50], lambda _: b""])
def test_a_damaged_copy_is_as_none_and_is_said(world: World, damage: Any) -> None:
    world.read()
    archive = world.kept / "translate.zip"
    archive.write_bytes(damage(archive.read_bytes()))
    spoil(world.newsroom)

    assert PEOPLE in world.refused()
    assert world.events() == [("warning", "last_good_refused")]

    mend(world.newsroom)
    world.read()
    assert world.last_good.recall() is not None


@pytest.mark.parametrize("name", ["../site.toml", "/site.toml", "labels/../../site.toml"])
def test_a_copy_never_leads_out_of_the_folder_that_it_is_laid_out_in(
    world: World, name: str
) -> None:
    world.read()
    with ZipFile(world.kept / "translate.zip", "a") as archive:
        archive.writestr(name, "")

    with pytest.raises(LastGoodUnreadable, match="none of a newsroom's files"):
        world.last_good.recall()


def test_last_good_files_that_this_version_refuses_are_as_none(world: World) -> None:
    old = {**taken(world.newsroom), PEOPLE: b"id,name\n"}
    world.last_good.keep(old, NOON)
    spoil(world.newsroom)

    assert f"{PEOPLE}:2: ar:" in world.refused()
    assert world.events() == [("warning", "last_good_refused")]


def test_a_copy_that_can_not_be_kept_stops_nobody(world: World) -> None:
    world.kept.write_text("a file where the folder should be", "utf-8")

    found = world.read()

    assert knows(found.made)
    assert world.events() == [("warning", "newsroom_not_kept")]


def test_a_worker_without_room_for_a_copy_reads_the_folder_itself(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(world.newsroom / "nowhere"))

    found = world.read()

    assert knows(found.made)
    assert world.events() == [("warning", "newsroom_not_kept")]


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    (tmp_path / "outside").mkdir()
    return Path(shutil.copy(SHIPPED / PEOPLE, tmp_path / "outside" / "people.csv"))


def test_a_link_that_leads_out_is_refused_and_not_copied(world: World, outside: Path) -> None:
    (world.newsroom / PEOPLE).unlink()
    (world.newsroom / PEOPLE).symlink_to(outside)

    assert f"{PEOPLE}:1: can't be read: it is a link that leads out" in world.refused()
    said = checked(world.newsroom)
    assert "a link that leads out" in said.stdout


def test_a_folder_that_is_a_link_out_is_refused(world: World, outside: Path) -> None:
    shutil.rmtree(world.newsroom / "authority")
    (world.newsroom / "authority").symlink_to(outside.parent)

    assert "a link that leads out" in world.refused()


def test_a_link_to_itself_is_a_file_that_can_not_be_read(world: World) -> None:
    (world.newsroom / PEOPLE).unlink()
    (world.newsroom / PEOPLE).symlink_to(world.newsroom / PEOPLE)

    assert f"{PEOPLE}:1: can't be read" in world.refused()


def test_links_inside_of_the_folder_are_followed(world: World) -> None:
    """Kubernetes mounts files so: each is a link into a folder that is swapped."""
    before = (world.newsroom / PEOPLE).read_bytes()
    (world.newsroom / "..data").mkdir()
    (world.newsroom / PEOPLE).rename(world.newsroom / "..data" / "people.csv")
    (world.newsroom / PEOPLE).symlink_to(Path("..") / "..data" / "people.csv")

    world.read()

    kept = world.last_good.recall()
    assert kept is not None
    assert kept.files[PEOPLE] == before


def test_the_copy_has_every_file_of_the_newsroom_but_pictures() -> None:
    files = [path.relative_to(SHIPPED) for path in SHIPPED.rglob("*") if path.is_file()]

    assert set(taken(SHIPPED)) == {path.as_posix() for path in files if path.parts[0] != "media"}


def test_a_thousand_mistakes_are_a_few_lines_and_one_sentence(world: World) -> None:
    world.read()
    cell = "Rook" * 1000
    row = f"person:rook,person,{cell},Rook,Rook,Rook,Rook,,,"
    (world.newsroom / PEOPLE).write_text("\n".join([lines_of(SHIPPED)[0], *[row] * 1000]), "utf-8")

    notice = world.read().notice

    assert len(world.lines) == 21
    assert max(len(str(line)) for line in world.lines) < 1000
    assert len(notice) < 500
    assert "(and 3998 more)" in notice


def test_models_of_engines_stay_where_they_are(world: World) -> None:
    (world.newsroom / "models").mkdir()
    engine = '[[engine]]\nname = "local"\nkind = "ctranslate2"\npath = "models"\n'
    (world.newsroom / "engines.toml").write_text(engine, "utf-8")

    found = read_or_recall(
        world.newsroom,
        lambda folder: House.read(folder, world.newsroom, store=passing_store()),
        world.last_good,
        lambda: NOON,
    ).made

    assert (found.models, len(found.engines.engine)) == (world.newsroom, 1)


async def test_a_worker_stays_ready_and_health_and_status_say_what_is_wrong(world: World) -> None:
    settings = CommonSettings(newsroom=world.newsroom, newsroom_last_good=world.kept)
    contexts = [started(settings), started(settings)]
    good = await read_newsroom(contexts[0], read_house)
    spoil(world.newsroom)

    found = await read_newsroom(contexts[1], read_house)

    assert (knows(good), knows(found)) == (True, True)
    before, after = [await told(context) for context in contexts]
    assert before == (True, True, "")
    assert (after.up, after.ready) == (True, True)
    assert f"The newsroom's files are wrong: {PEOPLE}:2: ar:" in after.sentence
    pages = [context.metrics.page().decode() for context in contexts]
    assert ["wiredesk_newsroom_wrong 1.0" in page for page in pages] == [False, True]


def started(settings: CommonSettings) -> WorkerContext[CommonSettings]:
    context = WorkerContext("translate", settings, Health(), Metrics(), asyncio.Event())
    context.health.started()
    return context


async def told(worker: WorkerContext[CommonSettings]) -> Any:
    """Answer what `up` hears of a worker, and so `wiredesk status`."""
    server = HealthServer(worker.health, worker.metrics)
    port = await server.open("127.0.0.1", 0)
    try:
        return await asyncio.to_thread(ask, port)
    finally:
        await server.close()


async def test_a_worker_that_is_asked_to_stop_while_it_reads_does_not_read_on(world: World) -> None:
    reading, done = Event(), Event()
    context = started(CommonSettings(newsroom=world.newsroom))

    def slowly(_folder: Path) -> None:
        reading.set()
        done.wait()

    worker = asyncio.create_task(read_newsroom(context, slowly))
    await asyncio.to_thread(reading.wait)
    context.stopping.set()

    with pytest.raises(AskedToStop):
        await worker
    done.set()

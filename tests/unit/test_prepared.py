"""What takes long to make is kept for the next start: never stale, never in the way."""

import os
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Final

import pytest
import structlog

from wiredesk.prepared.apart import made_apart
from wiredesk.prepared.packed import Parts
from wiredesk.prepared.settings import PreparedSettings
from wiredesk.prepared.store import Store

MADE: Final[Parts] = {
    "numbers": memoryview(bytes(range(256)) * 16),
    "none": memoryview(b""),
    "words": memoryview("أخبار".encode()),
}


class Counted:
    """Makes parts, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Parts:
        self.times += 1
        return MADE


def test_what_was_made_is_read_at_the_next_start(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path / "prepared")
    for _ in range(3):
        assert store.parts("names", "a", make) == MADE
    assert make.times == 1


def test_what_was_made_of_something_else_is_not_taken(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path)
    store.parts("names", "a", make)
    store.parts("names", "b", make)
    store.parts("languages", "a", make)
    assert make.times == 3


def test_the_folder_is_its_owners_alone(tmp_path: Path) -> None:
    Store(tmp_path / "prepared").parts("names", "a", Counted())
    (file,) = (tmp_path / "prepared").iterdir()
    assert (tmp_path / "prepared").stat().st_mode & 0o077 == 0
    assert file.stat().st_mode & 0o077 == 0


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-7])


def _changed(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-7] ^= 1
    file.write_bytes(content)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _foreign(file: Path) -> None:
    file.write_bytes(b"\x80\x05cos\nsystem\n" * 100)


def _of_others(file: Path) -> None:
    file.chmod(0o666)


@pytest.mark.parametrize("harm", [_cut, _changed, _empty, _foreign, _of_others])
def test_what_is_damaged_or_not_ours_is_made_anew_and_said(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    make, store = Counted(), Store(tmp_path)
    store.parts("names", "a", make)
    (file,) = tmp_path.iterdir()
    harm(file)

    with structlog.testing.capture_logs() as lines:
        assert store.parts("names", "a", make) == MADE
    assert store.parts("names", "a", make) == MADE

    assert [line["event"] for line in lines] == ["prepared_unreadable"]
    assert make.times == 2


def test_where_nothing_can_be_kept_it_is_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    for folder in (None, tmp_path / "taken", tmp_path / "taken" / "below"):
        make = Counted()
        for _ in range(2):
            assert Store(folder).parts("names", "a", make) == MADE
        assert make.times == 2


@pytest.mark.parametrize(
    ("said", "folder"),
    [
        ("~nobody-of-this-name/prepared", None),
        ("", None),
        ("/var/cache", Path("/var/cache")),
        ("~/kept", Path.home() / "kept"),
    ],
)
def test_whoever_has_no_home_keeps_nothing(said: str, folder: Path | None) -> None:
    assert PreparedSettings.model_validate({"prepared": said}).store.folder == folder


def test_workers_that_start_at_once_do_each_other_no_harm(tmp_path: Path) -> None:
    workers = 4
    together = Barrier(workers)

    def make() -> Parts:
        together.wait()
        return MADE

    with ThreadPoolExecutor(workers) as pool:
        started = [pool.submit(Store(tmp_path).parts, "names", "a", make) for _ in range(workers)]
        assert all(each.result() == MADE for each in started)
    assert len(list(tmp_path.iterdir())) == 1


def test_only_the_newest_are_kept_and_those_in_use(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path)
    for digest in "abcdefgh":
        store.parts("names", digest, make)
        store.parts("names", "a", make)  # in use all the time
    assert len(list(tmp_path.iterdir())) == 4
    assert make.times == 8


def made_of(*texts: str) -> Parts:
    """Say in which process it was made."""
    if "wrong" in texts:
        raise ValueError(texts[0])
    return {"of": memoryview(" ".join(texts).encode()), "by": memoryview(str(os.getpid()).encode())}


def test_what_takes_much_memory_is_made_in_a_process_of_its_own() -> None:
    made = made_apart(made_of, "two", "texts")
    assert bytes(made["of"]) == b"two texts"
    assert int(bytes(made["by"])) != os.getpid()


def test_what_is_wrong_there_is_said_here() -> None:
    with pytest.raises(ValueError, match="this"):
        made_apart(made_of, "this", "wrong")


def test_where_no_other_process_can_be_had_it_is_made_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    assert int(bytes(made_apart(made_of, "here")["by"])) == os.getpid()

"""What is made of the names is kept for the next start: never stale, never in the way."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Final

import numpy as np
import pytest
import structlog

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.prepared.names import prepared_names
from wiredesk_enrich.prepared.packed import Arrays
from wiredesk_enrich.prepared.store import Store, user_folder

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
MADE: Final[Arrays] = {
    "numbers": np.arange(1000, dtype=np.int32),
    "none": np.array([], dtype=np.uint8),
    "shares": np.array([0.25, 0.5], dtype=np.float16),
}
HEADER: Final = "id,kind,ar,en,fa,tr,ur,aliases,wikidata,country\n"
MIKA: Final = "person:mika,person,ميكا روك,Mika Rook,میکا روک,Mika Rook,میکا روک,,,FI\n"


class Counted:
    """Makes arrays, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Arrays:
        self.times += 1
        return MADE


def same(one: Arrays, other: Arrays) -> bool:
    """Tell whether arrays are the same, of the same kinds."""
    return one.keys() == other.keys() and all(
        one[name].dtype == other[name].dtype and np.array_equal(one[name], other[name])
        for name in one
    )


def test_what_was_made_is_read_at_the_next_start(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path / "prepared")
    for _ in range(3):
        assert same(store.arrays("names", "a", make), MADE)
    assert make.times == 1


def test_what_was_made_of_something_else_is_not_taken(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path)
    store.arrays("names", "a", make)
    store.arrays("names", "b", make)
    store.arrays("languages", "a", make)
    assert make.times == 3


def test_the_folder_is_its_owners_alone(tmp_path: Path) -> None:
    Store(tmp_path / "prepared").arrays("names", "a", Counted())
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
    store.arrays("names", "a", make)
    (file,) = tmp_path.iterdir()
    harm(file)

    with structlog.testing.capture_logs() as lines:
        assert same(store.arrays("names", "a", make), MADE)
    assert same(store.arrays("names", "a", make), MADE)

    assert [line["event"] for line in lines] == ["prepared_unreadable"]
    assert make.times == 2


def test_where_nothing_can_be_kept_it_is_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    for folder in (None, tmp_path / "taken", tmp_path / "taken" / "below"):
        make = Counted()
        for _ in range(2):
            assert same(Store(folder).arrays("names", "a", make), MADE)
        assert make.times == 2


def test_whoever_has_no_home_keeps_nothing() -> None:
    assert user_folder(Path("~nobody-of-this-name/prepared")) is None
    assert user_folder(None) is None
    assert user_folder(Path("/var/cache")) == Path("/var/cache")


def test_workers_that_start_at_once_do_each_other_no_harm(tmp_path: Path) -> None:
    workers = 4
    together = Barrier(workers)

    def make() -> Arrays:
        together.wait()
        return MADE

    with ThreadPoolExecutor(workers) as pool:
        started = [pool.submit(Store(tmp_path).arrays, "names", "a", make) for _ in range(workers)]
        assert all(same(each.result(), MADE) for each in started)
    assert len(list(tmp_path.iterdir())) == 1


def test_only_the_newest_are_kept_and_those_in_use(tmp_path: Path) -> None:
    make, store = Counted(), Store(tmp_path)
    for digest in "abcdefgh":
        store.arrays("names", digest, make)
        store.arrays("names", "a", make)  # in use all the time
    assert len(list(tmp_path.iterdir())) == 4
    assert make.times == 8


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """Make one that knows one person."""
    (tmp_path / "newsroom" / "authority").mkdir(parents=True)
    (tmp_path / "newsroom" / "authority" / "people.csv").write_text(HEADER + MIKA)
    return tmp_path / "newsroom"


def named(store: Store, newsroom: Path, text: str) -> list[str]:
    """Answer the ids that an English text names."""
    bearers, table = prepared_names(store, newsroom)
    return [bearers[who].id for each in Names(table).find(text, "en") for who in each.bearers]


def test_names_that_were_kept_are_those_that_were_made(tmp_path: Path, newsroom: Path) -> None:
    store = Store(tmp_path / "prepared")
    made, kept = prepared_names(store, newsroom), prepared_names(store, newsroom)

    assert made.bearers == kept.bearers == prepared_names(Store(None), newsroom).bearers
    assert named(store, newsroom, "Mika Rook went to France.") == ["person:mika", "country:FR"]


def test_a_changed_name_is_found_at_the_next_start(tmp_path: Path, newsroom: Path) -> None:
    store, people = Store(tmp_path / "prepared"), newsroom / "authority" / "people.csv"
    assert named(store, newsroom, "Mika Rook") == ["person:mika"]

    people.write_text(HEADER + MIKA.replace("Mika", "Ada"))

    assert named(store, newsroom, "Mika Rook") == []
    assert named(store, newsroom, "Ada Rook") == ["person:mika"]


def test_the_same_files_elsewhere_are_the_same_names(tmp_path: Path, newsroom: Path) -> None:
    store = Store(tmp_path / "prepared")
    prepared_names(store, newsroom)
    prepared_names(store, Path(shutil.copytree(newsroom, tmp_path / "copy")))
    assert len(list((tmp_path / "prepared").iterdir())) == 1

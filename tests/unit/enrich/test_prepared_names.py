"""What is made of the names, and of the detector's model, is that of the files of today."""

import shutil
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from wiredesk.prepared.store import Store
from wiredesk_enrich.kept_arrays import Arrays, as_parts, kept_arrays
from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.prepared import prepared_names

pytestmark = pytest.mark.usefixtures("made_here")

HEADER: Final = "id,kind,ar,en,fa,tr,ur,aliases,wikidata,country\n"
MIKA: Final = "person:mika,person,ميكا روك,Mika Rook,میکا روک,Mika Rook,میکا روک,,,FI\n"
ARRAYS: Final[Arrays] = {
    "numbers": np.arange(1000, dtype=np.int32),
    "none": np.array([], dtype=np.uint8),
    "shares": np.array([0.25, 0.5], dtype=np.float16),
}


def test_arrays_come_back_as_they_were(tmp_path: Path) -> None:
    for _ in ("made", "kept"):
        found = kept_arrays(Store(tmp_path), "names", "a", lambda: as_parts(ARRAYS))
        assert found.keys() == ARRAYS.keys()
        for name, array in ARRAYS.items():
            assert found[name].dtype == array.dtype
            assert np.array_equal(found[name], array)


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """Make one that knows one person."""
    (tmp_path / "newsroom" / "authority").mkdir(parents=True)
    (tmp_path / "newsroom" / "authority" / "people.csv").write_text(HEADER + MIKA)
    return tmp_path / "newsroom"


def named(store: Store, newsroom: Path, text: str) -> list[str]:
    """Answer the ids that an English text names."""
    bearers, table, _ = prepared_names(store, newsroom)
    return [bearers[who].id for each in Names(table).find(Bare(text), "en") for who in each.bearers]


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

"""What `docs/formats.md` says of each format is what its parser does."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest

from tests.unit.ingest.builders import reading
from tests.unit.ingest.full_wires import FULL
from wiredesk.article import Article
from wiredesk.doubts import NOT_BEFORE_A_PERSON
from wiredesk_ingest import detect
from wiredesk_ingest.bodies.privacy import PRIVATE
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats import FORMATS
from wiredesk_ingest.formats_limits import LIMITS
from wiredesk_ingest.formats_page import SAME, formats_page
from wiredesk_ingest.reading import xml
from wiredesk_ingest.refusals import CODES, SENTENCES
from wiredesk_ingest.wire_limits import MOST_ITEMS

SAMPLES: Final = sorted(
    file for file in (Path(__file__).parents[3] / "samples").iterdir() if file.suffix != ".md"
)
SAMPLED: Final = frozenset({"newsml-g2", "ninjs"})
each_format = pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.name)


def told(article: Article) -> set[str]:
    """Answer the fields that say something; what ingest doubts is of all formats."""
    said = tuple(signal for signal in article.signals if signal not in NOT_BEFORE_A_PERSON)
    article = article.model_copy(update={"signals": said})
    fields = Article.model_fields.items()
    return {
        name
        for name, field in fields
        if field.is_required() or getattr(article, name) != field.default
    }


def filled(wires: Iterable[bytes]) -> dict[str, set[str]]:
    """Answer the fields that are filled out of wires, by format."""
    found: dict[str, set[str]] = {}
    for wire in wires:
        read = reading(wire)
        for item in read.items:
            found.setdefault(read.format, set()).update(told(item.article))
    return found


@pytest.fixture(scope="module")
def page() -> str:
    return formats_page()


@each_format
def test_a_format_states_fields_of_an_article_and_none_that_are_the_same_in_all(
    format_: Format,
) -> None:
    assert {"uri", "headline", "body_html"} <= set(format_.reads)
    assert set(format_.reads) <= set(Article.model_fields) - set(SAME)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_what_a_sample_fills_is_stated(file: Path) -> None:
    stated: dict[str, set[str]] = {each.name: set(each.reads) for each in FORMATS}

    for format_, names in filled([file.read_bytes()]).items():
        assert names - set(SAME) - stated[format_] == set()


@each_format
def test_what_a_full_wire_fills_is_stated_and_nothing_else_is(format_: Format) -> None:
    """Else the page would promise what the parser does not do."""
    samples = [file.read_bytes() for file in SAMPLES] if format_.name in SAMPLED else []
    fields = filled([*samples, *FULL[format_.name]])

    assert fields[format_.name] - set(SAME) == set(format_.reads)


@each_format
def test_each_format_has_a_row_for_each_field(page: str, format_: Format) -> None:
    section = page.partition(f"\n## {format_.name}\n")[2].partition("\n## ")[0]

    rows = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.MULTILINE))

    assert list(rows) == [name for name in Article.model_fields if name not in SAME]
    assert {name: said for name, said in rows.items() if said != "not said"} == format_.reads


@each_format
def test_each_format_says_what_it_is(page: str, format_: Format) -> None:
    (row,) = re.findall(rf"^\| \[{re.escape(format_.name)}\].*$", page, re.MULTILINE)

    assert re.search(r"\| \w.*[.)] \|$", row)


def test_every_code_is_explained(page: str) -> None:
    for code in CODES:
        assert f"| `{code}` | {SENTENCES[code]} |" in page


def test_limits_are_those_that_hold(page: str) -> None:
    numbers = {limit.most for limit in LIMITS}

    assert {
        MOST_ITEMS,
        xml.MOST_ELEMENTS,
        detect.MOST_VALUES,
        4 * 1024 * 1024,
    } <= numbers
    assert all(f"{most:,} " in page for most in numbers)


def test_what_is_never_public_is_named(page: str) -> None:
    private = page.partition("## Never public")[2]

    assert all(f"`{name}`" in private for name in PRIVATE)

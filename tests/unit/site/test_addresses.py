"""Paths and queries, and what they mean."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.newsroom import load
from wiredesk.types import ArticleId
from wiredesk_site.addresses import (
    Address,
    Addresses,
    ArticleList,
    ArticleObject,
    File,
    Fixed,
    Front,
    Missing,
    Moved,
    NotUnderstood,
    SectionFront,
    StoryPage,
)
from wiredesk_site.api_addresses import ApiAddresses, read_cursor, write_cursor
from wiredesk_site.questions import Position

ADDRESSES = Addresses(load(Path(__file__).parents[3] / "newsroom"))
API = ApiAddresses(ADDRESSES.sections, "en")
ID = ArticleId("0aZ9bY8cX7d")


@pytest.mark.parametrize(
    ("path", "meaning"),
    [
        ("/", Fixed("choice")),
        ("/ar/", Front("ar")),
        ("/ar", Moved("/ar/")),
        ("/fa/sport/", SectionFront("fa", "sport")),
        ("/fa/sport", Moved("/fa/sport/")),
        (f"/ur/world/خبر-{ID}", StoryPage("ur", ID)),
        (f"/ur/world/{ID}", StoryPage("ur", ID)),
        (f"/ur/world/{ID}/", Missing("ur")),
        (f"/ur/world/x{ID}", Missing("ur")),
        ("/tr/nowhere/", Missing("tr")),
        ("/de/", Missing("en")),
        ("*", Missing("en")),
        ("", Missing("en")),
        ("/media/a/b.svg", File("media", "a/b.svg")),
        ("/static/site.css", File("static", "site.css")),
        ("/robots.txt", Fixed("robots")),
    ],
)
def test_a_path_means_one_document(path: str, meaning: Address) -> None:
    assert ADDRESSES.page(path) == meaning


@given(st.text(max_size=60))
def test_any_path_means_something(path: str) -> None:
    ADDRESSES.page(path)
    API.read("/api/" + path, path)


def test_what_the_api_is_not_told_it_takes_from_the_newsroom() -> None:
    assert API.read("/api/articles", "") == ArticleList("en", "", 20, None)


def test_the_api_reads_all_that_it_is_told() -> None:
    position = Position("1790000000.5", ID)
    query = f"edition=ur&section=sport&limit=7&cursor={write_cursor(position)}&utm_source=x"

    assert API.read("/api/articles", query) == ArticleList("ur", "sport", 7, position)


def test_one_article_of_the_api_is_found_by_its_id() -> None:
    assert API.read(f"/api/articles/{ID}", "edition=fa") == ArticleObject("fa", ID)


@pytest.mark.parametrize("path", ["/api/", "/api/article", "/api/articles/", "/api/articles/x.xml"])
def test_the_rest_of_the_api_is_missing(path: str) -> None:
    answer = API.read(path, "")

    assert isinstance(answer, NotUnderstood)
    assert answer.status == 404


@given(
    st.floats(0, 1e12).map(lambda score: f"{score:.17g}"),
    st.from_regex(r"[0-9A-Za-z]{11}\Z", fullmatch=True),
)
def test_a_cursor_leads_back_to_where_it_was_made(score: str, id_: str) -> None:
    position = Position(score, ArticleId(id_))

    assert read_cursor(write_cursor(position)) == position

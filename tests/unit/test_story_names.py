"""What people call a story."""

import pytest

from wiredesk.story_names import id_in, ids_meant, may_be_uri
from wiredesk.testing.articles import URI, article

ID = "KY974JMCjvW"


@pytest.mark.parametrize(
    "name",
    [
        ID,
        f"/en/world/lanterns-{ID}",
        f"/ar/world/{ID}",
        f"/fa/sport/%D9%81%D8%A7%D9%86%D9%88%D8%B3-{ID}",
        f"/ur/sport/فانوس-{ID}",
        f"localhost:8080/tr/world/lanterns-{ID}",
        f"https://news.example/en/world/lanterns-{ID}?from=feed#top",
    ],
)
def test_an_id_is_found_alone_and_at_the_end_of_any_pages_address(name: str) -> None:
    assert id_in(name) == ID


@pytest.mark.parametrize(
    "name",
    [
        "",
        URI,
        f"{ID}x",
        f"/de/world/lanterns-{ID}",
        f"/en/{ID}",
        f"/en/world/lanterns-{ID}x",
        f"/en/world/lanterns-{ID}/feed",
        "https://news.example/en/world/",
    ],
)
def test_other_names_have_none(name: str) -> None:
    assert id_in(name) is None


def test_what_may_be_a_uri_is_looked_for_as_one_first() -> None:
    uri = f"https://feed.example/en/world/lanterns-{ID}"

    assert ids_meant(uri) == (article(uri).id, ID)
    assert ids_meant(URI) == (article().id,)


@pytest.mark.parametrize(
    ("name", "may"),
    [
        (URI, True),
        ("https://feed.example/items/7", True),
        ("https://feed.example/en/climate/new-law-on-the-environment", True),
        (f"https://news.example/en/climate/law-{ID}", False),
        ("/en/climate/new-law-on-the-environment", False),
        (ID, False),
        ("environment", False),
    ],
)
def test_what_is_an_id_or_an_address_of_ours_is_no_uri_of_a_story_to_come(
    name: str,
    may: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert may_be_uri(name) is may

"""A town whose American state is said is that one, and nobody else who is called so."""

import pytest

from tests.unit.enrich import shipped
from wiredesk.testing.articles import article


def places(body: str) -> list[tuple[str, str]]:
    """Answer the names and countries of the places of an English text."""
    told = article(headline="", body_text=body, located="", language="en")
    return [(each.name, each.country) for each in shipped.stage().enrich(told).entities]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("The boats of Norfolk, Virginia, sailed.", ("Norfolk", "US")),
        ("A ferry left Birmingham, Ala., at noon.", ("Birmingham", "US")),
        ("Talks in London, Virginia and Texas went on.", ("London", "GB")),
        ("Talks in London, Washington and Paris went on.", ("London", "GB")),
    ],
)
def test_a_town_is_where_the_text_says(body: str, place: tuple[str, str]) -> None:
    assert place in places(body)


def test_a_town_that_no_list_has_there_is_not_its_namesake_elsewhere() -> None:
    assert ("Chatham", "GB") not in places("CHATHAM, Mass. (QM) - The ferry sailed.")

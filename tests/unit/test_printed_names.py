"""Names on pages: as a paper prints them, without what only tells them apart in a text."""

import re
from collections import Counter
from functools import cache
from typing import Final

import pytest

from tests.newsrooms import SHIPPED, TOGETHER, shipped_names
from wiredesk.newsroom.authority_rows import Authority
from wiredesk.newsroom.other_names import read_country_names
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.names.name import country_names

pytestmark = TOGETHER

_TOWN: Final[dict[Edition, re.Pattern[str]]] = {
    "ar": re.compile(r"(?:مدينة|بلدة|قضاء) (?P<name>.+)"),
    "fa": re.compile(r"(?:شهر|شهرستان) (?P<name>.+)"),
    "tr": re.compile(r"(?P<name>.+)(?<!antik) (?:kenti|şehri)"),
    "ur": re.compile(r"(?P<name>.+) شہر"),
}
"""A word for a town beside its name."""

_OWN: Final = re.compile("(?i)city|county|shahr|sehir|ruins")
"""English names that have such a word in them: Sadr City, Khorramshahr, Harris County."""


@cache
def shipped() -> tuple[Authority, ...]:
    """Answer its places."""
    return tuple(row for row in shipped_names() if row.kind == "place")


@cache
def countries(edition: Edition) -> frozenset[str]:
    """Answer what countries are called in an edition."""
    others = (form for forms in read_country_names(SHIPPED).values() for form in forms)
    return frozenset((*others, *(each.names.get(edition, "") for each in country_names({}))))


def pages(id_: str) -> dict[Edition, str]:
    """Answer what the five editions print."""
    [row] = [row for row in shipped_names() if row.id == id_]
    return dict(row.names)


@pytest.mark.parametrize(
    ("id_", "edition", "printed"),
    [
        ("place:amman", "fa", "امان"),
        ("place:amman", "ur", "عمان"),
        ("place:al-faw", "tr", "Faw"),
        ("place:al-faw", "fa", "فاو"),
        ("place:qom", "ar", "قم"),
        ("place:qom", "tr", "Kum"),
        ("place:qom", "ur", "قم"),
        ("place:nice-france", "en", "Nice"),
        ("place:zawiya-libya", "ar", "الزاوية"),
        ("place:bonn", "fa", "بن"),
        ("organisation:x-platform", "en", "X"),
        ("organisation:x-platform", "fa", "ایکس"),
        ("organisation:signal-app", "tr", "Signal"),
        ("place:gaya", "ur", "گیا"),
        ("place:disi", "fa", "دیسی"),
        ("place:flint-michigan", "ar", "فلينت"),
        ("place:carsamba", "ur", "چارشامبا"),
        ("organisation:tehran-chamber-of-commerce", "fa", "اتاق بازرگانی تهران"),
        ("place:kuwait-city", "tr", "Kuveyt kenti"),  # else it would be the country
        ("place:tripoli-lebanon", "en", "Tripoli, Lebanon"),  # else it would be Libya's
    ],
)
def test_a_name_is_printed_as_a_paper_prints_it(id_: str, edition: Edition, printed: str) -> None:
    assert pages(id_)[edition] == printed


def test_no_parliament_alone_is_irans_in_english() -> None:
    """Kenya's has an agriculture committee, too."""
    bare = [each for row in shipped_names() for each in (row.names["en"], *row.aliases)]

    assert not [each for each in bare if each.startswith("Parliament's ")]


@pytest.mark.parametrize("edition", _TOWN)
def test_no_page_says_that_a_town_is_a_town_unless_its_name_alone_is_anothers(
    edition: Edition,
) -> None:
    taken = {row.names[edition] for row in shipped()} | countries(edition)

    odd = [
        (row.id, row.names[edition])
        for row in shipped()
        if (found := _TOWN[edition].fullmatch(row.names[edition]))
        and found["name"] not in taken
        and not _OWN.search(row.names["en"])
    ]

    assert odd == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_is_told_apart_in_texts_is_printed_as_nobody_else_is(edition: Edition) -> None:
    printed = Counter(row.names[edition] for row in shipped())
    shortened = [row for row in shipped() if edition in row.apart]

    shared = [row.id for row in shortened if printed[row.names[edition]] > 1]

    assert len(shortened) > 90
    assert shared == []

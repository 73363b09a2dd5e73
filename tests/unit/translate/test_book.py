"""The book of names: whose a form is, and what stands for a country."""

from wiredesk.types import Edition
from wiredesk_translate_metadata.names.book import Book, bound
from wiredesk_translate_metadata.names.name import Name

PORT: dict[Edition, str] = {"en": "Lanternport", "tr": "Fenerliman"}


def test_a_row_of_the_newsroom_stands_before_cldrs_country_of_the_same_id() -> None:
    house = Name("country:FI", "place", {"en": "Suomi", "tr": "Suomi"})
    cldr = Name("country:FI", "place", {"en": "Finland", "tr": "Finlandiya"})
    book = Book(bound([house], [cldr]))

    found = book.get("country:FI")

    assert found
    assert (found.names["en"], book.ours("country:FI")) == ("Suomi", found)
    assert not list(book.written("Finland", "en"))


def test_cldrs_countries_are_none_of_the_newsrooms_names() -> None:
    cldr = Name("country:FI", "place", {"en": "Finland"})
    book = Book(bound([Name("place:port", "place", PORT)], [cldr]))

    assert book.get("country:FI") == cldr
    assert book.ours("country:FI") is None
    assert book.called("place", "finland") is None


def test_the_longest_name_comes_first_and_only_in_its_language() -> None:
    long = Name("place:ports", "place", {"en": "Lanternport North"})
    book = Book.of([Name("place:port", "place", PORT), long])

    assert [form for form, _ in book.written("Lanternport North sings", "en")] == [
        "Lanternport North",
        "Lanternport",
    ]
    assert not list(book.written("Lanternport", "tr"))


def test_short_forms_are_left_out_where_they_are_not_wanted() -> None:
    parts = bound([Name("place:port", "place", PORT, short={"en": "Port"})], [])

    names = [Book(parts, short_names=wanted).ours("place:port") for wanted in (True, False)]

    assert [name and name.short for name in names] == [{"en": "Port"}, {}]

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


def test_a_printed_name_that_is_a_word_is_looked_for_by_what_tells_it_apart() -> None:
    book = Book.of([Name("place:save", "place", {"tr": "Save"}, apart={"tr": "Save kenti"})])

    assert [form for form, _ in book.written("Save kenti", "tr")] == ["Save kenti"]
    assert not list(book.written("Save", "tr"))
    assert book.called("any", "save") is None


def test_a_printed_name_is_enough_where_it_is_said_to_be_a_place() -> None:
    book = Book.of([Name("place:save", "place", {"tr": "Save"}, apart={"tr": "Save kenti"})])

    found = [book.called("place", key) for key in ("save", "save kenti")]

    assert [name and name.names["tr"] for name in found] == ["Save", "Save"]


def test_a_printed_name_takes_no_name_from_its_owner() -> None:
    owner = Name("place:port", "place", PORT)
    other = Name("place:far", "place", {"en": "Lanternport"}, apart={"en": "Lanternport, Far"})

    assert Book.of([other, owner]).called("place", "lanternport") == owner

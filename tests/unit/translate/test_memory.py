"""The translation memory: what was translated is said again, also with other names in it."""

from dataclasses import replace
from datetime import timedelta
from itertools import islice, product

import pytest
import structlog

from tests.unit.translate.memory_world import AT, MASKER, memory, remembered
from wiredesk.events import Record, outgoing
from wiredesk.topics import MEMORY
from wiredesk.translation_memory import Remembered
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.sources.memory import MemoryExact, MemoryFuzzy

QUAKE = remembered("Earthquake kills 12 people in Izmir", "زلزال يقتل 12 شخصا في إزمير")
TALKS = remembered("Talks end in Ankara.", "Görüşmeler Ankara kentinde bitti.", "tr", reviewed=True)


def exact(
    table: MemoryTable, text: str, edition: Edition, field: Field = "headline"
) -> Said | None:
    return MemoryExact(table).say(Asked(field, text, "en-GB"), edition)


def fuzzy(
    table: MemoryTable, text: str, edition: Edition, field: Field = "headline"
) -> Said | None:
    return MemoryFuzzy(table).say(Asked(field, text, "en-GB"), edition)


def record(of: Remembered | None, key: str) -> Record:
    made = outgoing(MEMORY, key, of, identity=(key,), source="translate-metadata", at=AT)
    value = made.value if of and made.value else b""
    return Record(MEMORY.name, 0, 0, made.key, value, made.headers, AT)


def test_a_segment_is_said_again_with_another_place_and_number_in_the_editions_form() -> None:
    said = exact(memory(QUAKE), "Earthquake kills 15 people in Tehran", "ar")

    assert said == Said("زلزال يقتل ١٥ شخصا في طهران")


@pytest.mark.parametrize("place", ["TEHRAN", "Tehran\u200f"])
def test_a_place_in_capitals_or_with_a_stray_mark_is_said_in_the_editions_form(place: str) -> None:
    said = exact(memory(QUAKE), f"Earthquake kills 15 people in {place}", "ar")

    assert said == Said("زلزال يقتل ١٥ شخصا في طهران")


def test_a_turkish_case_without_an_apostrophe_keeps_the_name_that_it_goes_with() -> None:
    """`Bakanlığının` has the vowels of a ministry: no other name may stand there."""
    table = memory(
        remembered("Turkish Foreign Ministry said so", "Dışişleri Bakanlığının sözü bu", "tr")
    )

    said = exact(table, "Turkish Foreign Ministry said so", "tr")
    assert said == Said("Dışişleri Bakanlığının sözü bu")
    assert exact(table, "United Nations said so", "tr") is None


def test_a_place_is_put_back_as_a_paper_prints_it() -> None:
    table = memory(remembered("Talks end in Ankara.", "گفت‌وگوها در آنکارا پایان یافت.", "fa"))

    assert exact(table, "Talks end in Amman.", "fa") == Said("گفت‌وگوها در امان پایان یافت.")


def test_a_word_that_is_also_printed_for_a_place_is_no_place_in_a_text() -> None:
    """Qom is printed as `Kum`, and sand is `kum`."""
    assert [MASKER.mask(text, "tr").text for text in ("Kum fırtınası", "Kum kenti")] == [
        "Kum fırtınası",
        "⟦1⟧",
    ]


def test_a_search_says_what_would_be_said_of_the_text_and_as_what() -> None:
    table = memory(remembered("Talks over water end in Ankara", "Su görüşmeleri bitti", "tr"))

    found = {
        text: [(match.score == 1, match.use) for match in table.search(text, [("en", "tr")], 0.5)]
        for text in (
            "Talks over water end in Ankara",
            "Talks over water end in Ankara.",
            "Talks over water end in Rome",
            "Talks over water began in Ankara",
        )
    }

    assert list(found.values()) == [
        [(True, "memory-exact")],
        [(False, "memory-fuzzy")],
        [(True, "")],  # the translation does not name the city: it is Ankara's alone
        [(False, "")],  # another word
    ]


def test_what_a_person_approved_is_marked_so() -> None:
    assert exact(memory(TALKS), "Talks end in Rome.", "tr") == Said(
        "Görüşmeler Roma kentinde bitti.", reviewed=True
    )


def test_a_number_that_takes_another_form_of_the_noun_is_for_review() -> None:
    """Arabic says 12 with a singular, 5 with a plural."""
    table = memory(QUAKE)

    assert exact(table, "Earthquake kills 5 people in Izmir", "ar") is None
    said = fuzzy(table, "Earthquake kills 5 people in Izmir", "ar")
    assert said == Said("زلزال يقتل ٥ شخصا في إزمير", confidence=0.99)


def test_another_person_is_for_review_where_verbs_have_a_gender() -> None:
    table = memory(
        remembered("Angela Merkel visits Paris", "أنغيلا ميركل تزور باريس", reviewed=True),
        remembered("Angela Merkel visits Paris", "Angela Merkel visite", "tr"),
    )

    assert exact(table, "Olaf Scholz visits Paris", "ar") is None
    said = fuzzy(table, "Olaf Scholz visits Paris", "ar")
    assert said
    assert (said.confidence, said.reviewed) == (0.99, False)
    assert exact(table, "Angela Merkel visits Rome", "ar")


def test_a_number_that_the_translation_says_in_words_is_not_exchanged() -> None:
    table = memory(
        remembered("Fire kills 2", "Yangında iki ölü", "tr"),
        remembered("Fire kills 3", "Yangında üç ölü", "tr"),
    )

    assert [exact(table, f"Fire kills {number}", "tr") for number in (2, 3, 4)] == [
        Said("Yangında iki ölü"),
        Said("Yangında üç ölü"),
        None,
    ]
    assert fuzzy(table, "Fire kills 4", "tr") is None


def test_a_name_with_a_turkish_suffix_is_not_exchanged() -> None:
    """Its vowels go with that name."""
    table = memory(remembered("Talks in Ankara end", "Ankara'da görüşmeler bitti", "tr"))

    assert exact(table, "Talks in Ankara end", "tr") == Said("Ankara'da görüşmeler bitti")
    assert exact(table, "Talks in Rome end", "tr") is None
    assert fuzzy(table, "Talks in Rome end", "tr") is None


def test_a_name_stays_as_it_was_written_where_a_suffix_goes_with_it() -> None:
    """The house form of an alias may want other vowels; and what is said twice may not differ."""
    party = remembered(
        "Aam Aadmi Party: talks", "Sıradan İnsanlar Partisi'nde görüşme, Aam Aadmi Partisi", "tr"
    )
    table = memory(party)

    assert exact(table, party.source, "tr") == Said(party.target)
    assert exact(table, "ABC News: talks", "tr") is None


def test_an_approved_translation_with_something_else_in_it_is_not_approved() -> None:
    table = memory(QUAKE.model_copy(update={"reviewed": True}))

    said = fuzzy(table, "Earthquake kills 5 people in Izmir", "ar")

    assert said
    assert (said.confidence, said.reviewed) == (0.99, False)


def test_a_text_of_nothing_but_names_and_numbers_teaches_nothing_of_others() -> None:
    table = memory(remembered("Ankara, 12", "Ankara, 12", "tr"))

    assert exact(table, "Ankara, 12", "tr") == Said("Ankara, 12")
    assert exact(table, "Rome, 13", "tr") is None


def test_marks_in_a_translation_that_its_source_has_not_are_text() -> None:
    table = memory(remembered("Fire kills 2", "⟦1⟧ {0} 2 ölü", "tr"))

    assert exact(table, "Fire kills 7", "tr") == Said("⟦1⟧ {0} 7 ölü")


def test_several_sentences_are_said_only_where_all_are_known() -> None:
    table = memory(TALKS, remembered("More follows.", "Devamı var.", "tr"))

    said = exact(table, "Talks end in Rome.  More follows.", "tr", "teaser")
    assert said == Said("Görüşmeler Roma kentinde bitti.  Devamı var.")
    assert exact(table, "Talks end in Rome. Nothing follows.", "tr", "teaser") is None


def test_something_much_alike_is_as_sure_as_it_is_alike_and_never_reviewed() -> None:
    said = fuzzy(memory(TALKS), "Talks ends in Rome.", "tr")

    assert said
    assert said.text == "Görüşmeler Roma kentinde bitti."
    assert 0.92 <= said.confidence < 1
    assert not said.reviewed


@pytest.mark.parametrize("changed", ["shuts five", "shuts nine", "opens four", "shut no"])
def test_other_news_in_much_the_same_letters_is_not_known(changed: str) -> None:
    text = "Early snow shuts four Alpine passes for the winter"
    table = memory(remembered(text, "Erken kar dört Alp geçidini kapattı", "tr"))

    assert fuzzy(table, text.replace("shuts four", "shut four"), "tr")
    assert fuzzy(table, text.replace("shuts four", changed), "tr") is None
    found = table.search(text.replace("shuts four", changed), table.pairs(), 0.6)
    assert [match.entry.record.source for match in found] == [text]


@pytest.mark.parametrize("text", ["Talks fail in Rome.", "", "  ", "🙂🙂🙂", "x" * 10_000, "⟦1⟧"])
def test_what_is_not_alike_is_not_known(text: str) -> None:
    table = memory(TALKS)

    assert exact(table, text, "tr") is fuzzy(table, text, "tr") is None


def test_a_text_in_the_editions_own_language_is_not_asked_for() -> None:
    table = memory(remembered("Bir", "İki", "tr", source_language="tr"))

    assert MemoryExact(table).say(Asked("headline", "Bir", "tr"), "tr") is None


def test_a_name_that_is_much_alike_is_another_name() -> None:
    table = memory(remembered("the Workers and Peasants Party", "İşçi Köylü Partisi", "tr"))

    assert exact(table, "the Workers and Peasants Party", "tr", "organisation")
    assert fuzzy(table, "the Worker and Peasants Party", "tr", "organisation") is None


def test_blanks_and_compositions_of_letters_make_no_difference() -> None:
    table = memory(remembered("Café  opens", "Kafe açıldı", "tr"))

    assert exact(table, "Cafe\u0301 opens ", "tr") == Said("Kafe açıldı")


def test_a_newer_record_takes_the_place_of_its_key() -> None:
    table = memory()
    key = table.entry(TALKS).key
    table.take(record(TALKS, key))
    table.take(record(TALKS.model_copy(update={"target": "Ankara: bitti."}), key))

    assert exact(table, TALKS.source, "tr") == Said("Ankara: bitti.", reviewed=True)
    assert len(table) == 1


def test_a_record_without_a_value_is_forgotten() -> None:
    table = memory()
    key = table.entry(TALKS).key
    table.take(record(TALKS, key))
    table.take(record(None, key))
    table.take(record(None, "never was"))

    assert (len(table), table.pairs()) == (0, [])
    assert exact(table, TALKS.source, "tr") is fuzzy(table, TALKS.source, "tr") is None


def test_a_record_that_is_none_is_passed_over_and_named() -> None:
    table = memory(TALKS)
    with structlog.testing.capture_logs() as lines:
        table.take(replace(record(TALKS, "k"), value=b"{}"))

    assert [line["event"] for line in lines] == ["memory_unreadable"]
    assert "translations.memory.v1:0:0" in str(lines)
    assert exact(table, TALKS.source, "tr") == Said(TALKS.target, reviewed=True)


def test_a_record_with_a_key_of_older_rules_goes_away_by_that_key() -> None:
    table = memory(TALKS)
    table.take(record(TALKS.model_copy(update={"target": "Bitti."}), "old rules"))
    table.take(record(None, "old rules"))

    assert exact(table, TALKS.source, "tr") == Said(TALKS.target, reviewed=True)


def test_what_was_approved_comes_before_what_is_newer() -> None:
    newer = remembered("Fire: two", "Yangın", "tr", at=AT + timedelta(days=1))
    table = memory(newer)
    table.take(record(remembered("Fire: two", "Yangın: iki", "tr", reviewed=True), "old rules"))

    assert exact(table, "Fire: two", "tr") == Said("Yangın: iki", reviewed=True)


def test_a_search_finds_what_is_somewhat_alike_the_most_alike_first() -> None:
    table = memory(TALKS, QUAKE, remembered("Talks begin in Ankara.", "Başladı", "tr"))

    found = table.search("Talks end in Paris.", table.pairs(), 0.6)

    assert [match.entry.record.source for match in found] == [
        TALKS.source,
        "Talks begin in Ankara.",
    ]
    assert found[0].score == 1.0


def test_of_20_000_segments_the_nearest_is_found_in_3_ms() -> None:
    """CPU, on average; the bound here leaves room for a machine that does other things."""
    words = [
        "talks",
        "minister",
        "attack",
        "market",
        "prices",
        "vote",
        "poll",
        "court",
        "storm",
        "oil",
    ]
    texts = [" ".join(chosen) for chosen in islice(product(words, repeat=6), 0, 1_000_000, 50)]
    table = memory(*(remembered(text, text, "tr") for text in texts))
    asked = [text.replace("court", "courts", 1) for text in texts[::400]]
    assert len(table) == 20_000

    found = [table.fuzzy(text, ("en", "tr")) for text in asked]

    assert all(found)


def test_masking_is_remembered_for_the_five_editions() -> None:
    first = MASKER.mask("A text that five editions ask for", "en")

    assert MASKER.mask("A text that five editions ask for", "en") is first

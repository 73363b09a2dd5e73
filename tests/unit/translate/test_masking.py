"""Masking: names, numbers and dates become slots, and come back in each edition's form."""

import pytest

from tests.unit.translate.memory_world import MASKER
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.names import Names
from wiredesk_translate_metadata.masking.slots import all_back_once, put_back, unmask
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.name import Name


@pytest.mark.parametrize(
    ("text", "language", "masked", "kinds"),
    [
        ("Angela Merkel visits Berlin", "en", "⟦1⟧ visits ⟦2⟧", "person place"),
        ("Fire kills 1,250 in Iran", "en", "Fire kills ⟦1⟧ in ⟦2⟧", "number place"),
        ("On 20 November 2026, talks", "en", "On ⟦1⟧, talks", "date"),
        ("On Nov. 20, 2026, talks", "en", "On ⟦1⟧, talks", "date"),
        ("20 Kasım 2026 günü", "tr", "⟦1⟧ günü", "date"),
        ("في ٢٠ تشرين الثاني ٢٠٢٦", "ar", "في ⟦1⟧", "date"),
        ("في 20 نوفمبر 2026", "ar", "في ⟦1⟧", "date"),
        ("Ankara'da 12 kişi", "tr", "⟦1⟧'da ⟦2⟧ kişi", "place number"),
        (
            "The G20, an F-16 and the 2nd of 3",
            "en",
            "The G20, an F-16 and the 2nd of ⟦1⟧",
            "number",
        ),
        ("ANKARA'DA 12 KİŞİ", "tr", "⟦1⟧'DA ⟦2⟧ KİŞİ", "place number"),
        ("İRAN’LA GÖRÜŞME", "tr", "⟦1⟧’LA GÖRÜŞME", "place"),
        ("Dışişleri Bakanlığının sözü", "tr", "⟦1⟧nın sözü", "organisation"),
        ("Dışişleri Bakanlığındaki", "tr", "⟦1⟧ndaki", "organisation"),
        ("Ankaralılar geldi", "tr", "Ankaralılar geldi", ""),
        ("TALKS IN BAGHDAD END", "en", "TALKS IN ⟦1⟧ END", "place"),
        ("ANGELA MERKEL SAYS", "en", "⟦1⟧ SAYS", "person"),
        ("WHO says so", "en", "⟦1⟧ says so", "organisation"),
        ("محادثات في بغـــداد", "ar", "محادثات في ⟦1⟧", "place"),
        ("محادثات في بَغْداد أمس", "ar", "محادثات في ⟦1⟧ أمس", "place"),
        ("علي خامنه‌اي گفت", "fa", "⟦1⟧ گفت", "person"),
        ("On 31 February 2026", "en", "On ⟦1⟧ February ⟦2⟧", "number number"),
    ],
)
def test_what_differs_from_day_to_day_becomes_a_slot(
    text: str, language: str, masked: str, kinds: str
) -> None:
    found = MASKER.mask(text, language)

    assert found.text == masked
    assert " ".join(slot.kind for slot in found.slots) == kinds
    assert unmask(found) == text


@pytest.mark.parametrize(
    "text",
    [
        "⟦1⟧",
        "⟦",
        "⟧⟦",
        "{0} of {name}",
        "{{x}}",
        "%(who)s",
        "<b>now</b>",
        "https://a.example/?q={1}",
    ],
)
def test_what_looks_like_a_slot_comes_back_as_it_was(text: str) -> None:
    found = MASKER.mask(f"Look: {text} there", "en")

    assert all_back_once(found.text, len(found.slots))
    assert put_back(found.text, [MASKER.form(slot, "ar").full for slot in found.slots]) == unmask(
        found
    )
    assert {slot.kind for slot in found.slots} == {"verbatim"}


def test_a_name_that_two_have_and_a_common_word_are_nobodys() -> None:
    two = (Name("person:a", "person", {"en": "Jo Bo"}), Name("person:b", "person", {"en": "Jo Bo"}))
    word = Name("place:mali", "place", {"en": "the Gate"}, aliases=("Of",))
    gate = Name("place:gate", "place", {"en": "Gate", "tr": "Kapı"})
    names = Names(Book.of((*two, word, gate)))

    found = list(names.find("Jo Bo of the Gate, Of, Gates, Kapı", "en"))

    assert [(span.start, span.slot.means) for span in found] == [(13, "place:gate")]


@pytest.mark.parametrize(
    ("text", "language", "edition", "said"),
    [
        ("1,250", "en", "ar", "١٬٢٥٠"),
        ("1,250", "en", "tr", "1.250"),
        ("1.250,5", "tr", "en", "1,250.5"),
        ("٣٫٥", "ar", "en", "3.5"),
        ("2026", "en", "fa", "۲۰۲۶"),
        ("007", "en", "fa", "۰۰۷"),
        ("10.5.1", "en", "tr", "10.5.1"),
        ("3.5", "tr", "en", "3.5"),
        ("20 November 2026", "en", "ar", "٢٠ تشرين الثاني ٢٠٢٦"),
        ("2026-11-20", "en", "fa", "۲۹ آبان ۱۴۰۵"),
        ("20.11.2026", "tr", "en", "20 November 2026"),
        ("Ankara", "en", "ur", "انقرہ"),
        ("Türkiye", "tr", "ar", "تركيا"),
    ],
)
def test_a_slot_is_written_in_the_editions_form(
    text: str, language: str, edition: Edition, said: str
) -> None:
    (slot,) = MASKER.mask(text, language).slots

    assert MASKER.form(slot, edition).full == said


@pytest.mark.parametrize(
    ("text", "slots"),
    [("⟦1⟧", 2), ("⟦1⟧ ⟦1⟧", 1), ("⟦1⟧ ⟦2⟧", 1), ("⟦1⟧ ⟦", 1), ("⟦ 1⟧", 1), ("⟦٣⟧", 3)],
)
def test_a_mark_that_is_lost_doubled_or_broken_is_seen(text: str, slots: int) -> None:
    assert not all_back_once(text, slots)


@pytest.mark.parametrize(
    "piece", ["1 ", "1,", "⟦", "{", "a@", "United ", "<a", "20 May ", "https://", "{{}", "\u202e"]
)
def test_a_hostile_text_is_masked_and_comes_back(piece: str) -> None:
    text = piece * (10_000 // len(piece))

    masked = MASKER.mask(text, "en")

    assert unmask(masked) == text

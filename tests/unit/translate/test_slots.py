"""What an engine is not to translate is hidden from it, and comes back once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.newsroom.glossary import Term
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.masking.slots import (
    Masked,
    Slot,
    numbers,
    put_back,
    read_back,
    spelled,
    with_slots,
    without,
)
from wiredesk_translate_metadata.masking.spans import Span, cut

EN_TR = Pair("en", "tr")
TERMS = {
    "en-tr": (
        Term(term="White House", translation="Beyaz Saray"),
        Term(term="House", translation="Ev"),
        Term(term="Wiredesk"),
    )
}


def span(start: int, end: int, text: str = "") -> Span:
    return Span(start, end, Slot("verbatim", text, text))


def masked_terms(text: str, glossary: Glossary) -> Masked:
    return cut(text, glossary.spans(text, EN_TR))


def test_what_stands_in_the_slots_comes_back_in_the_order_of_the_translation() -> None:
    masked = cut("12 die in Ankara", [span(10, 16)], [span(0, 2)])

    assert masked.text == "⟦1⟧ die in ⟦2⟧"
    assert put_back("في ⟦2⟧ مقتل ⟦1⟧", ["١٢", "أنقرة"]) == "في أنقرة مقتل ١٢"
    assert with_slots("⟦2⟧ x", ["a", "b"]) == ["", "b", " x"]


def test_of_parts_that_overlap_the_first_one_counts() -> None:
    assert cut("New York Times", [span(0, 14), span(0, 8)]).text == "⟦1⟧"


def test_an_earlier_finding_counts_also_where_it_begins_later() -> None:
    assert cut("New York Times", [span(4, 14)], [span(0, 8)]).text == "New ⟦1⟧"


def test_what_a_slot_holds_is_never_read_as_a_slot() -> None:
    assert put_back("a ⟦1⟧ b ⟦2⟧", ["⟦2⟧", "two"]) == "a ⟦2⟧ b two"


@pytest.mark.parametrize(
    ("form", "back"),
    [("[{}]", "[1]"), ("[{}]", "[ ١ ]"), ("⟦{}⟧", "⟦ 1⟧"), ('<x id="{}"/>', '<x id="1"/>')],
)
def test_a_slot_is_known_again_with_other_digits_and_blanks(form: str, back: str) -> None:
    assert read_back(f"x {back} y", form) == "x ⟦1⟧ y"


@given(st.lists(st.text("ab 1[]", max_size=9), max_size=6), st.sampled_from(["[{}]", "⟦{}⟧"]))
def test_slots_survive_every_form(pieces: list[str], form: str) -> None:
    """Whatever stands around them; brackets around a digit are slots for the checks to refuse."""
    text = "".join(f"{piece}⟦{at}⟧" for at, piece in enumerate(pieces, 1))

    back = read_back(spelled(text, form), form)

    assert set(numbers(text)) <= set(numbers(back))
    assert len(without(back)) <= len(text)


def test_a_glossary_prefers_the_longer_term_in_whatever_case() -> None:
    masked = masked_terms("WHITE HOUSE says Wiredesk is no house", Glossary(TERMS))

    assert masked.text == "⟦1⟧ says ⟦2⟧ is no ⟦3⟧"
    assert [slot.means for slot in masked.slots] == ["Beyaz Saray", "Wiredesk", "Ev"]


def test_a_term_is_a_word_of_its_own() -> None:
    text = "Housewives of the Wiredesks"
    assert masked_terms(text, Glossary(TERMS)).text == text


def test_a_term_may_begin_and_end_with_a_sign() -> None:
    glossary = Glossary({"en-tr": (Term(term="$NATO!", translation="NATO"),)})
    assert masked_terms("x$NATO! $nato! NATO!", glossary).text == "x⟦1⟧ ⟦2⟧ NATO!"


def test_a_pair_without_terms_has_none() -> None:
    glossary = Glossary(TERMS)
    assert [*glossary.spans("White House", Pair("en", "ar"))] == []
    assert glossary.revision(Pair("en", "ar")) == ""


def test_a_changed_term_makes_another_revision() -> None:
    changed = {"en-tr": (*TERMS["en-tr"][:2], Term(term="Wiredesk", translation="Teldesk"))}
    assert Glossary(TERMS).revision(EN_TR) != Glossary(changed).revision(EN_TR)

"""Whatever a text holds: unmasked it is the same again, and no near text is overlooked."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance.Indel import normalized_similarity as indel

from tests.unit.translate.memory_world import MASKER
from wiredesk_translate_metadata.masking.slots import all_back_once, put_back, unmask
from wiredesk_translate_metadata.memory.nearest import Nearest
from wiredesk_translate_metadata.memory.segments import segments

PIECES: Final = st.sampled_from(
    [
        "⟦1⟧",
        "⟦",
        "⟧",
        "{0}",
        "{",
        "}",
        "%s",
        "<b>",
        " ",
        "Ankara",
        "1,250",
        "٣٫٥",
        "20 May 2026",
        "’da",
    ]
)
TEXTS: Final = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text())).map("".join))
LANGUAGES: Final = st.sampled_from(["ar", "en", "fa", "tr", "ur", "de", "zz"])
FEW_LETTERS: Final = st.text("abç ", max_size=30)
AT_LEAST: Final = st.sampled_from([0.5, 0.75, 0.92, 1.0])


@given(TEXTS, LANGUAGES)
def test_a_masked_text_is_unmasked_letter_by_letter(text: str, language: str) -> None:
    masked = MASKER.mask(text, language)

    assert unmask(masked) == text
    assert all_back_once(masked.text, len(masked.slots))


@given(TEXTS, LANGUAGES)
def test_every_slot_can_be_said_in_every_edition(text: str, language: str) -> None:
    masked = MASKER.mask(text, language)

    for edition in ("ar", "en", "fa", "tr", "ur"):
        said = [MASKER.form(slot, edition).full for slot in masked.slots]
        assert put_back(masked.text, said).count("⟦") >= text.count("⟦")


@given(TEXTS, LANGUAGES)
def test_sentences_put_together_are_the_text(text: str, language: str) -> None:
    assert "".join("".join(each) for each in segments(text, language)) == text


SOME_TEXTS: Final = st.sets(FEW_LETTERS.filter(bool))


@given(SOME_TEXTS, SOME_TEXTS, FEW_LETTERS.filter(bool), AT_LEAST)
def test_every_text_that_is_near_enough_is_found_the_nearest_first(
    texts: set[str], gone: set[str], asked: str, least: float
) -> None:
    nearest = Nearest()
    for text in (*texts, *texts, *gone):
        nearest.add(text)
    for text in gone - texts:
        nearest.remove(text)

    found = list(nearest.near(asked, least, most=1_000))

    ratios = {text: indel(asked, text) for text in texts}
    assert {text: ratio for ratio, text in found} == {
        text: ratio for text, ratio in ratios.items() if ratio >= least
    }
    assert [ratio for ratio, _ in found] == sorted((ratio for ratio, _ in found), reverse=True)

"""How answers are compared: what counts as right, and which marks are wrong."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from tests.unit.publish.rendering import words
from wiredesk.types import EDITIONS
from wiredesk_bench.answers import Answers, Questioned, read_asked

HANDOUT: Final = Questioned(
    kind="credit",
    text="Handout",
    code="",
    language="en",
    held_out=False,
    answers={edition: ["elden", "عمان"] for edition in EDITIONS},
)


@pytest.mark.parametrize(
    ("said", "right"),
    [("elden", True), ("\u2068elden\u2069", True), ("عُمان", True), ("elden geldi", False)],
)
def test_marks_of_direction_and_vowels_make_no_difference(said: str, *, right: bool) -> None:
    assert HANDOUT.is_right(said, "tr") is right


def test_of_a_label_the_word_is_enough() -> None:
    assert replace(HANDOUT, kind="subject").is_right("elden geldi", "tr")


def test_a_wrong_answer_is_named_with_what_would_be_right() -> None:
    answers = Answers()
    answers.add(HANDOUT, "tr", words("Handout"))
    assert (answers.of["credit", "tr"].wrong, answers.share("credit", "tr")) == (1, 0)
    assert answers.faults == ["credit: tr: Handout: 'Handout' [none] is not elden | عمان"]


@pytest.mark.parametrize(
    ("source", "language", "value", "of", "wrong"),
    [
        ("template", "tr", "elden", "Handout", 0),
        ("template", "en", "elden", "Handout", 1),
        ("template", "tr", "elden", "File photo", 1),
        ("none", "en", "Handout", "", 0),
        ("none", "en", "elden", "", 1),
        ("none", "tr", "Handout", "", 1),
    ],
)
def test_a_mark_is_true_or_counted(
    source: str, language: str, value: str, of: str, wrong: int
) -> None:
    said = words(value).model_copy(update={"source": source, "language": language, "of": of})
    answers = Answers()
    answers.add(HANDOUT, "tr", said)
    assert answers.unmarked == wrong


def test_values_are_read_with_their_kind_and_all_right_answers(tmp_path: Path) -> None:
    heading = "held_out,language,text,code,ar,en,fa,tr,ur"
    (tmp_path / "number.csv").write_text(f'{heading}\nyes,en,"1,200",,a,b|c,d,e,f\n', "utf-8")

    [asked] = read_asked(tmp_path)

    assert (asked.kind, asked.text, asked.held_out) == ("number", "1,200", True)
    assert asked.answers["en"] == ["b", "c"]

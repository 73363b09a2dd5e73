"""Mails that are a form's answers in JSON: of them only an article's own go to readers."""

import json

import pytest

from tests.unit.ingest.builders import article, notes, refusal
from tests.unit.ingest.mails import mail

FORM = {
    "Headline": ["Lanterns return"],
    "Slugline": ["Lanterns"],
    "Byline": ["Ida Quill"],
    "Abstract": ["In short."],
    "Dateline": ["HARBOURTON, Nov 20", ""],
    "Body": ["", "The lanterns came back.\n\nAll sang."],
    "Email Address": ["ida@quillmark.example"],
}
FLOWED = "text/plain; charset=utf-8; format=flowed; delsp=yes"


def form(**answers: list[str]) -> bytes:
    named = {name.replace("_", " "): value for name, value in answers.items()}
    return mail(json.dumps(FORM | named), FLOWED, {"Subject": "A form was filled in"})


def test_a_form_is_the_article_that_it_asks_for() -> None:
    found = article(form())

    assert (found.headline, found.slugline, found.byline) == (
        *("Lanterns return", "Lanterns", "Ida Quill"),
    )
    assert (found.description_text, found.located) == ("In short.", "HARBOURTON")
    assert found.body_text == "The lanterns came back.\n\nAll sang."
    assert "quillmark.example" not in found.body_html
    assert "email: its text is a form's answers" in notes(form())


def test_a_form_may_ask_until_when_it_must_wait() -> None:
    assert article(form(Embargo=["until noon"])).embargo_text == "until noon"
    assert article(form(Embargo=[""])).embargo_text is None


def test_a_line_that_a_mail_wrapped_in_an_answer_is_no_matter() -> None:
    wire = form().replace(b"All sang.", b"All\r\nsang.")

    assert article(wire).body_text.endswith("sang.")


def test_a_form_without_a_text_is_refused() -> None:
    assert refusal(form(Body=[""]))[0] == "not_an_article"


@pytest.mark.parametrize("text", ["{The lanterns came back.}", '["Headline", "Body"]', "{} or not"])
def test_other_texts_in_brackets_are_copy(text: str) -> None:
    assert article(mail(text)).body_text == text

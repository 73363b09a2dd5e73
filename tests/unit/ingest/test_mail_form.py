"""Mails that are a form's answers in JSON: of them only an article's own go to readers."""

import json

from tests.rows import every_row
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


@every_row("text", ["{The lanterns came back.}", '["Headline", "Body"]', "{} or not"])
def test_other_texts_in_brackets_are_copy(text: str) -> None:
    assert article(mail(text)).body_text == text


# --- line by line ----------------------------------------------------------------------------

LINES = (
    "Slug: HB-FERRY\nHeadline: Ferry sails again\nByline: By Ida Quill\n"
    "Dateline: LOWMOUTH, Nov 20\nCategory: i"
)


def test_copy_that_begins_with_its_fields_has_them() -> None:
    found = article(mail(f"{LINES}\n\nThe ferry sailed.\n\nAll sang."))

    assert (found.headline, found.slugline) == ("Ferry sails again", "HB-FERRY")
    assert (found.byline, found.located) == ("By Ida Quill", "LOWMOUTH")
    assert found.body_text == "The ferry sailed.\n\nAll sang."


def test_what_its_fields_leave_out_is_the_mails_own() -> None:
    found = article(mail("Slug: HB-FERRY\n\nThe ferry sailed."))

    assert (found.headline, found.byline) == ("Lanterns return", "Ada Harbour")


def test_an_embargo_among_its_fields_holds() -> None:
    assert article(mail(f"{LINES}\nEmbargo: Monday\n\nThe ferry sailed.")).embargo_text == "Monday"


@every_row(
    "text",
    [
        "Headline: news that is not\nreported as such.\n\nAll sang.",
        "Date: 20 November\n\nAll sang.",
        "Headline: All sang",
    ],
)
def test_other_copy_stays_whole(text: str) -> None:
    assert article(mail(text)).body_text.split() == text.split()

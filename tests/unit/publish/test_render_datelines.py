"""Datelines on pages: the edition's in the head, unless the body begins with it."""

from typing import Any, Final

import pytest

from tests.unit.publish.rendering import page, page_text, told_in, words
from wiredesk.article_stages import Translated
from wiredesk.metadata import Value
from wiredesk.types import EDITIONS, Edition

DATELINE: Final[dict[Edition, str]] = {
    "ar": "بغداد", "en": "Baghdad", "fa": "بغداد", "tr": "Bağdat", "ur": "بغداد",
}  # fmt: skip


def datelined(language: Edition, written: str = "BAGHDAD", **changes: Any) -> Translated:
    """Make a story of Baghdad; `written` is what the wire says, in a field or before its text."""
    telling = told_in(language, **changes)
    editions = {
        edition: each.model_copy(update={"dateline": _known(edition, written)})
        for edition, each in telling.editions.items()
    }
    return telling.model_copy(update={"editions": editions})


def _known(edition: Edition, written: str) -> Value:
    said = words(DATELINE[edition], edition)
    return said.model_copy(update={"source": "authority", "of": written})


def located(telling: Translated, edition: Edition) -> list[str | None]:
    return [each.text for each in page(telling, edition).find_class("located")]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("body", ["<p>BAGHDAD (Quillmark) - Rain fell.</p>", "<p>Rain fell.</p>"])
def test_a_foreign_text_keeps_its_dateline_and_the_head_says_the_editions(
    edition: Edition, body: str
) -> None:
    telling = datelined("en", body_html=body)
    begins = edition == "en" and "BAGHDAD" in body

    assert located(telling, edition) == ([] if begins else [DATELINE[edition]])
    assert body in page_text(telling, edition)


def test_a_headline_that_the_body_says_again_hides_no_dateline_below_it() -> None:
    body = "<h2>Rain falls</h2><p>BAGHDAD (Quillmark) - Rain fell.</p>"
    assert located(datelined("en", headline="Rain falls", body_html=body), "en") == []


@pytest.mark.parametrize(
    ("body", "head"),
    [("<p><b>Bağdat</b> (Tel) - Yağmur.</p>", []), ("<p>Yağmur yağdı.</p>", ["Bağdat"])],
)
def test_a_translated_text_that_begins_with_the_dateline_has_no_second_one(
    body: str, head: list[str]
) -> None:
    telling = datelined("en", body_html="<p>BAGHDAD (Quillmark) - Rain.</p>")
    said = Value(value=body, language="tr", direction="ltr", source="machine:first")
    changed = telling.editions["tr"].model_copy(update={"body": said})
    telling = telling.model_copy(update={"editions": {**telling.editions, "tr": changed}})

    assert located(telling, "tr") == head


@pytest.mark.parametrize(
    ("located_", "body", "head"),
    [
        ("Old Quay", "<p>Rain fell.</p>", ["Old Quay"]),
        ("Old Quay, Lantern Isle", "<p>OLD QUAY - Rain fell.</p>", []),
        ("", "<p>Analysis: rain fell.</p>", []),
    ],
)
def test_a_dateline_that_nobody_knows_is_shown_where_the_wire_alone_says_it(
    located_: str, body: str, head: list[str]
) -> None:
    telling = told_in("en", located=located_, body_html=body)
    said = words(located_ or "Analysis", "en")
    editions = {
        key: each.model_copy(update={"dateline": said}) for key, each in telling.editions.items()
    }
    telling = telling.model_copy(update={"editions": editions})

    assert located(telling, "ar") == located(telling, "en") == head
    marks = [each.get("lang") for each in page(telling, "ar").find_class("located")]
    assert marks == ["en"] * len(head)

"""Headline and body are made plain once, and only as far as somebody looks."""

import pytest

from wiredesk.testing.articles import article
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.plain_copy import HEADLINE_LOOKED_AT, LOOKED_AT, PlainCopy

HEADLINE = "أيضًا"


@pytest.mark.parametrize("characters", [0, 3, 9, 10, 100])
def test_the_beginning_is_counted_as_the_wire_writes_it(characters: int) -> None:
    body = "عمّان، هنگ\u200cکنگ"
    copy = PlainCopy(article(headline=HEADLINE, body_text=body))

    beginning = copy.beginning(characters)

    assert beginning.text == Bare(f"{HEADLINE}\n{body[:characters]}").text
    assert beginning.text[: copy.headline] == Bare(HEADLINE).text


def test_what_is_looked_through_has_an_end() -> None:
    lamps = "lamp " * LOOKED_AT
    copy = PlainCopy(article(headline="", body_text=lamps))
    assert len(copy.text.text) == LOOKED_AT + 1
    copy = PlainCopy(article(headline=lamps, body_text="A lamp."))
    assert len(copy.text.text) == HEADLINE_LOOKED_AT + len("\nA lamp.")
    assert copy.text.text[copy.headline :] == "\nA lamp."


def test_all_enrichers_read_the_same_copy() -> None:
    told, found = article(body_text="Lamps."), Findings()
    assert found.plain(told) is found.plain(told)

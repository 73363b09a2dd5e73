"""A body whose first heading is the headline: a page says that once."""

import pytest

from tests.unit.publish.rendering import page_text, words
from wiredesk.testing.articles import translated

HEADLINE = "Lanterns & lamps return"
COPY = "<p>All sang.</p>"
SAME = "<h2>Lanterns &amp; lamps return</h2>"


@pytest.mark.parametrize(
    "heading",
    [
        SAME,
        '<h3 dir="ltr">Lanterns &amp; <em>lamps</em>\n return</h3>\n',
        "<h2>LANTERNS &#38; LAMPS RETURN</h2>",
    ],
)
def test_a_page_does_not_say_its_headline_again_above_the_copy(heading: str) -> None:
    assert f">{COPY}</div>" in page_text(translated(headline=HEADLINE, body_html=heading + COPY))


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>Lanterns return</h2>{COPY}",
        f"<p>Lanterns &amp; lamps return</p>{COPY}",
        f"{COPY}{SAME}{COPY}",
        f"{COPY}{SAME}",
        SAME,
    ],
    ids=["other-words", "a-paragraph", "further-down", "at-the-end", "all-there-is"],
)
def test_other_first_lines_of_a_body_stay(body: str) -> None:
    assert f">{body}</div>" in page_text(translated(headline=HEADLINE, body_html=body))


def test_an_edition_with_a_headline_of_its_own_keeps_that_of_the_wire() -> None:
    telling = translated(headline=HEADLINE, body_html=SAME + COPY)
    own = telling.editions["tr"].model_copy(update={"headline": words("Fenerler", "tr")})
    told = telling.model_copy(update={"editions": {**telling.editions, "tr": own}})

    assert SAME in page_text(told, "tr")
    assert SAME not in page_text(told, "en")

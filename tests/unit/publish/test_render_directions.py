"""A body in languages that run both ways: each paragraph runs by its own letters."""

import pytest

from tests.unit.publish.rendering import page, page_text
from wiredesk.article_stages import Translated
from wiredesk.enrichment import LanguageShare
from wiredesk.testing.articles import translated

ENGLISH_AND_ARABIC = '<h2>Ferry</h2><p>The ferry is back.</p><p class="x">عادت العبّارة.</p>'


def told_of(body: str, *languages: str) -> Translated:
    telling = translated(body_html=body)
    shares = tuple(LanguageShare(language=each, share=0.5) for each in languages)
    learnt = telling.enrichment.model_copy(update={"languages": shares})
    return telling.model_copy(update={"enrichment": learnt})


@pytest.mark.parametrize("languages", [("en", "ar"), ("fa", "tr"), ("ur-PK", "de")])
def test_paragraphs_of_languages_that_run_both_ways_run_by_their_own_letters(
    languages: tuple[str, ...],
) -> None:
    (body,) = page(told_of(ENGLISH_AND_ARABIC, *languages)).find_class("body")
    assert [each.get("dir") for each in body] == ["auto"] * 3


@pytest.mark.parametrize("languages", [(), ("en",), ("en", "tr"), ("ar", "fa", "ur")])
def test_a_body_whose_languages_run_one_way_is_left_as_it_is(languages: tuple[str, ...]) -> None:
    assert ENGLISH_AND_ARABIC in page_text(told_of(ENGLISH_AND_ARABIC, *languages))


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('<p dir="rtl" lang="ar">ا</p>', '<p dir="rtl" lang="ar">ا</p>'),
        ('<p lang="ar" dir="rtl">ا</p>', '<p lang="ar" dir="rtl">ا</p>'),
        ('<p lang="ar">ا</p>', '<p lang="ar" dir="auto">ا</p>'),
        ("<ul><li>a</li></ul>", '<ul><li dir="auto">a</li></ul>'),
        ("<blockquote><p>a</p></blockquote>", '<blockquote><p dir="auto">a</p></blockquote>'),
        ("<blockquote>a</blockquote>", '<blockquote dir="auto">a</blockquote>'),
        ("<p><em>a</em> &lt;p&gt;</p>", '<p dir="auto"><em>a</em> &lt;p&gt;</p>'),
    ],
)
def test_what_a_wire_says_of_directions_stays(body: str, shown: str) -> None:
    assert f">{shown}</div>" in page_text(told_of(body, "en", "ar"))

"""A body is taken apart at its block tags, and says the same when it is put together again."""

from typing import Final

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk_translate_metadata.engines.paragraphs import Paragraph, nested, partners, pieces

TAGS: Final = frozenset(
    {"p", "h2", "ul", "li", "blockquote", "table", "tr", "td", "a", "em", "strong", "br", "span"}
)
CLEANER: Final = nh3.Cleaner(
    tags=set(TAGS), attributes={"*": {"dir", "lang"}, "a": {"href"}}, link_rel=None
)
ENDS: Final = [f"</{tag}>" for tag in TAGS]
STARTS: Final = [f"<{tag}{more}>" for tag in TAGS for more in ("", ' lang="fr"', ' dir="rtl"')]
BITS: Final = st.one_of(st.sampled_from([*STARTS, *ENDS, " ", "&amp;", "&lt;b&gt;"]), st.text())


def texts(html: str) -> list[str]:
    return [each.text for each in pieces(html, "en") if isinstance(each, Paragraph)]


def together(html: str) -> str:
    return "".join(
        each.html if isinstance(each, Paragraph) else each for each in pieces(html, "en")
    )


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>One.</p><p>Two &amp; <em>three</em>.</p>", ["One.", "Two & <em>three</em>."]),
        ("<ul><li>One</li><li>12</li></ul>", ["One"]),
        ("<blockquote>One<p>Two</p> three</blockquote>", ["One", "Two", "three"]),
        ("<p>\n  One\n  <br>\n  two </p>", ["One <br> two"]),
        ('<p>One</p><p lang="fr">Deux</p><p>Tro <em lang="fr">is</em></p>', ["One"]),
        ('<blockquote lang="fr"><p>Un</p></blockquote><p lang="en-GB">Two</p>', ["Two"]),
        ("<em><p>One</p></em>", ["One"]),
        ("<p><em>One</p>", []),
        ("One", ["One"]),
        ("<p>\u202e 12 </p>", []),
        ("", []),
    ],
)
def test_words_between_block_tags_are_a_paragraph(html: str, said: list[str]) -> None:
    assert texts(html) == said


def test_a_paragraph_says_where_its_tags_are() -> None:
    html = '<p>See <a href="https://x.example/?a=1&amp;b=2">our <b>list</b></a></p>'
    paragraph = next(each for each in pieces(html, "en") if isinstance(each, Paragraph))
    found = [paragraph.text[span.start : span.end] for span in paragraph.tags]
    assert found == ['<a href="https://x.example/?a=1&amp;b=2">', "<b>", "</b>", "</a>"]
    assert together(html) == html


def test_a_direction_is_left_out_for_it_is_the_originals() -> None:
    assert together('<p dir="rtl">One <em dir="ltr">two</em></p>') == "<p>One <em>two</em></p>"


def test_what_is_in_another_language_stays_with_its_marks() -> None:
    html = '<p dir="rtl" lang="ar">واحد</p>'
    assert together(html) == html


@given(st.lists(BITS, max_size=20).map("".join).map(CLEANER.clean))
def test_a_body_that_is_taken_apart_says_the_same_afterwards(html: str) -> None:
    def bare(text: str) -> str:
        return nh3.Cleaner(tags=set(TAGS), attributes={"a": {"href"}}, link_rel=None).clean(text)

    assert bare(together(html)) == bare(html)


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ([(1, "<a>"), (2, "<b>"), (3, "</b>"), (5, "</a>")], [(2, 3), (1, 5)]),
        ([(1, "<br>"), (2, '<a href="x">'), (3, "</a>")], [(2, 3)]),
        ([(1, "<a>"), (2, "<b>"), (3, "</a>"), (4, "</b>")], None),
        ([(1, "</a>")], None),
        ([(1, "<a>")], None),
    ],
)
def test_tags_find_their_partners(
    tags: list[tuple[int, str]], found: list[tuple[int, int]] | None
) -> None:
    assert partners(tags) == found


@pytest.mark.parametrize(
    ("numbers", "good"),
    [
        ([1, 2, 3, 4], True),
        ([9, 1, 8, 2, 3, 4], True),
        ([1, 3, 2, 4], False),
        ([4, 1, 2, 3], False),
        ([2, 1], False),
    ],
)
def test_tags_may_move_but_not_cross(numbers: list[int], good: bool) -> None:  # noqa: FBT001 - a case
    assert nested(numbers, [(2, 3), (1, 4)]) is good

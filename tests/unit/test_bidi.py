"""Where a text is printed it turns nothing around it, whatever marks of direction it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from wiredesk.bidi import enclosed, finalized
from wiredesk.cli.paper import HEADLINE, cell, plain

SIGNS = st.text("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Ports", "Ports"),
        ("a\u202bb", "a\u202bb\u202c"),
        ("a\u2067b\u202ac", "a\u2067b\u202ac\u202c\u2069"),
        ("\u2068a\u2069 b", "\u2068a\u2069 b"),
        ("a\u202c\u2069 b", "a b"),
        ("\u200fa\u200e\u061c", "\u200fa\u200e\u061c"),
        ("a\u202eb", "ab"),
        ("\u202dab\u202c c", "ab c"),
        ("\u202a\u202eab\u202c\u202c c", "\u202aab\u202c c"),
    ],
)
def test_a_direction_ends_with_the_text_that_began_it(text: str, printed: str) -> None:
    assert enclosed(text) == printed


@given(SIGNS)
def test_whatever_is_begun_is_ended_and_nothing_else(text: str) -> None:
    said = enclosed(text)

    assert enclosed(said) == said
    for begins, end in (("\u2066\u2067\u2068", "\u2069"), ("\u202a\u202b", "\u202c")):
        assert sum(map(said.count, begins)) == said.count(end)
    assert not {"\u202d", "\u202e"} & set(said)


def test_html_that_is_safe_and_what_is_no_text_stay_as_they_are() -> None:
    body = Markup("<p>a\u202eb</p>")

    assert [finalized(body), finalized(7), finalized("a\u202eb")] == [body, 7, "ab"]


def test_a_cell_moves_no_cursor_and_turns_no_neighbour() -> None:
    assert plain("a\x1b[2J\u202e[b]\n") == "a [2J[b] "
    assert cell("[red]\u2067x").plain == "[red]\u2067x\u2069"


def test_a_headline_of_10_000_letters_is_cut() -> None:
    shown = cell("ط" * 10_000, most=HEADLINE).plain

    assert (len(shown), shown[-1]) == (HEADLINE, "…")

"""What is written down as it stands is what the walk and the sanitiser would have made of it."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from tests.property.branches import branches_without
from wiredesk_ingest.bodies import body as bodies
from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.for_desks import desk_lines, lines_around_copy, sections
from wiredesk_ingest.for_desks.desk_stems import ABOVE_STEMS, DESK_STEMS
from wiredesk_ingest.for_desks.editor_words import REPLACES
from wiredesk_ingest.formats.texts.body import body_from
from wiredesk_ingest.orders.letters.stems import Stems

ODD: Final = (
    *(
        "\u200c",
        "\u200f",
        "\u00a0",
        "\u3000",
        "\u0338",
        "e\u0301",
        "\ufeff",
        "\u2028",
        "<",
        "&",
        "\n",
    ),
    *("(ab/cd)", "ENDS", "Editors: call", "EMBARGOED until noon", "dpa ab", "  ", "\t", "İ", "🙂"),
)
FOR_DESKS: Final = (
    *(desk_lines._NOTE, sections._NOTES, desk_lines._CONTACT, sections._CONTACTS),
    *(
        sections._PRIVATE,
        sections._NOT_PUBLIC,
        desk_lines._MARKED,
        lines_around_copy._KEY_WORDS,
    ),
)
"""Every expression that a line below copy is held against."""

ABOVE: Final = (
    *(lines_around_copy._AT_ONCE, lines_around_copy._IN_BROWSER, lines_around_copy._RELEASE),
    *(desk_lines._NOTE, desk_lines._CONTACT, desk_lines._MARKED, lines_around_copy._KEY_WORDS),
)
"""Every one that the first line is held against, but for greetings, which are short, and orders."""

TEXTS: Final = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["The ferry sails", "أبحرت العبّارة", "کشتی می\u200cرود", "Feribot kalktı"]),
    st.lists(st.one_of(st.sampled_from(ODD), st.text(max_size=4)), max_size=6).map(" ".join),
)


def walked(make: Callable[[], Body]) -> Body:
    """Answer what is made where nothing is written down as it stands."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bodies, "plain_lines", lambda _: ())
        return make()


def told(body: Body) -> tuple[str, str, int]:
    return body.html, body.text, body.words_lost


@given(st.lists(TEXTS, max_size=5))
@example(["\u0338x"])
@example(["x\u00a0", "y"])
@example(["\u3000x"])
@example(["x", "(ab/cd)"])
def test_html_of_bare_paragraphs(texts: list[str]) -> None:
    html = "\n".join(f"<p>{escape(text)}</p>" for text in texts)

    assert told(html_body(html)) == told(walked(lambda: html_body(html)))


@given(st.lists(TEXTS, min_size=1, max_size=5), st.sampled_from(["\n\n", "\n", " "]))
def test_plain_text(texts: list[str], between: str) -> None:
    text = between.join(texts)

    assert told(text_body(text)) == told(walked(lambda: text_body(text)))


LINES: Final = st.one_of(
    st.sampled_from(
        ["- item", "a   b   c", "``said''", "_so_", "| a | b |", "^middle=", "A. Quill<"]
    ),
    TEXTS.filter(str.strip),
)


@given(st.lists(st.tuples(st.just("p"), st.lists(LINES, min_size=1, max_size=4)), max_size=4))
@example([("p", ["The ferry", "sails on"]), ("p", ["[Quay](https://quay.example/)"])])
def test_paragraphs_of_wires_sent_as_text(blocks: list[tuple[str, list[str]]]) -> None:
    assert told(body_from(blocks)) == told(walked(lambda: body_from(blocks)))


@pytest.mark.parametrize("root", ["html", "div", "pre", "ul", "h2", "table", "blockquote", "li"])
@pytest.mark.parametrize("attribute", ["", ' dir="rtl"', ' class="private"', ' hidden=""'])
@pytest.mark.parametrize(
    "inside",
    [
        *("<p{}>a b</p><p>c</p>", "<p>a <b>b</b></p>", "a<p>b</p>c", ""),
        *("<div><p>a</p></div>b", "<body.head>a</body.head><div><p>b</p></div>"),
        "<body.head>a</body.head>b<p>c</p>",
    ],
)
def test_trees_that_are_more_than_bare_paragraphs(root: str, attribute: str, inside: str) -> None:
    for said in (
        f"<{root}{attribute}>{inside.format('')}</{root}>",
        f"<{root}>{inside.format(attribute)}</{root}>",
    ):
        make = partial(body_of, etree.fromstring(said), skip=frozenset({"body.head"}))

        assert told(make()) == told(walked(make))


def test_no_line_for_desks_below_copy_can_do_without_what_is_looked_for_first() -> None:
    stems = Stems(*DESK_STEMS)

    assert [branches_without(each.pattern, stems) for each in FOR_DESKS] == [[]] * len(FOR_DESKS)


def test_no_first_line_for_desks_can_do_without_what_is_looked_for_first() -> None:
    stems = Stems(*DESK_STEMS, *ABOVE_STEMS)

    assert [branches_without(each.pattern, stems) for each in ABOVE] == [[]] * len(ABOVE)
    assert all(stems.in_(begin.lower()) for begin in REPLACES)


@pytest.mark.parametrize("left_out", ["release", "browser", "de prensa", "صحفي"])
def test_a_stem_of_a_first_line_that_is_missed_is_told(left_out: str) -> None:
    stems = Stems(*(stem for stem in (*DESK_STEMS, *ABOVE_STEMS) if stem != left_out))

    assert any(branches_without(each.pattern, stems) for each in ABOVE)


@pytest.mark.parametrize("left_out", ["editor", "kontakt", "can reach", "محررين"])
def test_a_stem_that_is_missed_is_told(left_out: str) -> None:
    """Or the proof above would prove anything."""
    stems = Stems(*(stem for stem in DESK_STEMS if stem != left_out))

    assert any(branches_without(each.pattern, stems) for each in FOR_DESKS)


@pytest.mark.parametrize("html", ["<p>a b</p><p>c</p>", "<body>\n<p>a\nb</p>\n</body>"])
def test_what_is_bare_is_not_walked(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the shorter way would cost its time and spare none."""
    monkeypatch.setattr(bodies, "walk", None)

    assert html_body(html).text.startswith("a b")

"""A body's mark-up, made into the few tags that a page needs."""

import re

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs, notes, refusal
from wiredesk_ingest.bodies.blocks import DEEPEST
from wiredesk_ingest.bodies.body import MOST_IN_BODY
from wiredesk_ingest.bodies.cleaner import MOST_AMPERSANDS
from wiredesk_ingest.bodies.markup import MOST_PARAGRAPHS, text_body
from wiredesk_ingest.bodies.paragraph import LONGEST_HREF, MOST_REPEATED
from wiredesk_ingest.bodies.writer import MOST_LINES
from wiredesk_ingest.reading.xml import MOST_ELEMENTS


def html(body: str) -> str:
    return article(g2(body)).body_html


def text(body: str) -> str:
    return article(g2(body)).body_text


# --- paragraphs ----------------------------------------------------------------------------


@every_row(
    ("body", "page"),
    [
        ("One.", "<p>One.</p>"),
        ("<p>One.</p>two<p>three</p>", "<p>One.</p><p>two</p><p>three</p>"),
        ("<div>One<div>two</div>three</div>", "<p>One</p><p>two</p><p>three</p>"),
        ("<p>One <p>two</p> three</p>", "<p>One</p><p>two</p><p>three</p>"),
        ("<p> </p><p/><p>One</p>", "<p>One</p>"),
        ("<p>\n One\n\t two \n</p>", "<p>One two</p>"),
        ("<p>One<br/>two<br/></p>", "<p>One<br>two<br></p>"),
        ("<p><br/>One</p>", "<p>One</p>"),
        ("<unheard-of><p>One</p></unheard-of>", "<p>One</p>"),
        ("<h1>One</h1><h4>Two</h4>", "<h2>One</h2><h4>Two</h4>"),
        ("<hl2>One</hl2>", "<h3>One</h3>"),
        ("<blockquote>One<p>two</p></blockquote>", "<blockquote><p>One</p><p>two</p></blockquote>"),
        ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
    ],
)
def test_a_body_is_made_of_paragraphs(body: str, page: str) -> None:
    assert html(body) == page


def test_paragraphs_are_parted_by_an_empty_line_in_plain_text() -> None:
    assert text("<p>One<br/>two</p><p>three</p><ul><li>four</li><li>five</li></ul>") == (
        "One\ntwo\n\nthree\n\nfour\nfive"
    )


WRAPPED = (
    "The lanterns came back to the pier on Thursday, and all who\n"
    "had waited for them there since the ferry sailed from"
)


@pytest.mark.parametrize(
    ("said", "paragraphs"),
    [
        (f"{WRAPPED}\nthe mole.", 1),
        (f"{WRAPPED}\nQuillshire sang.", 1),
        (f"{WRAPPED}\nthe mole.\nNobody was surprised.\nAll went home.", 5),
        ("Winners of the day:\nferry 3, lantern 1\npier 2, mole 2", 3),
    ],
    ids=["wrapped", "a name begins a line", "a short line", "a list"],
)
def test_lines_of_a_typewriter_are_one_paragraph(said: str, paragraphs: int) -> None:
    assert text_body(said).html.count("<p>") == paragraphs


@every_row(
    ("body", "page"),
    [
        ("<ul><li>One</li><li>two</li></ul>", "<ul><li>One</li><li>two</li></ul>"),
        ("<ol>One<li>two</li></ol>", "<ol><li>One</li><li>two</li></ol>"),
        ("<li>One</li>", "<p>One</p>"),
        (
            "<ul><li>One<ul><li>two</li></ul>three</li></ul>",
            "<ul><li>One<ul><li>two</li></ul><br>three</li></ul>",
        ),
        ("<ul><li><p>One</p><p>two</p></li></ul>", "<ul><li>One<br>two</li></ul>"),
        ("<ul><li/></ul><p>One</p>", "<p>One</p>"),
        ("<dl><dt>One</dt><dd>two</dd></dl>", "<p>One</p><p>two</p>"),
    ],
)
def test_lists_stay_lists(body: str, page: str) -> None:
    assert html(body) == page


@every_row(
    ("body", "page"),
    [
        (
            "<table><caption>C</caption><tr><th>a</th><td colspan='2'>b</td></tr></table>",
            '<table><caption>C</caption><tr><th>a</th><td colspan="2">b</td></tr></table>',
        ),
        ("<table>a</table>", "<table><tr><td>a</td></tr></table>"),
        (
            "<table><tr><td/><td/></tr><tr><td>a</td><td/></tr></table>",
            "<table><tr><td>a</td><td></td></tr></table>",
        ),
        ("<table><tr><td>Tel: 555 0100</td><td/></tr></table><p>One</p>", "<p>One</p>"),
        ("<tr><td>a</td></tr>", "<p>a</p>"),
        (
            "<table><tr><td/><td rowspan='x'>b</td></tr></table>",
            "<table><tr><td></td><td>b</td></tr></table>",
        ),
    ],
)
def test_tables_stay_tables(body: str, page: str) -> None:
    assert re.sub("</?tbody>", "", html(body)) == page


def test_cells_are_parted_by_tabs_and_rows_by_lines_in_plain_text() -> None:
    assert text("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a\tb\n\nc"


# --- inside a line -------------------------------------------------------------------------


@every_row(
    ("body", "page"),
    [
        ("<p>a <b>b</b> <em>c</em><sup>2</sup></p>", "<p>a <b>b</b> <em>c</em><sup>2</sup></p>"),
        ("<p>la<b>nt</b>ern</p>", "<p>la<b>nt</b>ern</p>"),
        ("<b><p>One</p><p>two</p></b>", "<p><b>One</b></p><p><b>two</b></p>"),
        ("<p><font color='red'><u>One</u></font></p>", "<p>One</p>"),
        ("<p><person>Ada</person> <money>5</money></p>", "<p>Ada 5</p>"),
    ],
)
def test_emphasis_is_kept(body: str, page: str) -> None:
    assert html(body) == page


@every_row("href", ["https://x.example/?a=1&amp;b=%22", "http://x.example/", "mailto:a@x.example"])
def test_links_of_the_web_are_kept(href: str) -> None:
    assert html(f'<p><a href="{href}">One</a></p>') == f'<p><a href="{href}">One</a></p>'


@every_row(
    "href",
    ["javascript:alert(1)", " JavaScript:alert(1)", "java&#10;script:alert(1)", "data:text/html,x",
     "vbscript:x", "/page", "#top", "//x.example", "", "&#1588;:x"],
)  # fmt: skip
def test_any_other_link_keeps_its_words_only(href: str) -> None:
    assert html(f'<p><a href="{href}">One</a></p>') == "<p>One</p>"


def test_a_link_too_long_for_any_browser_keeps_its_words_only() -> None:
    assert html(f'<a href="https://x.example/{"y" * LONGEST_HREF}">One</a>') == "<p>One</p>"


@every_row(
    ("body", "page"),
    [
        ('<p dir="rtl" lang="ar">One</p>', '<p dir="rtl" lang="ar">One</p>'),
        ('<p xml:lang="fa-IR">One</p>', '<p lang="fa-IR">One</p>'),
        ('<div dir="RTL"><p>One</p><h2>a</h2></div>', '<p dir="rtl">One</p><h2 dir="rtl">a</h2>'),
        ('<p><span lang="en" dir="ltr">b</span></p>', '<p><span dir="ltr" lang="en">b</span></p>'),
        ('<p><bdo dir="ltr">b</bdo></p>', '<p><span dir="ltr">b</span></p>'),
        ('<p dir="up" lang="&quot;&gt;&lt;script&gt;">One</p>', "<p>One</p>"),
        ('<p id="a" class="b" style="c" onclick="d">One</p>', "<p>One</p>"),
    ],
)  # fmt: skip
def test_direction_and_language_are_kept_and_no_other_attribute(body: str, page: str) -> None:
    assert html(body) == page


# --- what is not for readers ---------------------------------------------------------------


@every_row("tag", ["script", "style", "template", "noscript", "SCRIPT"])
def test_what_only_machines_read_is_dropped_and_parts_no_sentence(tag: str) -> None:
    assert html(f"<p>One <{tag}>alert(1)</{tag}>two</p>") == "<p>One two</p>"


@every_row(
    "said",
    ['class="np-nonpublic"', 'class="lead private"', 'role="drol:notepad"',
     'class="x:mediaContacts"', 'class="closingline"', 'class="PRIVATE"'],
)  # fmt: skip
def test_private_parts_are_left_out_and_counted(said: str) -> None:
    wire = g2(f"<p>One.</p><div {said}><p>Call <b>+00 555</b></p></div><p>Two.</p>")

    assert article(wire).body_text == "One.\n\nTwo."
    assert notes(wire) == ("body: 3 words not for readers left out",)


# --- html in the wild ----------------------------------------------------------------------


@every_row(
    ("said", "page"),
    [
        ("<p>One<p>two", "<p>One</p><p>two</p>"),
        ("<P>One</P><B>two</B>", "<p>One</p><p><b>two</b></p>"),
        ("One &eacute; &amp; &bogus; &lt;b&gt;", "<p>One é &amp; &amp;bogus; &lt;b&gt;</p>"),
        ("<p>One<!-- two --></p>", "<p>One</p>"),
        ("<!DOCTYPE html><html><head><title>x</title></head><body>One</body>", "<p>One</p>"),
        ("<script>alert('<p>x</p>')</script>One", "<p>One</p>"),
        ("<svg onload=alert(1)>One</svg>", "<p>One</p>"),
        ("<p onclick='x' a=<script>One", "<p>One</p>"),
        ("<math><mi>One</mi></math>", "<p>One</p>"),
        ("<iframe src=x></iframe>One", "<p>One</p>"),
        ("", ""),
        ("<p></p>", ""),
    ],
)
def test_html_as_found_in_the_wild_is_read(said: str, page: str) -> None:
    assert article(ninjs(body_html=said)).body_html == page


@every_row(
    ("said", "page"),
    [
        ("One\ntwo", "<p>One</p><p>two</p>"),
        ("One\ntwo\n\nthree", "<p>One two</p><p>three</p>"),
        ("One\ntwo\r\n \r\nthree", "<p>One two</p><p>three</p>"),
        ("   One\ntwo\n   three", "<p>One two</p><p>three</p>"),
        ("One\rtwo\fthree\vfour", "<p>One</p><p>two</p><p>three</p><p>four</p>"),
        ("a <b> c & d", "<p>a &lt;b&gt; c &amp; d</p>"),
        ("<3 One", "<p>&lt;3 One</p>"),
    ],
)
def test_plain_text_is_parted_where_its_writer_parted_it(said: str, page: str) -> None:
    assert article(ninjs(body_html=None, body_text=said)).body_html == page


# --- limits --------------------------------------------------------------------------------


def test_containers_nested_too_deep_keep_their_words() -> None:
    body = "<blockquote>" * 200 + "One" + "</blockquote>" * 200

    assert html(body).count("<blockquote>") < DEEPEST
    assert text(body) == "One"


def test_emphasis_nested_too_deep_keeps_its_words() -> None:
    page = html("<b>" * 200 + "One<p>two</p>" + "</b>" * 200)

    assert page.count("<b>") == 2 * DEEPEST
    assert "One" in page


def test_emphasis_around_thousands_of_paragraphs_ends_at_some_time() -> None:
    """Each paragraph repeats it: without an end a small wire would make a huge page."""
    link = f'<a href="https://x.example/{"y" * 1_900}">'
    page = html(f"{link * DEEPEST}{'One<p/>' * 2_000}{'</a>' * DEEPEST}")

    assert page.count("One") == 2_000
    assert len(page) < 2 * MOST_REPEATED


@every_row(
    "said",
    [
        "<div>" * 300 + "One",
        "<b>" * 100_000 + "One",
        "<p>x" * (MOST_ELEMENTS + 1),
        "<p>x" * (MOST_IN_BODY + 1),
        "<p " + " ".join(f"a{number}" for number in range(50_000)) + ">One",
        '<p a=">"' + " ".join(f"a{number}=1" for number in range(50_000)) + ">One",
        "<p a='<p>'" + "/".join(f'a{number}="<b>"' for number in range(10_000)) + ">One",
        "&" * (MOST_AMPERSANDS + 1),
    ],
)
def test_html_that_would_hold_a_worker_up_is_refused(said: str) -> None:
    assert refusal(ninjs(body_html=said))[0] == "too_complex"


def test_plain_text_of_countless_lines_is_refused() -> None:
    wire = ninjs(body_html=None, body_text="x\n" * (MOST_PARAGRAPHS + 1))

    assert refusal(wire)[0] == "too_complex"


def test_figures_within_figures_are_looked_through_once() -> None:
    """Two hundred around seven thousand elements: going through all for each would take minutes."""
    body = "<figure>" * 200 + "<i>x</i> " * 7_000 + "</figure>" * 200

    assert article(g2(body)).word_count == 7_000


def test_an_element_of_countless_attributes_is_read() -> None:
    said = " ".join(f'a{number}="1"' for number in range(45_000))

    assert html(f'<p {said} dir="rtl">One</p>') == '<p dir="rtl">One</p>'


# --- names that nobody knows, and preformatted text -------------------------------------------


@pytest.mark.parametrize(
    ("body", "page"),
    [
        (
            "<p>The insurer <Company>Pier</Company>, it says.</p>",
            "<p>The insurer Pier, it says.</p>",
        ),
        ("<p>If<Company>Pier</Company> says so</p>", "<p>If Pier says so</p>"),
        ("<p>One<unknown><p>two</p></unknown>three</p>", "<p>One</p><p>two</p><p>three</p>"),
        ("<unknown>One</unknown><unknown>two</unknown>", "<p>One</p><p>two</p>"),
    ],
    ids=["marks a word", "glued", "blocks inside", "parts of its own"],
)
def test_a_name_that_nobody_knows_parts_no_paragraph_it_stands_in(body: str, page: str) -> None:
    assert html(body) == page


@pytest.mark.parametrize(
    ("body", "page"),
    [
        ("<pre>One 1\nTwo 2\n</pre>", "<p>One 1<br>Two 2</p>"),
        ("<pre>\nOne\n\n\nTwo</pre>", "<p>One</p><p>Two</p>"),
        ("<pre>One\n<b>Two</b></pre>", "<p>One<br><b>Two</b></p>"),
        ("<p>One\nTwo</p>", "<p>One Two</p>"),
    ],
    ids=["lines", "empty lines", "marked", "not preformatted"],
)
def test_preformatted_text_keeps_its_lines(body: str, page: str) -> None:
    assert html(body) == page


def test_endless_preformatted_lines_go_on_as_text() -> None:
    lines = [f"line{number}" for number in range(MOST_LINES + 10)]

    found = article(g2(f"<pre>{chr(10).join(lines)}</pre>"))

    assert found.body_text.split() == lines
    assert found.body_html.count("<br>") == MOST_LINES


@every_row("line", ["- Lamps lit", "- Lamps lit -", "\u2013 Lamps lit \u2013"])
def test_a_short_line_alone_behind_a_dash_is_a_subhead(line: str) -> None:
    found = text_body(f"The lanterns came back.\n\n{line}\n\nAll sang.")

    assert found.html == "<p>The lanterns came back.</p><h3>Lamps lit</h3><p>All sang.</p>"
    assert found.words_lost == 0


@every_row(
    "copy",
    [
        "Came back.\n\n- We sang, said Ada.\n\nAll sang.",
        "Came back.\n\n- Who sang?\n\nAll sang.",
        "Came back.\n\n- Lamps\n\n- Boats\n\nAll sang.",
        "- Lamps\n\nAll sang.",
        "All sang.\n\n- Lamps",
        "All sang.\n\n- Lamps\nand boats\n\nCame back.",
    ],
)
def test_other_lines_behind_a_dash_are_copy(copy: str) -> None:
    assert "<h3>" not in text_body(copy).html


@every_row("body", ["<p>{}Lamps lit.</p>", "<p><b>{}Lamps</b> lit.</p>"])
@every_row("marks", ["\u0338", "\u0301\u0338"])
def test_a_mark_right_behind_a_tag_takes_no_word(body: str, marks: str) -> None:
    """U+0338 makes ≯ of the tag's last sign, and the paragraph is none."""
    wire = g2(body.format(marks))
    found = article(wire)

    assert "\u0338" in found.body_html
    assert found.body_text.endswith("Lamps lit.")
    assert not any("lost" in note for note in notes(wire))

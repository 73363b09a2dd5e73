"""What HTML hides from readers is no copy: it is left out, counted, and obeyed all the same."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, notes, refusal, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import page
from tests.unit.ingest.test_html_page import LONG

HTML = "text/html; charset=utf-8"


@every_row(
    "said",
    [
        'style="display:none"',
        'style="color: red; DISPLAY : none !important"',
        'style="visibility:hidden"',
        'style="mso-hide:all;"',
        'style="max-height:0px; overflow:hidden"',
        'style="max-height: 0"',
        'style="font-size:0.0em;line-height:0"',
        "hidden",
        'hidden="hidden"',
        'hidden=""',
    ],
)
@every_row("tag", ["div", "span", "p", "td"])
def test_hidden_text_of_a_mail_is_no_copy_and_counted(said: str, tag: str) -> None:
    wire = mail(f"<p>Lanterns.</p><{tag} {said}>Seen <b>here</b> first</{tag}><p>Sea.</p>", HTML)
    found = article(wire)

    assert (found.body_text, found.word_count) == ("Lanterns.\n\nSea.", 2)
    assert found.body_html == "<p>Lanterns.</p><p>Sea.</p>"
    assert notes(wire) == ("body: 3 words not for readers left out",)


@every_row(
    "said",
    [
        'aria-hidden="true"',
        'hidden="until-found"',
        'style="display:block"',
        'style="overflow:hidden"',
        'style="max-height:0.5em"',
        'style="max-height:100%"',
        'style="font-size:0.8em"',
        'style="font-size:05px"',
        'style="backface-visibility:hidden"',
        'class="hidden"',
        "data-hidden",
    ],
)
def test_what_is_shown_stays_copy(said: str) -> None:
    assert article(mail(f"<div {said}>Lanterns.</div>", HTML)).body_text == "Lanterns."


@every_row("said", ["font-size:0px", "visibility:hidden"])
@every_row("shown", ["font-size:14px", "font: 14px serif", "visibility:visible"])
def test_what_shows_itself_inside_of_text_without_size_stays_copy(said: str, shown: str) -> None:
    html = f'<table style="{said}"><tr><td><p style="{shown}">Lanterns.</p></td></tr></table>'

    assert article(mail(html, HTML)).body_text == "Lanterns."


def test_a_mail_that_is_hidden_as_a_whole_is_copy() -> None:
    wire = mail('<html><body style="visibility:hidden"><p>Lanterns.</p></body></html>', HTML)

    assert article(wire).body_text == "Lanterns."


def test_a_hidden_word_parts_no_sentence() -> None:
    wire = mail('<p>The <span style="display:none">x</span>lanterns.</p>', HTML)

    assert article(wire).body_html == "<p>The lanterns.</p>"


def test_an_order_that_is_hidden_is_obeyed() -> None:
    hidden = "<p hidden='hidden'>{}</p><p>Lanterns.</p>"

    assert article(mail(hidden.format("Embargoed until noon"), HTML)).embargo_text is not None
    assert refusal(g2(hidden.format("KILL: The lanterns are out.")))[0] == "kill_without_target"


def test_hidden_text_in_xhtml_and_in_a_feed_is_no_copy_either() -> None:
    hidden = '<p>Lanterns.</p><p style="display:none">Sea.</p>'
    feed = rss(f"<title>A</title><content:encoded><![CDATA[{hidden}]]></content:encoded>")

    assert article(g2(hidden)).body_text == article(feed).body_text == "Lanterns."


@every_row(
    "wire",
    [
        page(body=f'{LONG}<div hidden="">Only for scripts, this one.</div>'),
        page(body=f'{LONG}<p style="display:none">Only for scripts, this one.</p>tail'),
        page(
            body=f'<div itemprop="articleBody">{LONG}<p hidden>Only for scripts.</p></div>',
        ),
    ],
)
def test_hidden_text_of_a_page_is_no_copy(wire: bytes) -> None:
    found = article(wire)

    assert "pier 8 came back" in found.body_text
    assert "Only for scripts" not in found.body_text

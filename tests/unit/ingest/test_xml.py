"""XML as agencies may send it, and nothing that could hurt."""

import os
from pathlib import Path

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, news_item, reading, refusal
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.reading.mended import MOST_EDITS
from wiredesk_ingest.reading.xml import MOST_ATTRIBUTES, MOST_ELEMENTS
from wiredesk_ingest.reading.xml_entities import LONGEST_VALUE, MOST_DECLARED

LAUGHS = "".join(
    f'<!ENTITY l{level} "{f"&l{level - 1};" * 10 if level else "ha"}">' for level in range(9)
)
DECLARED = '<!ENTITY word "é">'
SIGNS = """<!DOCTYPE newsItem PUBLIC "-//X//DTD" "x.dtd" [
  <!ENTITY eacute "&#233;"> <!ENTITY eacute "&#232;">
  <!ENTITY   lamp  '&#x1F3EE;'  ><!ENTITY dots "&#8230;">
  <!ENTITY quot '"'> <!ENTITY lt "&#38;#60;"> <!ENTITY amp "&#38;#38;"> <!ENTITY gt "&#62;">
]>"""


@every_row(
    "doctype",
    [
        f"<!DOCTYPE newsItem [{LAUGHS}]>",
        '<!DOCTYPE newsItem [<!ENTITY word "Lanterns">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "éa">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#75;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#x212a;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#x9d;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#x110000;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "">]>',
        '<!DOCTYPE newsItem [<!ENTITY word SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE newsItem [<!ENTITY word PUBLIC "-//X" "file:///etc/hostname">]>',
        '<!DOCTYPE newsItem [<!ENTITY % more SYSTEM "http://127.0.0.1:9/x.dtd"> %more;]>',
        '<!DOCTYPE newsItem [<!ENTITY % word "Lanterns">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "%more;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&l8;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#38;l8;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#x26;l8;">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "<b>Lanterns</b>">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#60;b/>">]>',
        '<!DOCTYPE newsItem [<!ENTITY word "&#38;#60;">]>',
        f'<!DOCTYPE newsItem [<!ENTITY word "{"é" * (LONGEST_VALUE + 1)}">]>',
        f"<!DOCTYPE newsItem [{DECLARED * (MOST_DECLARED + 1)}]>",
        f"<!DOCTYPE newsItem [{DECLARED}<!ELEMENT newsItem ANY>]>",
        f'<!DOCTYPE newsItem SYSTEM "x.dtd" [{DECLARED}<!ATTLIST newsItem guid CDATA "urn:x">]>',
        "<!DOCTYPE newsItem []>",
        '<!DOCTYPE newsItem SYSTEM "a>b" [<!ENTITY word "&l8;">]>',
        "<!DOCTYPE newsItem PUBLIC '>' \">\" [<!ENTITY word '&l8;'>]>",
        "<!DOCTYPE " + "n" * 5_000 + f" [{DECLARED}]>",
        f'<!DOCTYPE newsItem SYSTEM "never closed [{DECLARED}]>',
    ],
)
def test_a_doctype_with_declarations_of_its_own_is_refused_at_its_byte(doctype: str) -> None:
    before = '<?xml version="1.0"?>\n<!-- فانوس -->\n'
    wire = (before + doctype + news_item("<p>&word;&l8;</p>")).encode()

    refused = reading(wire).refusals[0]

    assert (refused.code, refused.position) == ("xml_forbidden", len(before.encode()))


@every_row("charset", ["utf-8", "utf-16", "iso-8859-1"])
def test_names_of_signs_that_a_doctype_declares_are_read(charset: str) -> None:
    body = "<p class='&eacute;'>Caf&eacute;&lamp; &lt;&amp;&gt;&dots;<!-- &eacute; --></p>"
    declared = f'<?xml version="1.0" encoding="{charset}"?>\n{SIGNS}'

    found = article((declared + news_item(body)).encode(charset))

    assert found.body_text == "Café🏮 <&>…"
    assert "&eacute;" not in found.body_html


def test_a_declared_name_in_cdata_is_text() -> None:
    content = '<inlineData contenttype="text/plain"><![CDATA[A &lamp;]]></inlineData>'

    assert article((SIGNS + news_item(content=content)).encode()).body_text == "A &lamp;"


def test_xml_that_breaks_behind_declared_names_is_refused_at_its_own_byte() -> None:
    wire = (SIGNS + news_item("<p>é&eacute;&lamp;</p><p>&elamp;</p>")).encode()
    code, position = refusal(wire)

    assert code == "xml_broken"
    assert position is not None
    assert abs(position - wire.index(b"&elamp;")) < 10


def test_more_declared_names_than_any_text_has_are_refused() -> None:
    wire = (SIGNS + news_item("<p>" + "&lamp;" * MOST_EDITS + "</p>")).encode()

    assert refusal(wire)[0] == "too_complex"


@pytest.mark.parametrize("address", ["{}", "file://{}", "http://127.0.0.1:9/news.dtd"])
@pytest.mark.parametrize("before", ["", "<!-- a -->", "<!-->--><?x ?>\n"])
def test_a_plain_doctype_is_read_and_what_it_names_is_not(
    address: str, before: str, tmp_path: Path
) -> None:
    """A pipe stands for any file: whoever opens it to read waits for ever."""
    os.mkfifo(pipe := tmp_path / "news.dtd")
    doctype = f'<!DOCTYPE newsItem PUBLIC "-//X//DTD//EN"\n "{address.format(pipe)}">'

    assert article((before + doctype + news_item()).encode()).headline == "Lanterns return"


def test_a_comment_hides_no_doctype() -> None:
    real = '<!DOCTYPE newsItem [<!ENTITY word "&l8;">]>'
    before = "<!--><!DOCTYPE newsItem>-->"

    assert refusal((before + real + news_item()).encode()) == ("xml_forbidden", len(before))


def test_an_id_that_is_there_twice_breaks_nothing() -> None:
    body = '<p xml:id="a">one</p><p xml:id="a">two</p>'

    assert article(g2(body)).body_text == "one\n\ntwo"


@every_row("doctype", ["", '<!DOCTYPE newsItem SYSTEM "http://127.0.0.1:9/x.dtd">'])
@every_row("body", ["<p>caf&elamp;</p>", '<p lang="&en;">x</p>'])
def test_an_entity_that_nobody_declared_is_refused(doctype: str, body: str) -> None:
    """Behind a DOCTYPE too, where the parser alone would leave a hole in the text."""
    wire = (doctype + news_item(body)).encode()
    code, position = refusal(wire)

    assert code == "xml_broken"
    assert position is not None
    assert abs(position - wire.index(b"&e")) < 10


def test_what_looks_like_an_entity_in_cdata_is_text() -> None:
    content = '<inlineData contenttype="text/html"><![CDATA[<p>caf&eacute;</p>]]></inlineData>'
    wire = '<!DOCTYPE newsItem SYSTEM "x.dtd">' + news_item(content=content)

    assert article(wire.encode()).body_text == "café"


def test_the_entities_of_xml_and_numbers_are_text() -> None:
    assert article(g2("<p>&lt;a&gt; &amp; &quot;b&quot; &#233;</p>")).body_text == '<a> & "b" é'


@every_row("before", ["", "<p>فانوس 🏮</p>\n<p>ışık</p>", "<p>é</p>" * 100])
def test_xml_that_is_cut_off_is_refused_at_its_last_byte(before: str) -> None:
    wire = g2(before + "<p>The lanterns of فاس")
    cut = wire[: wire.index(" of فاس".encode()) + len(" of فاس".encode())]

    assert refusal(cut) == ("xml_broken", len(cut))


@every_row("charset", ["utf-8", "utf-16", "utf-8-sig"])
def test_a_wrong_end_tag_is_found_in_any_encoding(charset: str) -> None:
    text = news_item("<p>فانوس 🏮</p>\n<p>ışık</q>")
    code, position = refusal(text.encode(charset))

    assert code == "xml_broken"
    assert position is not None
    behind = text.encode(charset)[:position].decode(charset, "replace")
    assert behind.endswith("ışık</q>")


@every_row("wire", [b"<", b"<newsItem", b"<newsItem>\0</x>", b"<a><b></a>"])
def test_what_only_begins_like_xml_is_refused(wire: bytes) -> None:
    assert refusal(wire)[0] in {"xml_broken", "unknown_format"}


def test_more_elements_than_any_article_has_are_refused() -> None:
    assert refusal(g2("<p/>" * (2 * MOST_ELEMENTS)))[0] == "too_complex"


@every_row("joint", ['="', "='", ' = "', '=\n"'])
def test_more_attributes_than_any_article_has_are_refused(joint: str) -> None:
    said = " ".join(f"a{number}{joint}1{joint[-1]}" for number in range(MOST_ATTRIBUTES + 1))

    assert refusal(g2(f"<p {said}>x</p>"))[0] == "too_complex"


def test_elements_nested_without_end_are_refused() -> None:
    assert refusal(g2("<div>" * 2_000 + "x" + "</div>" * 2_000))[0] == "xml_broken"


def test_comments_and_instructions_leave_no_trace() -> None:
    body = "<p>The lan<!-- not copy -->terns<?page break?> return.</p>"

    assert article(g2(body)).body_html == "<p>The lanterns return.</p>"


# --- signs that a wire declares, beside others that it only uses ------------------------------

SUBSET = '<!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY ndash "&#8212;">]>'


def declaring(words: str) -> bytes:
    wire = nitf(f"<p>{words}</p>").decode()
    return wire.replace("?>\n", f"?>{SUBSET}\n", 1).encode()


def test_names_of_html_are_mended_beside_those_that_the_wire_declares() -> None:
    found = article(declaring("a caf&eacute; &ndash; lit & open"))

    assert found.body_text == "a café — lit & open"
    assert found.trail[0].notes[0] == "xml: 2 places that are no XML mended"


def test_a_name_that_nobody_knows_breaks_the_wire_where_it_stands() -> None:
    wire = declaring("a &ndash; &lantern; lit")
    code, position = refusal(wire)

    assert code == "xml_broken"
    assert position is not None
    assert wire[:position].endswith((b"&lantern", b"&lantern;"))

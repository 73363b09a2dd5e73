"""Signs that somebody escaped twice are read as what they are, in every format."""

from tests.rows import every_row
from tests.unit.ingest.builders import BODY, article, atom, g2, ninjs
from wiredesk_ingest.bodies.references import read_references


@every_row(
    ("said", "meant"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("j&auml;rvi", "j\u00e4rvi"),
        ("Bo&#8217;s &amp;quot;lamp&amp;quot;", 'Bo\u2019s "lamp"'),
        ("AT&T; R&D", "AT&T; R&D"),
        ("a &nosuchname; b", "a &nosuchname; b"),
        ("not &copy 2026", "not &copy 2026"),
    ],
)
def test_words_say_the_sign(said: str, meant: str) -> None:
    assert read_references(said) == meant
    assert article(ninjs(headline=said)).headline == meant


@every_row("times", [2, 3])
def test_a_body_has_the_sign_and_loses_no_word(times: int) -> None:
    said = "Bo said &quot;lit&quot; &lt;b&gt; &auml;."
    for _ in range(times - 1):
        said = said.replace("&", "&amp;")
    found = article(g2(content=BODY.format(f"<p>{said}</p>")))

    assert found.body_html == '<p>Bo said "lit" &lt;b&gt; \u00e4.</p>'
    assert found.body_text == 'Bo said "lit" <b> \u00e4.'
    assert [note for note in found.trail[0].notes if "words lost" in note] == []


def test_an_address_keeps_its_own_signs() -> None:
    said = '<p><a href="https://quillmark.example/?a=1&amp;amp;copy=2">Lamps</a> A&amp;amp;B.</p>'
    found = article(g2(content=BODY.format(said)))

    assert found.body_text == "Lamps A&B."
    assert 'href="https://quillmark.example/?a=1&amp;amp;copy=2"' in found.body_html


def test_a_feed_says_itself_how_often_it_escapes() -> None:
    said = "<title>1 &amp;lt; 2</title><content>1 &amp;lt; 2</content><id>urn:quill:1</id>"
    found = article(atom(said))

    assert (found.headline, found.body_html) == ("1 &lt; 2", "<p>1 &amp;lt; 2</p>")


def test_a_whole_document_that_is_escaped_twice_is_read() -> None:
    said = "&lt;p&gt;They &amp;amp; we.&lt;/p&gt;&lt;p&gt;J&amp;auml;rvi.&lt;/p&gt;"
    found = article(g2(content=BODY.format(said)))

    assert found.body_html == "<p>They &amp; we.</p><p>J\u00e4rvi.</p>"

"""Atom: texts of every type, bases, what a feed says for its entries, tombstones."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, atom, kills, reading, refusal
from wiredesk.article import Subject
from wiredesk.doubts import WORDS_ELSEWHERE
from wiredesk_ingest.bodies.body import MOST_TEXTS
from wiredesk_ingest.signs.urgent import looks_urgent

DIV = '<div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="y">it</a></p></div>'


@every_row(
    ("content", "html"),
    [
        ("<content>1 &amp;lt; 2</content>", "<p>1 &amp;lt; 2</p>"),
        ('<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>', "<p>A &amp; B</p>"),
        ('<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content>', "<p>A</p>"),
        (f'<content type="xhtml">{DIV}</content>', "<p>See <span>it</span></p>"),
        ("<summary>In short.</summary>", "<p>In short.</p>"),
        ('<content type="image/png" mode="base64">aGk=</content>', ""),
        ('<content type="text/html" mode="base64">PHA+SGk8L3A+</content>', "<p>Hi</p>"),
        ('<content type="text/plain" mode="base64">SGk8</content>', "<p>Hi&lt;</p>"),
        ('<content type="text/plain" mode="base64">/w==</content>', ""),
        ('<content type="text/plain" mode="base64">no base64</content>', ""),
    ],
)
def test_a_text_is_what_its_type_says(content: str, html: str) -> None:
    found = article(atom(f"<id>urn:a</id>{content}")).body_html

    assert found == html.replace("<span>", "").replace("</span>", "")


def test_addresses_are_against_every_base_around_them() -> None:
    wire = atom(
        f'<id>urn:a</id><content type="xhtml" xml:base="c/">{DIV}</content>',
        root='xml:base="https://quillmark.example/f/"',
    )

    assert "https://quillmark.example/f/c/y" in article(wire).body_html


def test_a_feed_speaks_for_entries_that_say_nothing() -> None:
    feed = (
        "<id>urn:f</id><title>Quillmark</title><rights>© 2026</rights>"
        "<author><name>Ada Quill</name><email>ada@quillmark.example</email></author>"
    )
    found = article(atom("<id>7</id><title>A</title>", feed=feed, root='xml:lang="ur"'))

    assert (found.uri, found.language, found.source) == ("urn:f#7", "ur", "Quillmark")
    assert (found.byline, found.copyrightnotice) == ("Ada Quill", "© 2026")
    assert "@" not in found.model_dump_json()


def test_an_entry_speaks_for_itself() -> None:
    found = article(
        atom(
            '<id>urn:a</id><title type="html">A &lt;b&gt;lamp&lt;/b&gt;</title>'
            "<updated>2026-11-20T15:00:00+03:00</updated><published>2026-11-20T10:00:00Z</published>"
            "<source><title>Lamp House</title></source><author><name>Bo Ink (bo@ink.example)</name>"
            "</author>"
            '<category term="11000000" scheme="http://cv.iptc.org/newscodes/mediatopic/" '
            'label="politics"/><category term="lamps"/>'
            "<summary>In short.</summary><content>In full.</content>"
        )
    )

    assert (found.headline, found.versioncreated, found.source) == ("A lamp", NOON, "Lamp House")
    assert (found.byline, found.keywords) == ("Bo Ink", ("lamps",))
    assert found.subjects == (Subject(code="medtop:11000000", name="politics", scheme="medtop"),)
    assert (found.description_text, found.body_text) == ("In short.", "In full.")


def test_a_text_says_its_own_language() -> None:
    entry = '<content type="html" xml:lang="tr">Fenerler</content>'

    assert article(atom(entry).replace(b"<feed", b'<feed xml:lang="en"', 1)).language == "tr"


def test_a_link_stands_in_for_an_id_and_an_enclosure_for_a_text() -> None:
    found = article(
        atom(
            '<link rel="self" href="https://quillmark.example/x"/>'
            '<link href="https://quillmark.example/a"/><title>A</title>'
            '<link rel="enclosure" type="audio/mpeg" href="a.mp3"/>'
        )
    )

    assert (found.uri, found.type) == ("https://quillmark.example/a", "audio")


@every_row(
    "wire",
    [
        atom("<id>urn:a</id><title>A</title>"),
        b'<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>A</title></entry>',
        b'<feed xmlns="http://purl.org/atom/ns#"><entry><id>urn:a</id><title>A</title></entry></feed>',
        b"<feed><entry><id>urn:a</id><title>A</title></entry></feed>",
    ],
)
def test_atom_of_all_years_and_entries_alone_are_read(wire: bytes) -> None:
    found = reading(wire)

    assert found.format == "atom"
    assert [(item.article.uri, item.article.headline) for item in found.items] == [("urn:a", "A")]


def test_a_draft_is_withheld() -> None:
    entry = "<id>urn:a</id><app:control><app:draft>yes</app:draft></app:control>"

    assert article(atom(entry)).pubstatus == "withheld"


# --- tombstones ----------------------------------------------------------------------------

DELETED = '<id>urn:f</id><at:deleted-entry ref="{}" when="2026-11-20T12:00:00Z"/>'


@every_row(("ref", "target"), [("urn:a", "urn:a"), ("7", "urn:f#7")])
def test_a_tombstone_takes_down_the_entry_that_it_names(ref: str, target: str) -> None:
    wire = atom("<id>urn:b</id><title>B</title>", feed=DELETED.format(ref))

    assert kills(wire) == [(target, "canceled")]
    assert [item.article.uri for item in reading(wire).items if item.goes_on] == ["urn:b"]
    assert looks_urgent(wire)


def test_a_tombstone_of_nothing_is_refused() -> None:
    wire = atom(feed=DELETED.format(" "))

    assert refusal(wire) == ("kill_without_target", wire.index(b"<at:deleted-entry"))


def test_tags_are_counted_in_what_is_packed_too() -> None:
    crowded = '<content type="text/html" mode="base64">' + "PHA+" * 51_000 + "</content>"

    assert refusal(atom(f"<id>urn:a</id>{crowded}"))[0] == "too_complex"


@pytest.mark.parametrize(
    "title",
    [
        '<title mode="base64">TGFtcHMgPGI+cmV0dXJuPC9iPg==</title>',
        '<title type="xhtml"><div>Lamps <script>x()</script>return</div></title>',
    ],
    ids=["packed", "with a program"],
)
def test_a_title_is_its_words(title: str) -> None:
    assert article(atom(f"<id>urn:a</id>{title}")).headline == "Lamps return"


def test_an_item_of_more_texts_than_any_has_is_refused() -> None:
    wire = atom("<id>1</id>" + "<content>x</content>" * (MOST_TEXTS + 1))

    assert [each.code for each in reading(wire).refusals] == ["too_complex"]


@every_row("kind", ['type="text/html"', 'type="application/xhtml+xml"', ""])
def test_an_entry_whose_text_is_only_linked_to_holds(kind: str) -> None:
    content = f'<content {kind} src="https://quillmark.example/whole"/>'

    assert article(atom(f"<id>urn:a</id><title>A</title>{content}")).signals == (WORDS_ELSEWHERE,)


@every_row(
    "content",
    [
        '<content type="text/html" src="https://quillmark.example/whole"/><summary>A.</summary>',
        '<content type="image/jpeg" src="https://quillmark.example/a"/>',
        '<content src="https://quillmark.example/a.jpg"/>',
    ],
)
def test_an_entry_that_tells_enough_does_not(content: str) -> None:
    assert article(atom(f"<id>urn:a</id><title>A</title>{content}")).signals == ()

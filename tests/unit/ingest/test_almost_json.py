"""JSON that is none: mended, noted, and where it can't be, the byte is right."""

from tests.rows import every_row
from tests.unit.ingest.builders import URI, article, ninjs, notes, reading, refusal
from wiredesk_ingest.reading.mended import MOST_EDITS


def almost(headline: str, end: str = "") -> bytes:
    return f'{{"uri": "{URI}", "type": "text", "headline": "{headline}"{end}}}'.encode()


@every_row(
    ("written", "meant"),
    [
        ("One\nTwo", "One Two"),
        ("One\tTwo\x0b", "One Two"),
        (r"Ada\'s", "Ada's"),
        (r"caf\xe9", "café"),
        (r"C:\quill\d", r"C:\quill\d"),
        (r"\ud83c", "\ufffd"),
        (r"\ud83c\udfee\n\"x\"\'", '🏮 "x"\''),
    ],
)
def test_a_string_is_what_its_sender_meant(written: str, meant: str) -> None:
    assert article(almost(written)).headline == meant


@every_row("end", [",", " ,\n", ', "keywords": ["a", ], '])
def test_a_comma_before_an_end_is_left_out(end: str) -> None:
    assert article(almost("Lanterns, [a,]", end)).headline == "Lanterns, [a,]"


@every_row("number", ["NaN", "Infinity", "-Infinity", " NaN\n"])
def test_a_number_that_is_none_counts_as_not_said_and_is_noted(number: str) -> None:
    wire = almost("NaN, Infinity", f', "urgency": {number}, "keywords": [{number},"a"]')
    found = article(wire)

    assert (found.headline, found.urgency, found.keywords) == ("NaN, Infinity", None, ("a",))
    assert "json: 2 places that are no JSON mended" in notes(wire)


@every_row("word", ["nan", "NaNs", "xNaN", "--Infinity", "Infinity2", "1NaN"])
def test_a_word_that_is_no_such_number_stays_broken(word: str) -> None:
    assert refusal(almost("Lanterns", f', "urgency": {word}'))[0] == "json_broken"


@every_row("mark", ["\ufeff", "\ufeff\ufeff", "\n\ufeff"])
def test_a_byte_order_mark_is_no_matter(mark: str) -> None:
    assert article(mark.encode() + ninjs()).uri == URI


def test_the_trail_says_what_was_mended() -> None:
    assert "json: 2 places that are no JSON mended" in notes(almost("One\nTwo", ","))
    assert not any("json" in note for note in notes(ninjs()))


@every_row("charset", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_can_not_be_mended_breaks_at_its_own_byte(charset: str) -> None:
    text = '{"uri": "é\n\\\'🏮", "a": [1,], "headline": oops}'
    wire = text.encode(charset)
    before = text.index("oops")

    assert refusal(wire) == ("json_broken", len(text[:before].encode(charset)))


def test_an_item_of_mended_json_is_named_with_the_byte_of_its_identity() -> None:
    wire = (
        '[{"uri": "urn:a", "headline": "1\n2\n"}, {"uri": "urn:b\u2028c", "type": "text"}]'.encode()
    )
    (refused,) = reading(wire).refusals

    assert (refused.code, refused.position) == ("no_uri", wire.index(b'"urn:b'))


def test_what_needs_too_much_mending_is_refused_where_it_begins() -> None:
    wire = almost("\n" * (MOST_EDITS + 1))

    assert refusal(wire) == ("json_broken", wire.index(b"\n"))


@every_row(
    "wire",
    [
        b'{"guid": 5, "isDir": true}',
        b'{"uri": "/a", "links": [], "source": "x"}',
        b'{"type": "text"}',
        b'[{"headline": "x"}]',
    ],
)
def test_json_of_something_else_is_no_ninjs(wire: bytes) -> None:
    assert refusal(wire) == ("not_an_article", 0)


@every_row("wire", [b'{"uri": "urn:a"}', b'{"uri": "urn:a", "body_nitf": "<p>x</p>"}'])
def test_an_identity_alone_is_ninjs(wire: bytes) -> None:
    assert (reading(wire).format, article(wire).uri) == ("ninjs", "urn:a")

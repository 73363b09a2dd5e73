"""NewsML-G2 says codes by qcode or by address, and texts in several languages."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, kills, message, news_item, notes, reading

MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/"
CATALOG = '<catalog><scheme alias="{}" uri="{}"/></catalog>'


def codes(wire: bytes) -> list[str]:
    (item,) = reading(wire).items
    return [subject.code for subject in item.article.subjects]


@every_row(
    "said",
    [
        'qcode="medtop:11000000"',
        f'uri="{MEDTOP}11000000"',
        'uri="https://cv.iptc.org/newscodes/mediatopic/11000000"',
        f'qcode="medtop:11000000" uri="{MEDTOP}11000000"',
    ],
)
def test_a_code_has_one_form_however_it_is_said(said: str) -> None:
    assert codes(g2(content_meta=f"<subject {said}/>")) == ["medtop:11000000"]


def test_a_catalog_in_the_item_gives_its_codes_their_alias() -> None:
    catalog = CATALOG.format("quill", "https://quillmark.example/cv/topic/")
    subject = '<subject uri="http://quillmark.example/cv/topic/lamps"/>'

    assert codes(g2(content_meta=subject, more=catalog)) == ["quill:lamps"]


def test_a_code_of_iptc_under_another_alias_gets_its_own() -> None:
    wire = g2(content_meta='<subject qcode="mt:11000000"/>', more=CATALOG.format("mt", MEDTOP))

    assert codes(wire) == ["medtop:11000000"]


def test_a_catalog_in_the_messages_header_counts_for_its_items() -> None:
    catalog = CATALOG.format("mt", MEDTOP)
    wire = message(news_item(content_meta='<subject qcode="mt:11000000"/>'))

    assert codes(wire.replace(b"<header>", f"<header>{catalog}".encode())) == ["medtop:11000000"]


def test_an_address_of_no_known_vocabulary_stays() -> None:
    address = "https://quillmark.example/people/ada"

    assert codes(g2(content_meta=f'<subject uri="{address}"/>')) == [address]


def test_an_iptc_alias_means_iptcs_vocabulary_whatever_a_wire_declares() -> None:
    catalog = CATALOG.format("forged", MEDTOP)
    subject = f'<subject uri="{MEDTOP}11000000"/>'

    assert codes(g2(content_meta=subject, more=catalog)) == ["medtop:11000000"]


def test_status_signal_and_link_may_be_said_by_address() -> None:
    base = "http://cv.iptc.org/newscodes"
    wire = g2(
        item_meta=f'<signal uri="{base}/signal/correction"/>'
        f'<link reluri="{base}/itemrelation/cancels" residref="urn:x:other"/>'
    )

    assert article(wire).signals[0] == "sig:correction"
    assert kills(wire) == [("urn:x:other", "killed_by_reference")]


# --- languages -----------------------------------------------------------------------------

HEADLINES = '<headline xml:lang="tr">Fenerler</headline><headline xml:lang="de">Laternen</headline>'


@every_row(
    ("language", "headline"),
    [("de", "Laternen"), ("de-AT", "Laternen"), ("tr", "Fenerler"), ("ar", "Lanterns return")],
)
def test_the_headline_in_the_items_language_is_the_headline(language: str, headline: str) -> None:
    wire = g2(content_meta=f'<language tag="{language}"/>{HEADLINES}')

    assert article(wire).headline == headline


def test_what_says_no_language_is_in_the_one_around_it() -> None:
    wire = g2(content_meta='<headline xml:lang="en">Another</headline>')

    assert article(wire).headline == "Lanterns return"


def test_the_text_in_the_items_language_is_the_text() -> None:
    content = (
        '<inlineData contenttype="text/plain" xml:lang="tr">Fenerler geri geldi.</inlineData>'
        '<inlineData contenttype="text/plain" xml:lang="en">Lanterns.</inlineData>'
    )

    assert article(g2(content=content)).body_text == "Lanterns."


# --- not for the public --------------------------------------------------------------------


@every_row("said", ['pubconstraint="q:nonpublic"', 'pubconstraint="q:internal"', 'role="q:Notes"'])
def test_a_constrained_part_of_the_content_is_left_out(said: str) -> None:
    content = (
        f'<inlineData contenttype="text/plain" {said}>Call Ada.</inlineData>'
        '<inlineData contenttype="text/plain">Lanterns.</inlineData>'
    )
    wire = g2(content=content)

    assert article(wire).body_text == "Lanterns."
    assert "body: 1 private parts left out" in notes(wire)


PRIVATE_PART = '<partMeta contentrefs="a b"><role qcode="r:nonpublic"/></partMeta>'


def test_a_part_is_left_out_that_its_part_meta_keeps_from_the_public() -> None:
    content = (
        '<inlineData contenttype="text/plain">Lanterns.</inlineData>'
        '<inlineData id="b" contenttype="text/plain">Call Ada at once, she knows.</inlineData>'
        '<remoteContent id="a" href="https://quillmark.example/a.jpg" contenttype="image/jpeg"/>'
    )
    found = article(g2(content=content, more=PRIVATE_PART))

    assert (found.body_text, found.pictures) == ("Lanterns.", ())


def test_an_element_in_the_text_is_left_out_that_a_part_meta_keeps_from_the_public() -> None:
    body = '<p>Lanterns.</p><p id="b">Call Ada.</p>'

    assert article(g2(body, more=PRIVATE_PART)).body_text == "Lanterns."


@every_row(
    "said",
    [
        'pubconstraint="q:nonpublic"',
        'pubconstraint="q:public q:staff"',
        'n:pubconstraint="q:internal" xmlns:n="http://iptc.org/std/nar/2006-10-01/"',
    ],
)
def test_an_element_in_the_text_under_a_constraint_is_left_out(said: str) -> None:
    wire = g2(f"<p>Lanterns.</p><p {said}>Call Ada.</p>")

    assert article(wire).body_text == "Lanterns."
    assert "body: 2 words not for readers left out" in notes(wire)


def test_an_element_in_the_text_for_all_stays() -> None:
    assert article(g2('<p pubconstraint="q:public">Lanterns.</p>')).body_text == "Lanterns."


def test_a_headline_under_a_constraint_is_no_headline() -> None:
    wire = g2(content_meta='<slugline pubconstraint="q:staff">secret</slugline>')

    assert article(wire).slugline == ""


def test_a_public_constraint_is_none() -> None:
    wire = g2(content_meta='<slugline pubconstraint="q:public">lanterns</slugline>')

    assert article(wire).slugline == "lanterns"

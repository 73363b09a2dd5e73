"""NewsML-G2 of TT Nyhetsbyrån, whose text has mark-up of its own."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2

PICTURE: Final = "https://pictures.quillmark.example/lamps"
STORY: Final = (
    "<TEXT><RUBRIK>{headline}</RUBRIK><DAT><ORT>Harbourton</ORT><SOURCE>Quillmark</SOURCE></DAT>"
    "<INGRESS><P>The lanterns came back.</P></INGRESS>"
    "<BRODTEXT><CITAT>They are lit, says Ida Quill.</CITAT><MELLIS>On the pier</MELLIS>"
    "<P>Nobody was surprised.</P></BRODTEXT>"
    '<BYLINE EPOST="ida@quill.example">Ida Quill/QM</BYLINE>'
    f"<BILD><BILDFIL>{PICTURE}</BILDFIL><BILDTEXT><P>The pier.</P></BILDTEXT>"
    "<BILDSKAPARE>Ada Wick/QM</BILDSKAPARE></BILD></TEXT>"
)
FACTS: Final = (
    "<TEXT><RUBRIK>Facts: The pier</RUBRIK>"
    "<BRODTEXT><UL><LI>It is long.</LI></UL></BRODTEXT></TEXT>"
)


def tt(inside: str) -> str:
    return (
        '<inlineXML contenttype="application/ttnitf+xml">'
        f'<BODY xmlns="" ID="8:10">{inside}</BODY></inlineXML>'
    )


def test_the_text_has_its_parts_and_what_is_no_text_its_fields() -> None:
    found = article(g2(content=tt(STORY.format(headline="Lanterns return") + FACTS)))

    assert found.body_html == (
        "<p>Harbourton Quillmark</p><p>The lanterns came back.</p>"
        "<p>They are lit, says Ida Quill.</p><h3>On the pier</h3><p>Nobody was surprised.</p>"
        "<h2>Facts: The pier</h2><ul><li>It is long.</li></ul>"
    )
    assert found.byline == "Ida Quill/QM"
    (picture,) = found.pictures
    assert (picture.href, picture.caption, picture.credit) == (PICTURE, "The pier.", "Ada Wick/QM")


def test_another_headline_than_the_item_s_is_text() -> None:
    found = article(g2(content=tt(STORY.format(headline="Lamps are lit"))))

    assert found.headline == "Lanterns return"
    assert found.body_text.startswith("Lamps are lit")


def test_a_literal_with_a_subject_code_in_it_is_that_code() -> None:
    said = '<subject literal="TT:02000000:LAG"/><subject literal="Lanterns"/>'

    assert [(each.code, each.name) for each in article(g2(content_meta=said)).subjects] == [
        ("subj:02000000", ""),
        ("", "Lanterns"),
    ]


@every_row(
    ("said", "earlier"),
    [
        ("20990101:TT:41:0", "urn:newsml:tt.example:20990101:TT:41:0"),
        ("", None),
    ],
)
def test_the_telling_that_an_item_replaces_is_named(said: str, earlier: str | None) -> None:
    meta = f'<altId type="tt:uno">20990102:TT:42:0</altId><altId type="tt:refuno">{said}</altId>'
    found = article(g2(uri="urn:newsml:tt.example:20990102:TT:42:0", content_meta=meta))

    assert found.evolvedfrom == earlier


def test_a_number_that_no_guid_ends_with_names_nothing() -> None:
    meta = '<altId type="tt:uno">42</altId><altId type="tt:refuno">41</altId>'

    assert article(g2(uri="urn:lamps:7", content_meta=meta)).evolvedfrom is None

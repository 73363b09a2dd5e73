"""NewsML-G2 of TT Nyhetsbyrån, whose text has mark-up of its own."""

from typing import Final

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

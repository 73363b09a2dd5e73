"""Orders in short fields and places beside the copy are obeyed as those around it are."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import (
    ap,
    article,
    atom,
    g2,
    json_feed,
    ninjs,
    reading,
    rss,
    standing,
)
from tests.unit.ingest.mails import mail, multipart, part
from tests.unit.ingest.xml_wires import nitf

COPY: Final = "<p>The lanterns came back to the harbour.</p><p>Nobody was surprised at all.</p>"
TEXT: Final = "The lanterns came back to the harbour.\n\nNobody was surprised at all.\n"
ORDERS: Final = (
    "EMBARGOED UNTIL 0600 GMT SUNDAY",
    "NOT FOR PUBLICATION",
    "KILL: this story is withdrawn",
)


def wires(said: str) -> tuple[bytes, ...]:
    """Write wires that say something in one short field each."""
    figure = f"<figure><img src='https://q.example/1.jpg'/><figcaption>{said}</figcaption></figure>"
    title = "<guid>a</guid><title>Lanterns return</title>"
    content = f"<content:encoded><![CDATA[{COPY}]]></content:encoded>"
    entry = (
        f"<id>urn:a</id><title>Lanterns</title><content type='html'><![CDATA[{COPY}]]></content>"
    )
    return (
        g2(COPY + figure),
        g2(COPY, item_meta=f"<title>{said}</title>"),
        g2(COPY, content_meta=f"<headline rank='2'>{said}</headline>"),
        g2(COPY, content_meta=f"<by>{said}</by>"),
        g2(COPY, content_meta=f"<keyword>{said}</keyword>"),
        g2(COPY, rights=f"<copyrightNotice>{said}</copyrightNotice>"),
        g2(
            COPY,
            rights=f"<usageTerms>All.</usageTerms><usageTerms xml:lang='de'>{said}</usageTerms>",
        ),
        nitf(COPY, head=f"<title>{said}</title>"),
        ninjs(body_html=COPY, specialinstructions=said),
        rss(f"{title}<description>{said}</description>{content}"),
        rss(f"{title}<dc:rights>{said}</dc:rights>{content}"),
        rss(f"{title}<category>{said}</category>{content}"),
        atom(f"{entry}<summary>{said}</summary>"),
        json_feed({"id": "a", "title": "Lanterns", "summary": said, "content_html": COPY}),
        ap(title=said, body_html=COPY),
        mail(TEXT, fields={"Comments": said}),
        multipart("mixed", part(said), part(TEXT, file="story.txt")),
    )


@every_row("said", ORDERS)
@every_row("at", range(len(wires(""))))
def test_an_order_in_a_short_field_holds(said: str, at: int) -> None:
    for item in reading(wires(said)[at]).items:
        assert standing(item.article) != "usable" or item.article.embargo_text is not None


@every_row("at", range(len(wires(""))))
def test_news_of_an_embargo_in_a_short_field_holds_nothing(at: int) -> None:
    found = article(wires("Oil embargo on the isles until May, minister says")[at])

    assert (standing(found), found.embargo_text) == ("usable", None)


def test_fields_that_a_sender_adds_to_ninjs_may_say_an_embargo() -> None:
    assert article(ninjs(extra={"embargo_note": "until six"})).embargo_text == "until six"

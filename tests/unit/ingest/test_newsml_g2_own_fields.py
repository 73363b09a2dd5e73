"""What stands in a NewsML-G2 item, and no standard knows: an order there keeps it from readers."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, message, news_item, ninjs, reading
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

COPY = "<p>The lanterns came back, an embargo or none, and the keepers hold on to them.</p>"
UNTIL = "2031-01-01T06:00:00Z"


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


@every_row(
    "said",
    [
        f"<x:embargo xmlns:x='urn:x'>{UNTIL}</x:embargo>",
        f"<x:embargoUntil xmlns:x='urn:x' value='{UNTIL}'/>",
        *("<x:status xmlns:x='urn:x'>withheld</x:status>", "<x:hold xmlns:x='urn:x'>yes</x:hold>"),
        *(f"<{{}}ExtProperty {said}/>" for said in (
            *('rel="x:releaseStatus" value="embargoed"', 'rel="x:any" value="x:withheld"'),
            *(f'type="x:embargo" value="{UNTIL}"', 'rel="x:hold" value="true"'),
        )),
    ],
)  # fmt: skip
def test_an_order_in_a_field_of_the_senders_own_keeps_the_item_from_readers(said: str) -> None:
    for found in (
        article(g2(COPY, item_meta=said.format("itemMeta"))),
        article(g2(COPY, content_meta=said.format("contentMeta"))),
    ):
        assert waits(found)
        assert found.embargoed is None or found.embargoed.isoformat()[:10] == "2031-01-01"


INSIDE = (
    f'<inlineXML contenttype="application/nitf+xml"><nitf><head>{{}}</head><body>'
    f"<body.content>{COPY}</body.content></body></nitf></inlineXML>"
)


@every_row(
    "wire",
    [
        g2(COPY, more=f"<x:embargo xmlns:x='urn:x'>{UNTIL}</x:embargo>"),
        g2(content=INSIDE.format(f'<meta name="embargo" content="{UNTIL}"/>')),
        nitf(COPY, docdata=f'<x:embargo xmlns:x="urn:x">{UNTIL}</x:embargo>'),
        nitf(COPY, docdata=f'<date.embargo norm="{UNTIL}"/>'),
    ],
)
def test_an_embargo_beside_what_the_standard_has_holds_until_then(wire: bytes) -> None:
    found = article(wire)

    assert found.embargoed is not None
    assert found.embargoed.isoformat()[:10] == "2031-01-01"


@every_row(
    "said",
    [
        *("<x:embargo xmlns:x='urn:x'/>", "<x:status xmlns:x='urn:x'>final</x:status>"),
        *('<{}ExtProperty rel="x:status" value="usable"/>', '<{}ExtProperty rel="x:desk"/>'),
        '<{}ExtProperty rel="x:desk" value="hold"/>',
    ],
)
def test_what_else_such_a_field_says_holds_nothing(said: str) -> None:
    assert not waits(article(g2(COPY, item_meta=said.format("itemMeta"))))
    assert not waits(article(g2(COPY, content_meta=said.format("contentMeta"))))


@every_row(
    ("signal", "holds"),
    [
        *(("nmsig:embargoed", True), ("x:hold", True), ("x:do-not-publish", True)),
        *(("x:kill", True), ("nmsig:atomic", False), ("sig:correction", False)),
    ],
)
def test_what_the_header_of_a_message_signals_is_of_all_its_items(
    signal: str, *, holds: bool
) -> None:
    wire = message(news_item(), news_item(uri="urn:quill:2"))
    found = reading(wire.replace(b"</header>", f'<signal qcode="{signal}"/></header>'.encode()))

    assert [waits(each.article) for each in found.items] == [holds, holds]
    assert not any(each.takedowns for each in found.items)


@every_row(
    ("profile", "holds"),
    [
        *(("embargoed-release", True), ("x:EmbargoedStory", True), ("hold-for-legal", True)),
        *(("text-only", False), ("unembargoed", False), ("holdings", False)),
    ],
)
def test_a_profile_that_begins_as_an_embargo_holds(profile: str, *, holds: bool) -> None:
    assert waits(article(ninjs(profile=profile))) is holds

"""NITF and NewsML 1.2 made to do damage, and damaged on their way."""

import random
from collections.abc import Iterator

import pytest

from tests.fuzz.mutations import MUTATIONS, Mutation
from tests.fuzz.promises import hold
from tests.unit.ingest.xml_wires import (
    component,
    identification,
    item,
    lines,
    management,
    newsml_1,
    nitf,
    picture_content,
    text_content,
)

pytestmark = pytest.mark.timeout(60)

ROUNDS = 12
STORY = component(lines() + text_content())
KEYWORD = '<Property FormalName="Keyword" Value="{0}"/>'
TOPIC = "<Topic><FormalName>{0}</FormalName><Description>x</Description></Topic>"
REFERENCE = '<media-reference source="https://quillmark.example/{0}.jpg"/>'


def numbered(text: str, times: int) -> str:
    return "".join(text.format(number) for number in range(times))


def described(inside: str) -> str:
    return f"<DescriptiveMetadata>{inside}</DescriptiveMetadata>"


def hostile() -> Iterator[tuple[str, bytes]]:
    words = described(numbered(KEYWORD, 15_000))
    yield "many words around many stories", newsml_1(item(component(words + STORY * 12)))
    topics = f"<TopicSet>{numbered(TOPIC, 9_000)}</TopicSet>"
    yield "many topics around many stories", newsml_1(item(component(topics + STORY * 12)))
    deep = "<NewsComponent EquivalentsList='yes'>" * 100
    yield "texts nested deep", newsml_1(item(f"{deep}{STORY * 1_500}{'</NewsComponent>' * 100}"))
    yield "many components", newsml_1(item(component("<NewsComponent/>" * 40_000)))
    yield "many items that are none", newsml_1("<NewsItem/>" * 20_000)
    yield (
        "items in items",
        newsml_1("<NewsItem><NewsComponent>" * 60 + "</NewsComponent></NewsItem>" * 60),
    )
    picture = component(picture_content("https://quillmark.example/{0}.jpg", 80))
    yield "many pictures", newsml_1(item(component(STORY + numbered(picture, 1_500))))
    links = numbered('<AssociatedWith NewsItem="urn:newsml:a:1:{0}:1"/>', 15_000)
    yield "many pointers", newsml_1(item(handling=management(more=links)))
    yield "a long urn", newsml_1(item(who=identification(public="urn:newsml:" + "a:" * 400_000)))
    packed = text_content(f"<![CDATA[{nitf().decode().partition('?>')[2]}]]>")
    yield "components of packed texts", newsml_1(*[item(component(lines() + packed))] * 490)
    declared = '<!ENTITY % a SYSTEM "x"> %a; ' * 30_000
    yield "many declarations", newsml_1(doctype=f"<!DOCTYPE NewsML [{declared}]>")
    yield "a declaration without end", newsml_1(doctype="<!DOCTYPE NewsML [<!ENTITY % a " * 20_000)
    yield (
        "heads in heads",
        nitf(body_head="<abstract><body.head>" * 60 + "</body.head></abstract>" * 60),
    )
    places = "<location>" * 200 + "<city/>" * 40_000 + "</location>" * 200
    yield "places in places", nitf(body_head=f"<dateline>{places}</dateline>")
    names = "<identified-content>" * 150 + "<person>a</person>" * 20_000
    yield "names in names", nitf(docdata=names + "</identified-content>" * 150)
    media = "<media>" * 200 + numbered(REFERENCE, 9_000) + "</media>" * 200
    yield "media in media", nitf(media)
    yield "many keywords", nitf(docdata=numbered('<keyword key="{0}"/>', 40_000))


@pytest.mark.parametrize("wire", [pytest.param(wire, id=name) for name, wire in hostile()])
def test_a_hostile_wire_stays_small_and_ends(wire: bytes) -> None:
    hold(wire)


WHOLE = (
    newsml_1(
        item(component(lines() + described(numbered(KEYWORD, 2)) + text_content() + STORY)),
        item(handling=management('<Status FormalName="Embargoed"/>')),
    ),
    nitf(
        "<hl2>Tides</hl2><p>In.</p><media><media-caption>x</media-caption></media>",
        docdata='<urgency ed-urg="3"/><date.release norm="20261121T060000Z"/>',
        body_head="<hedline><hl1>x</hl1></hedline><dateline>LOWMOUTH, Nov 20 (Q) -</dateline>",
    ),
)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_damaged_wire_is_understood_or_refused(mutation: Mutation) -> None:
    rng = random.Random(mutation.__name__)

    for wire in WHOLE:
        for _ in range(ROUNDS):
            hold(mutation(rng, wire))

"""Whatever line of a wire an order is in, the item is kept from readers: in each format's lines."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import (
    ALARMS,
    ap,
    article,
    atom,
    g2,
    is_kept_off,
    json_feed,
    ninjs,
    reading,
)
from tests.unit.ingest.builders import rss as feed
from tests.unit.ingest.mails import encoded, mail, multipart, part
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import anpa, iptc
from tests.unit.ingest.xml_wires import component, item, newsml_1, nitf, text_content
from wiredesk.article import Article

Writer = Callable[[str], bytes]
COPY: Final = "".join(
    f"<p>{said}</p>"
    for said in (
        "The lanterns came back to the harbour after two weeks.",
        "About 300 of them were lit, and the keeper sang.",
        "Shopkeepers hope that visitors come back before the winter.",
        "The council will vote on more lanterns next month.",
    )
)
TITLE: Final = "<guid>a</guid><title>Lanterns return</title>"
ENCODED: Final = f"<content:encoded><![CDATA[{COPY}]]></content:encoded>"
ENTRY: Final = (
    f"<id>urn:a</id><title>Lanterns</title><content type='html'><![CDATA[{COPY}]]></content>"
)
PAGE: Final = f"<article><h1>Lanterns return</h1>{COPY}{COPY}</article>"
TEXT: Final = "The lanterns came back.\n\nThe keeper sang.\n"
NITF_INSIDE: Final = (
    '<inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline>{}</hedline>'
    f"</body.head><body.content>{COPY}</body.content></body></nitf></inlineXML>"
)


def _ninjs(name: str) -> Writer:
    return lambda said: ninjs(body_html=COPY, **{name: said})


def _second(role: str) -> Writer:
    main = {"role": "main", "value": "Lanterns return"}
    return lambda said: ninjs(
        body_html=COPY, headline=None, headlines=[main, {"role": role, "value": said}]
    )


def _g2(line: str) -> Writer:
    return lambda said: g2(COPY, content_meta=line.format(said))


def _newsml(line: str, headline: str = "<HeadLine>Lanterns</HeadLine>") -> Writer:
    lines = f"<NewsLines>{headline}{line}</NewsLines>"
    return lambda said: newsml_1(item(component(lines.format(said) + text_content(COPY))))


def _nitf(head: str) -> Writer:
    return lambda said: nitf(COPY, body_head=head.format(said))


def _rss(line: str) -> Writer:
    return lambda said: feed(f"{TITLE}{line.format(said)}{ENCODED}", root='xmlns:x="urn:x"')


def _atom(line: str) -> Writer:
    spaces = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:x="urn:x"'
    return lambda said: atom(f"{ENTRY}{line.format(said)}", root=spaces)


def _json_feed(name: str) -> Writer:
    known = {"id": "urn:a", "title": "Lanterns", "content_html": COPY}
    return lambda said: json_feed({**known, name: said})


def _ap(name: str) -> Writer:
    return lambda said: ap(body_html=COPY, **{name: said})


def _page(name: str) -> Writer:
    return lambda said: page(script(news(**{name: said})), body=PAGE)


def _meta(name: str) -> Writer:
    return lambda said: page(f'<meta {name} content="{said}">', body=PAGE)


def _mail(name: str) -> Writer:
    return lambda said: mail(TEXT, fields={name: encoded(said)})


LINES: Final[dict[str, Writer]] = {
    **{f"ninjs {name}": _ninjs(name) for name in (
        *("headline", "slugline", "byline", "title", "subheadline", "kicker", "overline"),
        *("headline_extended", "dateline", "description_text", "usageterms", "label", "series"),
    )},
    **{f"ninjs headlines {role}": _second(role) for role in (
        *("main", "short", "sub", "alternative", "seo", ""),
    )},
    "ninjs descriptions": lambda said: ninjs(
        body_html=COPY, descriptions=[{"role": "summary", "value": "x"}, {"value": said}]
    ),
    "ninjs extra": lambda said: ninjs(body_html=COPY, extra={"subtitle": said}),
    **{f"G2 {name}": _g2(f"<{name}>{{}}</{name}>") for name in (
        *("headline", "slugline", "by", "dateline", "creditline", "description", "subtitle"),
    )},
    "G2 headline of another language": _g2("<headline xml:lang='de'>{}</headline>"),
    "G2 sub headline": _g2("<headline role='hldrole:sub'>{}</headline>"),
    "G2 third slugline": _g2("<slugline>a</slugline><slugline>b</slugline><slugline>{}</slugline>"),
    "G2 second description": _g2("<description>x</description><description>{}</description>"),
    "G2 title": lambda said: g2(COPY, item_meta=f"<title>{said}</title>"),
    "G2 part": lambda said: g2(COPY, more=f"<partMeta><headline>{said}</headline></partMeta>"),
    "G2 NITF hl1": lambda said: g2(content=NITF_INSIDE.format(f"<hl1>{said}</hl1>")),
    "G2 NITF hl2": lambda said: g2(content=NITF_INSIDE.format(f"<hl1>a</hl1><hl2>{said}</hl2>")),
    **{f"NewsML 1.2 {name}": _newsml(f"<{name}>{{}}</{name}>") for name in (
        *("HeadLine", "SubHeadLine", "SlugLine", "ByLine", "DateLine", "CreditLine"),
        *("RightsLine", "SeriesLine", "EndLine"),
    )},
    "NewsML 1.2 first HeadLine": _newsml("", "<HeadLine>{}</HeadLine>"),
    "NewsML 1.2 NewsLine": _newsml(
        '<NewsLine><NewsLineType FormalName="Kicker"/><NewsLineText>{}</NewsLineText></NewsLine>'
    ),
    "NITF title": lambda said: nitf(COPY, head=f"<title>{said}</title>"),
    "NITF hl1": _nitf("<hedline><hl1>{}</hl1></hedline>"),
    "NITF second hl1": _nitf("<hedline><hl1>a</hl1><hl1>{}</hl1></hedline>"),
    "NITF third hl2": _nitf("<hedline><hl1>a</hl1><hl2>b</hl2><hl2>{}</hl2></hedline>"),
    "NITF second hedline": _nitf("<hedline><hl1>a</hl1></hedline><hedline><hl1>{}</hl1></hedline>"),
    "NITF byline": _nitf("<hedline><hl1>a</hl1></hedline><byline>{}</byline>"),
    "NITF abstract": _nitf("<hedline><hl1>a</hl1></hedline><abstract><p>{}</p></abstract>"),
    "NITF distributor": _nitf("<hedline><hl1>a</hl1></hedline><distributor>{}</distributor>"),
    **{f"RSS {name}": _rss(f"<{name}>{{}}</{name}>") for name in (
        *("title", "media:title", "dc:title", "description", "x:kicker", "subtitle", "dc:creator"),
    )},
    **{f"Atom {name}": _atom(f"<{name}>{{}}</{name}>") for name in (
        *("title", "media:title", "summary", "x:headline", "x:slugline", "rights"),
    )},
    **{f"JSON Feed {name}": _json_feed(name) for name in (
        *("title", "summary", "subtitle", "_slug", "headline"),
    )},
    **{f"AP {name}": _ap(name) for name in (
        *("headline", "title", "headline_extended", "slugline", "subheadline", "usageterms"),
    )},
    "IPTC 7901 headline": lambda said: iptc(f"{said} ="),
    "IPTC 7901 second headline": lambda said: iptc(f"Lanterns return =\n{said} ="),
    "IPTC 7901 key words": lambda said: iptc(keywords=said),
    "ANPA headline": lambda said: anpa(f"^{said}<\n^By IDA QUILL="),
    "ANPA second headline": lambda said: anpa(f"^Lanterns return<\n^{said}<"),
    **{f"mail {name}": _mail(name) for name in (
        *("Subject", "Comments", "Summary", "Thread-Topic", "X-Headline"),
    )},
    "mail beside its text": lambda said: multipart("mixed", part(said), part(TEXT, file="a.txt")),
    **{f"page {name}": _page(name) for name in (
        *("headline", "alternativeHeadline", "alternateName", "name", "description", "abstract"),
    )},
    **{f"page {name}": _meta(name) for name in (
        *('property="og:title"', 'name="twitter:title"', 'name="title"'),
    )},
}  # fmt: skip
"""How a wire has what in each of its lines, by format and line."""

ORDERS: Final = (
    "EMBARGOED until Monday 0600: Lanterns return",
    "Embargo: 30 November 2026, 06:00 GMT",
    "KILL: Lanterns return",
    "MANDATORY KILL",
    "K I L L",
    "NOT FOR PUBLICATION",
    "HOLD: Lanterns return",
    "Lanterns return - DO NOT USE",
    "This story has been withdrawn.",
)
NEWS: Final = (
    "Oil embargo on the isles until May, minister says",
    "Kill list of the gang names two judges",
    "Hold fire, general tells troops on the border",
    "Withdrawn lamps are still on sale",
)


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


@every_row("line", LINES)
@every_row("said", ORDERS)
def test_an_order_in_any_line_of_any_format_keeps_the_item_from_readers(
    line: str, said: str
) -> None:
    found = reading(LINES[line](said))

    assert {refused.code for refused in found.refusals} <= ALARMS
    assert all(waits(each.article) for each in found.items)


@every_row("line", LINES)
@every_row("said", NEWS)
def test_news_in_any_line_of_any_format_goes_on(line: str, said: str) -> None:
    assert not waits(article(LINES[line](said)))


@every_row("said", ["KILL", "withheld", "WITHHOLD"])
def test_a_key_word_that_orders_by_itself_keeps_the_item_from_readers(said: str) -> None:
    assert waits(article(ninjs(keyword=[said, "quays"])))
    assert waits(article(ninjs(keywords=["quays", said])))
    assert all(waits(each.article) for each in reading(iptc(keywords=said)).items)


def test_a_key_word_that_a_story_may_be_about_orders_nothing() -> None:
    assert not waits(article(ninjs(keywords=["kill", "withheld pay"])))

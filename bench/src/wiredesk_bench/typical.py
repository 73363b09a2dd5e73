"""A typical wire of each format: the same 500 words, as agencies would send them."""

import base64
import json
from collections.abc import Callable, Mapping
from html import escape
from typing import Final

from wiredesk_bench.wires import WORDS

_WORDS: Final = WORDS["en"].split()
_PARAGRAPH: Final = 40
_COUNT: Final = 500
FEED_ITEMS: Final = 50

HEADLINE: Final = "Harbour opens after long work"
URI: Final = "urn:newsml:bench.example:20261120:harbour"


def paragraphs(count: int = _COUNT) -> list[str]:
    """Answer that many words of copy."""
    words = [_WORDS[at % len(_WORDS)] for at in range(count)]
    return [" ".join(words[at : at + _PARAGRAPH]) + "." for at in range(0, count, _PARAGRAPH)]


def _html(count: int = _COUNT) -> str:
    return "".join(f"<p>{escape(each)}</p>" for each in paragraphs(count))


def _newsml_g2() -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{URI}" version="1"
 standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="en">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_35.xml"/>
<rightsInfo><copyrightHolder literal="Bench"/><usageTerms>Editorial use</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Bench"/>
<versionCreated>2026-11-20T12:00:00+00:00</versionCreated>
<firstCreated>2026-11-20T11:00:00+00:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>4</urgency><located><name>Harbour</name></located><by>A. Writer</by>
<language tag="en"/>{_g2_subjects()}<slugline>HARBOUR</slugline>
<headline>{HEADLINE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body>{_html()}</body></html>
</inlineXML></contentSet></newsItem>"""


def _g2_subjects() -> str:
    return "".join(
        f'<subject type="cpnat:abstract" qcode="medtop:{number:02d}000000">'
        f"<name>Topic {number}</name></subject>"
        for number in range(1, 13)
    )


def _newsml_1() -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261120T120000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>bench.example</ProviderId>
<DateId>20261120</DateId><NewsItemId>harbour</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId>
<PublicIdentifier>{URI}:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/>
<FirstCreated>20261120T110000Z</FirstCreated>
<ThisRevisionCreated>20261120T120000Z</ThisRevisionCreated>
<Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent xml:lang="en"><NewsLines><HeadLine>{HEADLINE}</HeadLine></NewsLines>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<ContentItem><MediaType FormalName="Text"/><DataContent>{_html()}</DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>"""


def _nitf() -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>{HEADLINE}</title><docdata><doc-id id-string="harbour"/><urgency ed-urg="4"/>
<date.issue norm="20261120T120000Z"/><du-key key="HARBOUR"/></docdata></head>
<body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline><byline>By A. Writer</byline></body.head>
<body.content>{_html()}</body.content></body></nitf>"""


def _ninjs() -> str:
    said = {"uri": URI, "type": "text", "version": "1", "pubstatus": "usable", "language": "en"}
    said |= {"versioncreated": "2026-11-20T12:00:00Z", "headline": HEADLINE, "body_html": _html()}
    return json.dumps(said)


def _iptc7901() -> str:
    copy = "".join(f"   {each}\r\n" for each in paragraphs())
    head = f"\x01BNC0123 4 i 500 Bench\r\n\r\n{HEADLINE}\r\n\x02"
    return f"{head}Harbour (Bench) - \r\n{copy}\r\n\x03201200 Nov 26\r\n"


def _anpa() -> str:
    copy = "".join(f"   {each}\r\n" for each in paragraphs())
    head = "\x16\x16\x01z0123\x1f-----\nr i\x13\x11 BC-Harbour   11-20 0500\r\n"
    end = "\x03\r\nBC-NY-11-20-26 1200GMT<\r\n\x04"
    return f"{head}\x02^BC-Harbour,0500<\r\n^{HEADLINE}<\r\n{copy}{end}"


def _rss() -> str:
    items = "".join(
        f"<item><title>{HEADLINE} {number}</title><guid>{URI}:{number}</guid>"
        f"<link>https://bench.example/{number}</link>"
        "<pubDate>Fri, 20 Nov 2026 12:00:00 GMT</pubDate>"
        f"<description>{escape(paragraphs(_PARAGRAPH)[0])}</description>"
        f"<content:encoded><![CDATA[{_html(100)}]]></content:encoded></item>"
        for number in range(FEED_ITEMS)
    )
    return (
        '<?xml version="1.0"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title>'
        f"<link>https://bench.example/</link>{items}</channel></rss>"
    )


def _atom() -> str:
    entries = "".join(
        f"<entry><id>{URI}:{number}</id><title>{HEADLINE} {number}</title>"
        f'<link href="https://bench.example/{number}"/><updated>2026-11-20T12:00:00Z</updated>'
        f'<content type="html">{escape(_html(100))}</content></entry>'
        for number in range(FEED_ITEMS)
    )
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:bench</id>'
        f"<title>Bench</title><updated>2026-11-20T12:00:00Z</updated>{entries}</feed>"
    )


def _jsonfeed() -> str:
    items = [
        {
            "id": f"{URI}:{number}",
            "title": f"{HEADLINE} {number}",
            "url": f"https://bench.example/{number}",
            "date_published": "2026-11-20T12:00:00Z",
            "content_html": _html(100),
        }
        for number in range(FEED_ITEMS)
    ]
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "Bench", "items": items})


def _ap_media() -> str:
    item = {
        "altids": {"itemid": "harbour", "etag": "harbour_1a"},
        "uri": "https://api.bench.example/media/v/content/harbour",
        "version": 1,
        "versioncreated": "2026-11-20T12:00:00Z",
        "type": "text",
        "pubstatus": "usable",
        "headline": HEADLINE,
        "headline_extended": HEADLINE,
        "language": "en",
        "body_nitf": _html(),
    }
    return json.dumps({"data": {"item": item}})


def _email() -> str:
    body = base64.encodebytes("\n\n".join(paragraphs()).encode()).decode()
    return (
        "From: Bench Desk <desk@bench.example>\nTo: wires@bench.example\n"
        f"Subject: {HEADLINE}\nDate: Fri, 20 Nov 2026 12:00:00 +0000\n"
        "Message-ID: <harbour@bench.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + body
    )


def _page() -> str:
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://bench.example/world/harbour",
        "headline": HEADLINE,
        "datePublished": "2026-11-20T12:00:00Z",
    }
    return (
        '<!doctype html><html lang="en"><head><title>Harbour</title>'
        f'<script type="application/ld+json">{json.dumps(said)}</script></head>'
        f"<body><nav><a href='/'>Home</a></nav><article><h1>{HEADLINE}</h1>{_html()}</article>"
        "</body></html>"
    )


_MAKERS: Final[Mapping[str, Callable[[], str]]] = {
    "newsml-g2": _newsml_g2,
    "newsml-1.2": _newsml_1,
    "nitf": _nitf,
    "ninjs": _ninjs,
    "iptc7901": _iptc7901,
    "anpa": _anpa,
    "rss": _rss,
    "atom": _atom,
    "jsonfeed": _jsonfeed,
    "ap-media": _ap_media,
    "email": _email,
    "html": _page,
}


def typical_wires() -> dict[str, bytes]:
    """Answer a wire of each format by its name; feeds have `FEED_ITEMS` items of 100 words."""
    return {name: make().encode() for name, make in _MAKERS.items()}

"""Wires that say everything that their format can say, a few of each.

Of NewsML-G2 and ninjs what no sample says.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from tests.unit.ingest.builders import g2, ninjs
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import COPY, anpa, iptc
from tests.unit.ingest.xml_wires import (
    component,
    item,
    lines,
    management,
    newsml_1,
    nitf,
    picture_content,
    text_content,
)

_LINES: Final = (
    "<SubHeadLine>By hand</SubHeadLine><SlugLine>lanterns</SlugLine><ByLine>Ida Quill</ByLine>"
    "<RightsLine>For readers</RightsLine><CopyrightLine>2026 Quillmark</CopyrightLine>"
    "<KeywordLine>harbour</KeywordLine>"
)
_METADATA: Final = (
    "<AdministrativeMetadata><Source><Party FormalName='Quillmark'/></Source>"
    "</AdministrativeMetadata><RightsMetadata><Copyright><CopyrightHolder>Quillmark"
    "</CopyrightHolder></Copyright></RightsMetadata><DescriptiveMetadata>"
    "<Language FormalName='en'/><SubjectCode><Subject FormalName='04000000'/></SubjectCode>"
    "<Location HowPresent='Origin'><Property FormalName='City' Value='Harbourton'/></Location>"
    "<Location HowPresent='Event'><Property FormalName='City' Value='Pier'/></Location>"
    "</DescriptiveMetadata>"
)
_NITF_INSIDE: Final = (
    "<nitf><body><body.head><note>Eds: by hand</note><abstract>In short</abstract></body.head>"
    "<body.content><p>The lanterns came back.</p></body.content></body></nitf>"
)


def _when(status: str) -> str:
    return (
        f"<StatusWillChange><FutureStatus FormalName='{status}'/>"
        "<DateAndTime>20261221T120000Z</DateAndTime></StatusWillChange>"
    )


_NEWSML_1: Final = (
    newsml_1(
        item(
            component(lines(more=_LINES) + _METADATA + text_content(_NITF_INSIDE)),
            handling=management(
                more="<Urgency FormalName='4'/><Instruction FormalName='rewrite'/>"
                "<DerivedFrom NewsItem='urn:before'/>"
                "<AssociatedWith FormalName='Kills' NewsItem='urn:killed'/>" + _when("Canceled")
            ),
        )
    ),
    newsml_1(item(handling=management("<Status FormalName='Withheld'/>"))),
    newsml_1(item(handling=management("<Status FormalName='Embargoed'/>", _when("Usable")))),
    newsml_1(item(component(lines() + picture_content("https://quillmark.example/a.jpg", 9)))),
)
_NITF: Final = (
    nitf(
        "<p>The lanterns came back.</p><media media-type='image'>"
        "<media-reference source='https://quillmark.example/a.jpg'/></media>",
        head="<tobject><tobject.subject tobject.subject.refnum='04000000'/></tobject>",
        docdata="<urgency ed-urg='4'/><du-key key='lanterns' version='2'/><evloc city='Pier'/>"
        "<date.expire norm='20261221T120000Z'/><date.release norm='20261121T120000Z'/>"
        "<fixture fix-id='daily'/><ed-msg info='By hand'/><doc.rights type='For readers'/>"
        "<doc.copyright holder='Quillmark'/><key-list><keyword key='harbour'/></key-list>"
        "<identified-content><person>Ida Quill</person><org>Quillmark</org></identified-content>",
        status="management-doc-idref='urn:killed' management-idref-status='canceled'",
        body_head="<hedline><hl1>Lanterns return</hl1><hl2>By hand</hl2></hedline>"
        "<byline>Ida Quill</byline><dateline>Harbourton</dateline><abstract>In short</abstract>"
        "<rights>2026 Quillmark</rights>",
        root="baselang='en'",
    ),
    nitf(status="management-status='withheld'"),
)


_VALID: Final = "<valid xmlns='http://purl.org/dc/terms/'>end=2099-11-20T12:00:00Z</valid>"


def _rss(more: str = "", text: str = "<description>In short</description>") -> bytes:
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">'
        "<channel><title>Quillmark</title><language>en</language><copyright>2026 Q</copyright>"
        "<item><title>Lanterns return</title><guid>urn:lanterns</guid>"
        f"<pubDate>Fri, 20 Nov 2026 12:00:00 GMT</pubDate>{text}{more}</item></channel></rss>"
    ).encode()


_PICTURE: Final = '"https://quillmark.example/a.jpg" type="image/jpeg"'
_RSS: Final = (
    _rss(
        "<content:encoded>HARBOURTON (dpa) - The lanterns came back.</content:encoded>"
        "<dc:creator>Ida Quill</dc:creator><category>harbour</category>"
        "<category domain='town'>pier</category>"
        f"<enclosure url={_PICTURE}/>"
    ),
    _rss("<wp:status>draft</wp:status>"),
    _rss(f"<enclosure url={_PICTURE}/>", text=""),
    _rss().replace(b"Nov 2026", b"Nov 2099"),
    _rss(_VALID),
)


def _atom(more: str = "", text: str = "<summary>In short</summary>") -> bytes:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"'
        ' xmlns:app="http://www.w3.org/2007/app" xml:lang="en"><title>Quillmark</title>'
        "<rights>2026 Quillmark</rights><at:deleted-entry ref='urn:gone' "
        "when='2026-11-20T12:00:00Z'><at:comment>Wrong</at:comment></at:deleted-entry>"
        "<entry><id>urn:lanterns</id><title>Lanterns return</title><published>"
        f"2026-11-20T12:00:00Z</published>{text}{more}</entry></feed>"
    ).encode()


_ATOM: Final = (
    _atom(
        "<content>HARBOURTON (dpa) - The lanterns came back.</content>"
        "<author><name>Ida Quill</name></author>"
        "<link rel='license' href='https://quillmark.example/terms'/>"
        f"<link rel='enclosure' href={_PICTURE}/><category term='harbour'/>"
        "<category term='pier' scheme='town'/>"
    ),
    _atom(
        "<NewsManagement xmlns='http://ap.org/schemas/03/2005/apnm'>"
        "<ManagementSequenceNumber>3</ManagementSequenceNumber></NewsManagement>"
    ),
    _atom("<app:control><app:draft>yes</app:draft></app:control>"),
    _atom(f"<link rel='enclosure' href={_PICTURE}/>", text=""),
    _atom().replace(b"<published>2026", b"<published>2099"),
    _atom(_VALID),
)


def _json_feed(**said: Any) -> bytes:
    picture = {"url": "https://quillmark.example/a.jpg", "mime_type": "image/jpeg"}
    entry = {"id": "urn:lanterns", "title": "Lanterns return", "attachments": [picture]} | said
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Quillmark",
            "language": "en",
            "items": [entry],
        }
    ).encode()


_JSON_FEED: Final = (
    _json_feed(
        summary="In short",
        content_text="HARBOURTON (dpa) - The lanterns came back.",
        date_published="2026-11-20T12:00:00Z",
        authors=[{"name": "Ida Quill"}],
        tags=["harbour"],
    ),
    _json_feed(),
    _json_feed(date_published="2099-11-20T12:00:00Z"),
)


def _named(name: str) -> list[dict[str, str]]:
    return [{"name": name, "code": name}]


def _ap(**said: Any) -> bytes:
    about = {"itemid": "lanterns"}
    fields = {"altids": about, "type": "text", "pubstatus": "usable", "headline": "Lanterns"}
    return json.dumps(fields | {"signals": ["newscontent"]} | said).encode()


_AP_MEDIA: Final = (
    _ap(
        version=2,
        versioncreated="2026-11-20T12:00:00Z",
        firstcreated="2026-11-20T11:00:00Z",
        expires="2026-12-20T12:00:00Z",
        embargoed="2026-11-21T12:00:00Z",
        language="en",
        urgency=4,
        slugline="lanterns",
        bylines=[{"by": "Ida Quill"}],
        located="Harbourton",
        description_summary="In short",
        body_nitf="<p>The lanterns came back.</p>",
        ednote="By hand",
        usageterms=_named("For readers"),
        copyrightnotice="2026 Quillmark",
        provider={"name": "Quillmark"},
        subject=_named("sea"),
        place=_named("Pier"),
        person=_named("Ida Quill"),
        organisation=_named("Quillmark"),
        keywords=["harbour"],
        editorialtypes=["Kill"],
        refersto="killed",
    ),
    _ap(
        type="picture",
        pubstatus="withheld",
        renditions=[{"href": "https://quillmark.example/a.jpg", "mimetype": "image/jpeg"}],
    ),
)
_LONG: Final = (
    "After a long night of wind and rain the keepers lit all of them by hand, and the harbour was "
    "as bright as it had been before."
)
_HEAD: Final = f"Lanterns return =\nThe keepers lit them by hand =\n{_LONG}\nBy Ida Quill ="
_ANPA_HEAD: Final = (
    f"^Lanterns return<\n^Keepers lit them<\n^{_LONG}<\n^By IDA QUILL=\n^Quillmark Press="
)
_UPDATE: Final = "Note to editors: updates story {} of today"
_IPTC7901: Final = (
    iptc(
        f"2nd Lead\nEMBARGO: 1200 GMT 21 November 2026\n{_HEAD}",
        f"{COPY}\n\n{_UPDATE.format('0122')}",
    ),
    iptc("KILL", "Kill story 0122 please."),
    iptc("HOLD", "Please hold it."),
)
_ANPA: Final = (
    anpa(
        f"^EMBARGO: 1200 GMT 21 November 2026<\n{_ANPA_HEAD}",
        f"\t   HARBOURTON (QP) _ The lanterns came back.<\n\n{_UPDATE.format(2869)}",
        slug="^BC-HB--Lanterns, 1st Ld,40<",
    ),
    anpa("^KILL<", "Kill story 2869 please."),
    anpa("^HOLD<", "Please hold it."),
)
_EMAIL: Final = (
    mail(
        "<p>HARBOURTON (AFP) - The lanterns came back. "
        "<img src='https://quillmark.example/a.jpg'></p>",
        "text/html; charset=utf-8",
        {
            "Subject": "UPDATE: EMBARGO 2026-11-21T12:00:00Z: Lanterns return",
            "In-Reply-To": "<before@quillmark.example>",
            "Expires": "Sun, 20 Dec 2026 12:00:00 +0000",
            "Content-Language": "en",
            "Keywords": "harbour, pier",
        },
    ),
    mail(fields={"Subject": "KILL: Lanterns", "In-Reply-To": "<before@quillmark.example>"}),
    mail(
        fields={"Subject": "Not for publication: Lanterns", "Sensitivity": "Company-Confidential"}
    ),
)
_HTML: Final = (
    page(
        script(
            news(
                alternativeHeadline="By hand",
                description="In short",
                author="Ida Quill",
                publisher="Quillmark",
                dateline="Harbourton",
                copyrightHolder="Quillmark",
                copyrightNotice="2026 Quillmark",
                expires="2026-12-20T12:00:00Z",
                keywords="harbour",
                correction="The year",
                image="https://quillmark.example/a.jpg",
            )
        )
    ),
    page(script(news(datePublished="2099-11-20T12:00:00Z", creativeWorkStatus="Draft"))),
)
FULL: Final[Mapping[str, Sequence[bytes]]] = {
    "newsml-g2": (
        g2(
            item_meta="<expires>2026-12-20T12:00:00Z</expires>"
            '<link rel="irel:evolvedFrom" residref="urn:before"/>'
            '<link rel="irel:kills" residref="urn:killed"/>'
        ),
        g2(status="stat:withheld"),
        g2(
            uri="http://tt.se/media/text/2",
            item_meta='<link rel="irel:previousVersion" href="http://tt.se/media/text/1"/>',
        ),
        g2().replace(b"ninat:text", b"ninat:picture"),
    ),
    "newsml-1.2": _NEWSML_1,
    "nitf": _NITF,
    "rss": _RSS,
    "atom": _ATOM,
    "ap-media": _AP_MEDIA,
    "jsonfeed": _JSON_FEED,
    "ninjs": (
        ninjs(
            expires="2026-12-20T12:00:00Z",
            evolvedfrom="urn:before",
            links=[{"rel": "kills", "href": "urn:killed"}],
        ),
        ninjs(uri="http://tt.se/media/text/2", replacing=["http://tt.se/media/text/1"]),
    ),
    "anpa": _ANPA,
    "iptc7901": _IPTC7901,
    "email": _EMAIL,
    "html": _HTML,
}
"""By format."""

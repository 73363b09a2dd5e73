"""NITF and NewsML 1.2 for tests, made of few words: only what a test is about is said in it."""

from typing import Final

ITEM_URI: Final = "urn:newsml:quillmark.example:20261120:lanterns"
DOCUMENT: Final = "quillmark.lanterns.1"
TEXT: Final = "<p>The lanterns came back.</p>"
ISSUED: Final = '<date.issue norm="20261120T120000+0300"/>'


def nitf(
    content: str = TEXT,
    *,
    docdata: str = "",
    status: str = "",
    head: str = "",
    body_head: str = "<hedline><hl1>Lanterns return</hl1></hedline>",
    end: str = "",
    doc_id: str = f'<doc-id id-string="{DOCUMENT}"/>',
    issued: str = ISSUED,
    root: str = "",
) -> bytes:
    """Write a NITF document; `status` and `root` are attributes of docdata and of the root."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<nitf {root}><head>{head}'
        f"<docdata {status}>{doc_id}{issued}{docdata}</docdata></head>"
        f"<body><body.head>{body_head}</body.head><body.content>{content}</body.content>{end}"
        "</body></nitf>"
    ).encode()


def identification(
    *, revision: str = "2", update: str = "N", public: str = f"{ITEM_URI}:2", own: str = "lanterns"
) -> str:
    """Write who an item is."""
    return (
        "<Identification><NewsIdentifier><ProviderId>quillmark.example</ProviderId>"
        f"<DateId>20261120</DateId><NewsItemId>{own}</NewsItemId>"
        f'<RevisionId PreviousRevision="0" Update="{update}">{revision}</RevisionId>'
        f"<PublicIdentifier>{public}</PublicIdentifier></NewsIdentifier></Identification>"
    )


def management(status: str = '<Status FormalName="Usable"/>', more: str = "") -> str:
    """Write how an item is to be handled."""
    return (
        '<NewsManagement><NewsItemType FormalName="News"/>'
        "<FirstCreated>20261120T110000+0300</FirstCreated>"
        f"<ThisRevisionCreated>20261120T120000+0300</ThisRevisionCreated>{status}{more}"
        "</NewsManagement>"
    )


def lines(headline: str = "Lanterns return", more: str = "") -> str:
    """Write the lines of a story."""
    return f"<NewsLines><HeadLine>{headline}</HeadLine>{more}</NewsLines>"


def text_content(data: str = TEXT) -> str:
    """Write a text."""
    return (
        '<ContentItem><MediaType FormalName="Text"/>'
        f"<DataContent>{data}</DataContent></ContentItem>"
    )


def picture_content(href: str, width: int) -> str:
    """Write one size of a picture."""
    return (
        f'<NewsComponent><ContentItem Href="{href}"><MediaType FormalName="Photo"/>'
        f'<Characteristics><Property FormalName="Width" Value="{width}"/></Characteristics>'
        "</ContentItem></NewsComponent>"
    )


def component(inside: str = "", said: str = "") -> str:
    """Write a component; `said` are its attributes."""
    return f"<NewsComponent {said}>{inside}</NewsComponent>"


def item(content: str | None = None, *, who: str | None = None, handling: str | None = None) -> str:
    """Write one news item."""
    return (
        f"<NewsItem>{identification() if who is None else who}"
        f"{management() if handling is None else handling}"
        f"{component(lines() + text_content()) if content is None else content}</NewsItem>"
    )


def newsml_1(*items: str, envelope: str = "", doctype: str = "") -> bytes:
    """Write a NewsML 1.2 wire."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}<NewsML Version="1.2">'
        f"<NewsEnvelope><DateAndTime>20261120T130000+0300</DateAndTime>{envelope}</NewsEnvelope>"
        f"{''.join(items) if items else item()}</NewsML>"
    ).encode()

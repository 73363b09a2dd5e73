"""From when an item may be used, in fields of the sender's own: a time ahead is waited for."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import json_feed, ninjs, reading, rss
from tests.unit.ingest.mails import mail, multipart, part
from tests.unit.ingest.pages import news, page, script

POST = {"id": "1", "title": "Ferries return", "content_text": "The ferries came back."}
ITEM = "<guid>a</guid><title>Ferries return</title><description>They came back.</description>"
COPY = "".join(f"<p>{said}</p>" for said in ("The ferries came back on Monday.",) * 8)


def _ends(wire: bytes) -> list[str]:
    articles = [each.article for each in reading(wire).items]
    return [str(each.embargoed)[:16] if each.embargo_text else "-" for each in articles]


NAMES = [
    *("releasedatetime", "release_date", "publish_on", "publishat", "valid_from"),
    *("x:not-before", "ScheduledFor", "publicationDate"),
]


@every_row("name", NAMES)
@every_row(
    ("said", "end"),
    [
        ("2031-01-01T06:00:00Z", "2031-01-01 06:00"),
        ("Wed, 01 Jan 2031 06:00:00 +0000", "2031-01-01 06:00"),
        ("2031-01-01", "2031-01-01 12:00"),
        ("1924992000", "2031-01-01 00:00"),
        ("soon, in 2031", "None"),
        *((over, "-") for over in ("2026-01-01T06:00:00Z", "2026-01-01", "1700000000", "", "soon")),
    ],
)
def test_a_time_ahead_in_a_field_of_the_senders_own_is_waited_for(
    name: str, said: str, end: str
) -> None:
    own: dict[str, Any] = {name: said}
    element = name.replace("x:", "")

    assert _ends(ninjs(**own)) == [end]
    assert _ends(ninjs(extra=own)) == [end]
    assert _ends(json_feed(POST | own)) == [end]
    assert _ends(rss(f"{ITEM}<{element}>{said}</{element}>")) == [end]
    assert _ends(mail(fields={f"X-{element}": said})) == [end]


@every_row("name", ["valid", "not", "publish"])
def test_a_time_within_such_a_field_counts_by_both_names(name: str) -> None:
    inner = {"valid": "from", "not": "before", "publish": "at"}[name]
    own: dict[str, Any] = {name: {inner: "2031-01-01T06:00:00Z"}}

    assert _ends(ninjs(**own)) == ["2031-01-01 06:00"]


def test_of_days_of_publication_on_a_page_the_later_one_counts() -> None:
    said = news(datePublished="2026-11-20T08:00:00Z")
    meta = '<meta property="article:published_time" content="{}">'
    body = f"<article><h1>Ferries return</h1>{COPY}</article>"

    ahead = page(meta.format("2031-01-01T06:00:00Z"), script(said), body=body)
    over = page(meta.format("2026-11-01T06:00:00Z"), script(said), body=body)

    assert (_ends(ahead), _ends(over)) == (["2031-01-01 06:00"], ["-"])


def test_what_a_mail_waits_for_the_wires_in_it_wait_for() -> None:
    wire = part(ninjs(), "application/json", file="ferries.json")
    fields = {"X-Release-Time": "Wed, 01 Jan 2031 06:00:00 +0000"}

    assert _ends(multipart("mixed", part("See below."), wire, fields=fields)) == [
        "2031-01-01 06:00"
    ]

"""What stands around a whole wire orders something of its items: folders, comments, stamps."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, g2, is_kept_off, ninjs, reading, rss
from tests.unit.ingest.packed import zipped
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

COPY: Final = f"<article><h1>Ferries return</h1>{'<p>They came back on Monday.</p>' * 8}</article>"
PAGE: Final = page(script(news()), body=COPY)
STAMPED: Final = f"<article><h1>Ferries return</h1>{{}}{'<p>They came back.</p>' * 30}</article>"
ITEM: Final = "<guid>a</guid><title>Lanterns</title><description>They came back.</description>"


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


def in_archive(path: str) -> Article:
    (item,) = reading(zipped({path: ninjs()})).items
    return item.article


@every_row(
    "path",
    [
        *("embargoed/a.json", "embargo/a.json", "2026/EMBARGO-2026-12-03/a.json", "hold/a.json"),
        *("Embargoed until Friday/a.json", "on hold/b/a.json", "محظور/a.json", "taslak/a.json"),
        *("kill/a.json", "hold.json", "EMBARGOED_lanterns.json", "sperrfrist/a.json"),
    ],
)
def test_a_folder_of_an_archive_that_is_named_so_keeps_its_wires_back(path: str) -> None:
    assert is_kept_off(in_archive(path))


@every_row("path", ["news/a.json", "holdings/a.json", "embargo-on-oil.json", "killers/a.json"])
def test_any_other_place_in_an_archive_says_nothing(path: str) -> None:
    assert not waits(in_archive(path))


WITH: Final[Mapping[str, Callable[[str], bytes]]] = {
    "before a page": lambda said: f"{said}\n".encode() + PAGE,
    "in a page's head": lambda said: PAGE.replace(b"<head>", f"<head>{said}".encode(), 1),
    "in a page's body": lambda said: PAGE.replace(b"<body>", f"<body>\n{said}".encode(), 1),
    "before G2": lambda said: g2().replace(b"<newsItem", f"{said}<newsItem".encode(), 1),
    "before NITF": lambda said: nitf().replace(b"<nitf", f"{said}<nitf".encode(), 1),
    "before RSS": lambda said: rss(ITEM).replace(b"<rss", f"{said}<rss".encode(), 1),
}


@every_row("way", WITH)
def test_a_comment_at_the_head_of_a_wire_is_obeyed(way: str) -> None:
    orders = (
        "<!-- EMBARGOED UNTIL 3 December 2026 06:00 GMT -->",
        "<!--\n  Desk copy\n  Embargo: 2026-12-03 06:00\n-->",
        "<!-- DO NOT PUBLISH -->",
        "<!-- Sperrfrist: 3. Dezember 2026, 6 Uhr -->",
    )

    assert [said for said in orders if not waits(article(WITH[way](said)))] == []


@every_row("way", WITH)
def test_a_comment_of_programmers_orders_nothing(way: str) -> None:
    others = ("<!-- header starts -->", "<!-- do not edit -->", "<!-- hold: ad slot 3 -->")

    assert [said for said in others if waits(article(WITH[way](said)))] == []


DAWN: Final = datetime(2026, 12, 3, 6, tzinfo=UTC)


@every_row(
    "line",
    [
        *("Publishes 3 December 2026 06:00 GMT", "To be published Dec. 3, 2026, 6:00 UTC"),
        *("Goes live: 2026-12-03T06:00:00Z", "Publication date: 3 December 2026 at 06:00 UTC"),
        *("Erscheint am 3. Dezember 2026, 06:00 UTC", "Paraît le 3 décembre 2026 à 6h00 GMT"),
        "Se publica el 3 de diciembre de 2026 a las 06:00 GMT",
        "3 Aralık 2026 06:00 GMT yayınlanacak",
        *("يُنشر في 3 ديسمبر 2026 الساعة 06:00 GMT", "زمان انتشار: ۳ دسامبر ۲۰۲۶ ساعت ۰۶:۰۰ GMT"),
    ],
)  # fmt: skip
def test_a_line_that_says_when_its_item_is_published_is_waited_for(line: str) -> None:
    for wire in (
        page(script(news()), body=STAMPED.format(f"<time>{line}</time>")),
        ninjs(body_html=f"<p>{line}</p><p>The lanterns came back.</p>"),
        g2(f"<p>The lanterns came back.</p><p>{line}</p>"),
    ):
        assert article(wire).embargoed == DAWN


def test_one_without_a_zone_is_waited_for_until_it_has_come_everywhere() -> None:
    wire = ninjs(body_html="<p>Publishes 3 December 2026 06:00</p><p>The lanterns came back.</p>")

    assert article(wire).embargoed == DAWN + timedelta(hours=12)


@every_row(
    "line",
    [
        *("Published 3 December 2026 06:00", "Publishes 3 November 2026 06:00"),
        *("Publishes on 3 December", "The report publishes 3 December 2026 at 06:00"),
        *("Out 3 December 2026", "Erscheint am 3. Dezember 2026", "Yayın: 5 bölüm"),
    ],
)
def test_a_line_that_says_when_something_else_comes_or_what_is_over_holds_nothing(
    line: str,
) -> None:
    found = article(ninjs(body_html=f"<p>The lanterns came back.</p><p>{line}</p>"))

    assert not waits(found)
    assert found.received == NOON

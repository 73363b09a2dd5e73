"""Two agencies tell one event in two languages: each page leads to the other, while it is there."""

from collections.abc import Iterator
from typing import Any, Final

import pytest

from tests.e2e.desk import Desk, ninjs, running, until
from tests.newsrooms import SHIPPED
from wiredesk.ids import article_id
from wiredesk.types import ArticleUri

ENGLISH: Final = "urn:relatives:en"
TURKISH: Final = "urn:relatives:tr"


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """One with all names that are shipped: both languages tell of the same people by them."""
    with running(newsroom=SHIPPED) as desk:
        yield desk


def told(uri: str, language: str, headline: str, body: str, **more: Any) -> dict[str, Any]:
    return ninjs(uri, language=language, headline=headline, body_html=f"<p>{body}</p>", **more)


def turkish(**more: Any) -> dict[str, Any]:
    return told(
        TURKISH,
        "tr",
        "Fidan, Bağdat'ta Hüseyin ile su anlaşmasını görüştü",
        "BAĞDAT - Dışişleri Bakanı Hakan Fidan, Bağdat'ta Fuad Hüseyin ile Dicle'nin verilerini, "
        "Musul'da kurulacak 18 istasyonu konuştu.",
        **more,
    )


def path_of(desk: Desk, uri: str, edition: str = "en") -> str:
    """Wait until a story is public, and answer where it stands."""
    found: str = until(lambda: desk.why(uri).get("urls", {}).get(edition), f"{uri} is public")
    return found


def leads_to(desk: Desk, path: str, uri: str) -> bool:
    return article_id(ArticleUri(uri)) in desk.page(path).text.partition('class="links"')[2]


def test_the_pages_of_one_event_lead_to_each_other_until_one_is_killed(desk: Desk) -> None:
    english = told(
        ENGLISH,
        "en",
        "Fidan and Hussein agree in Baghdad to share river data",
        "BAGHDAD - Hakan Fidan met Fuad Hussein in Baghdad to share data on the Tigris from 18 "
        "gauges near Mosul.",
    )
    desk.became(desk.send(english))
    desk.became(desk.send(turkish()))
    one, other = path_of(desk, ENGLISH), path_of(desk, TURKISH)

    until(lambda: leads_to(desk, one, TURKISH) and leads_to(desk, other, ENGLISH), "both lead on")
    assert "Also reported by" in desk.page(one).text
    until(lambda: leads_to(desk, path_of(desk, ENGLISH, "ar"), TURKISH), "in Arabic, too")

    desk.send(turkish(pubstatus="canceled", version=2))

    until(lambda: desk.page(other).status_code == 410, "the kill is obeyed")
    until(lambda: not leads_to(desk, one, TURKISH), "nothing leads there", within_s=1.0)
    assert desk.page(one).status_code == 200

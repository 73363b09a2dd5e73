"""Documents in their forms, and the shelf that holds them."""

import pytest

from wiredesk.types import ArticleId
from wiredesk_site.addresses import Asked, Front, StoryPage
from wiredesk_site.assembly import here
from wiredesk_site.documents import Document, matches
from wiredesk_site.policy import Policy
from wiredesk_site.replies import Wants, reply
from wiredesk_site.shelf import Kept, Shelf

NEWS, SPORT = ArticleId("00000000001"), ArticleId("00000000002")


def document(body: bytes = b"x" * 1000, *shown: ArticleId) -> Document:
    return Document(200, body, "text/html", shown=frozenset(shown))


def kept(made: Document) -> Kept:
    return Kept(made, fingerprint="f", life=1, number=1, good_at=0.0)


@pytest.mark.parametrize(
    ("header", "same"),
    [
        ('"a"', True),
        ('"b", "a"', True),
        ('W/"a"', True),
        ("*", True),
        ('"b"', False),
        ("a", False),
        ("", False),
    ],
)
def test_a_reader_has_a_document_if_it_names_its_etag(header: str, *, same: bool) -> None:
    assert matches(header, '"a"') is same


def test_a_small_document_is_not_compressed() -> None:
    variant = document(b"tiny").variant("gzip")

    assert variant.body == b"tiny"
    assert "content-encoding" not in dict(variant.headers)


def test_a_stale_document_says_so_also_to_whoever_has_it() -> None:
    made = document()
    etag = made.variant("identity").etag

    answer = reply(made, Wants("", etag), stale_s=7.4)

    assert answer.status == 304
    assert dict(answer.headers)["x-wiredesk-stale"] == "7"


def test_a_tombstone_is_always_sent_whole() -> None:
    gone = Document(410, b"gone", "text/html")

    assert reply(gone, Wants("", gone.variant("identity").etag)).status == 410


@pytest.mark.parametrize(
    ("path", "safe"),
    [
        ("/en/world/a-1", "/en/world/a-1"),
        ("/fa/%D8%A8", "/fa/%D8%A8"),
        ("/fa/ب", "/fa/%D8%A8"),
        ("//evil.example/", "/evil.example/"),
        ("/\\evil.example/", "/evil.example/"),
        ("https://evil.example/", "/https%3A//evil.example/"),
        ("/a\r\nset-cookie: x", "/a%0D%0Aset-cookie%3A%20x"),
        ("/a?next=x#y", "/a%3Fnext%3Dx%23y"),
    ],
)
def test_a_location_stays_on_this_site_and_in_its_header(path: str, safe: str) -> None:
    assert here(path) == safe


def test_readers_by_tls_are_told_to_come_by_tls_again() -> None:
    secure = Policy("https://harbour.example").page

    assert "max-age" in secure["strict-transport-security"]


def test_the_shelf_forgets_what_was_not_asked_for_longest() -> None:
    shelf = Shelf(budget=7_000)  # two of these with their overhead
    asked: list[Asked] = [StoryPage("en", NEWS), StoryPage("ar", NEWS), StoryPage("fa", NEWS)]
    shelf.put(asked[0], kept(document()))
    shelf.put(asked[1], kept(document()))
    shelf.get(asked[0])

    shelf.put(asked[2], kept(document()))

    assert [shelf.get(each) is not None for each in asked] == [True, False, True]
    assert shelf.size <= 7_000


def test_a_form_that_is_made_later_is_counted_too() -> None:
    shelf = Shelf(budget=1_000_000)
    made = document(bytes(range(256)) * 40)
    shelf.put(Front("en"), kept(made))
    before = shelf.size

    made.variant("gzip")
    shelf.weigh(Front("en"))

    assert shelf.size == before + len(made.variant("gzip").body)


def test_a_document_larger_than_the_shelf_is_not_kept() -> None:
    shelf = Shelf(budget=1_000)

    shelf.put(Front("en"), kept(document()))

    assert (len(shelf), shelf.size) == (0, 0)


def test_the_shelf_knows_which_documents_show_a_story() -> None:
    shelf = Shelf(budget=1_000_000)
    shelf.put(Front("en"), kept(document(b"", NEWS, SPORT)))
    shelf.put(StoryPage("en", NEWS), kept(document(b"", NEWS)))

    assert shelf.showing("en", NEWS) == {Front("en"), StoryPage("en", NEWS)}
    assert shelf.showing("ar", NEWS) == frozenset()

    shelf.put(Front("en"), kept(document(b"", SPORT)))
    shelf.drop(StoryPage("en", NEWS))

    assert shelf.showing("en", NEWS) == frozenset()

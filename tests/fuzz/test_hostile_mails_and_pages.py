"""Mails and pages made to do damage: bombs, parts without end, data that refers to itself.

The time limit is no measure of speed: what takes the square of something needs minutes for these.
"""

import base64
import random
from collections.abc import Iterator
from itertools import repeat

import pytest

from tests.fuzz.mutations import MUTATIONS, Mutation
from tests.fuzz.promises import hold
from tests.unit.ingest.builders import g2
from tests.unit.ingest.mails import encoded, mail, multipart, part
from tests.unit.ingest.packed import gzipped
from tests.unit.ingest.pages import news, page, script
from wiredesk_ingest.signs.urgent import looks_urgent

pytestmark = pytest.mark.timeout(60)

QUOTED = {"Content-Transfer-Encoding": "quoted-printable"}
BASE64 = {"Content-Transfer-Encoding": "base64"}
MULTI = "multipart/mixed; boundary=a"
BOMB = gzipped(bytes(20_000_000))
GROWN = gzipped(bytes(range(32, 127)) * 6_000)


def mails() -> Iterator[tuple[str, bytes]]:
    yield "boundaries", mail(b"--a\n\n" * 200_000, MULTI)
    yield "boundaries that never end", mail(b"--a" + b" " * 1_000_000, MULTI)
    yield "parts in parts", mail(nested(20_000), "multipart/mixed; boundary=b0")
    yield "mails in mails", mail(b"Content-Type: message/rfc822\n\n" * 30_000, "message/rfc822")
    yield "fields", b"From: a@b.example\nMessage-ID: <a@b>\nDate: x\n" + b"a: b\n" * 200_000
    yield "a long field", mail(fields={"Subject": "=?utf-8?q?a?= " * 4_000})
    yield "a long address", mail(fields={"From": '"a@b,(<' * 8_000 + "@"})
    yield "a content type", mail(kind="text/plain" + ';a*1*="' * 8_000)
    yield "references", mail(fields={"References": "<a@b>" * 10_000, "Subject": "KILL: x"})
    yield "marks", mail(fields={"Subject": "[a] KILL: " * 700})
    yield "lines", mail("\n" * 1_000_000)
    yield "signatures", mail("-- \n" * 250_000)
    yield "marks for the desk", mail("word\n" + "Contact:\n" * 100_000)
    yield "flowed", mail("a \n" * 300_000, "text/plain; format=flowed")
    yield "flowed quotes", mail(">" * 1_000_000, "text/plain; format=flowed")
    yield "soft line ends", mail("=\n" * 300_000, fields=QUOTED)
    yield "html", mail("<p>x" * 200_000, "text/html")
    yield "many html parts", multipart("mixed", *repeat(part("<p>x" * 7_000, "text/html"), 30))
    yield "html signatures", mail('<b id="Signature">' * 200 + "<i>-- </i>" * 2_000, "text/html")
    yield "alternatives", multipart("alternative", *(part(f"w{n} " * 20_000) for n in range(5)))
    yield "a bomb", BOMB
    yield "bombs", multipart("mixed", *repeat(part(BOMB, file="a.gz"), 40))
    yield "small bombs", multipart("mixed", *repeat(part(GROWN, file="a.gz"), 90))
    yield "a bomb in a mail in a bomb", gzipped(multipart("mixed", part(BOMB, file="a.gz")))
    yield "wires", multipart("mixed", *repeat(part(g2("<p>x</p>" * 3_000), file="a.xml"), 40))
    yield "bytes in no set", mail(random.Random(1).randbytes(1_000_000), "text/plain")
    yield (
        "base64 of nothing",
        mail(b"=" * 1_000_000, fields={"Content-Transfer-Encoding": "base64"}),
    )


def nested(times: int) -> bytes:
    line = b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"
    return b"".join(line % (number, number + 1) for number in range(times))


def pages() -> Iterator[tuple[str, bytes]]:
    yield "data in data", page(f'<script type="ld+json">{"[" * 500_000}</script>')
    yield "many articles", page(script(*repeat(news(), 5_000)))
    yield "many scripts", page(*repeat(script(news()), 3_000))
    yield "scripts without end", page("<script>" * 100_000)
    yield "data that refers to itself", page(script({"@id": "a", **news(author={"@id": "a"})}))
    yield "microdata in microdata", page(body=scope("h") * 200 + "<p itemprop=headline>x" * 4_000)
    yield "much microdata", page(body=(scope("b") + "<b itemprop=articleBody>x</b></b>") * 9_000)
    yield "bodies in bodies", page(body='<div itemprop="articleBody">' * 200 + "<p>x" * 9_000)
    yield "paragraphs", page(body="<p>some words of text here</p>" * 2_900)
    yield "a long text", page(body="<p>" + "word " * 200_000)
    yield "tables", page(body="<table><tr><td>x</td></tr></table>" * 700)
    yield "lines", page(body="<p>The lanterns came back to the old harbour, they say.</p>" * 3_900)
    yield "orders", page(body="<p>EMBARGOED UNTIL 20:00</p>" * 3_900)
    yield "teasers", page(body="<div><h2><a href=x>Some words</a></h2>" * 240 + "<p>x." * 3_000)
    yield "names", page(body=f"<div class='{'share-x ' * 40}'>ab cd.</div>" * 3_000)
    yield "pictures in pictures", page(body="<p class=image>" * 200 + "<img src=x>a" * 3_000)
    yield "lists in lists", page(body="<ul><li>x" * 200)
    yield "pictures", page(script(news(image=["https://a.example/b"] * 20_000)))
    yield "meta elements", page('<meta property="article:tag" content="x">' * 20_000)
    odd = [[{"name": [1]}], 2, None]
    yield "values of every shape", page(script(news(**dict.fromkeys(FIELDS, odd))))


FIELDS = (
    "author",
    "publisher",
    "inLanguage",
    "keywords",
    "image",
    "headline",
    "dateModified",
    "url",
)


def scope(tag: str) -> str:
    return f'<{tag} itemscope itemtype="https://schema.org/NewsArticle">'


HOSTILE = [pytest.param(wire, id=name) for name, wire in (*mails(), *pages())]


@pytest.mark.parametrize("wire", HOSTILE)
def test_a_hostile_mail_or_page_stays_small_and_ends(wire: bytes) -> None:
    hold(wire)


@pytest.mark.parametrize("wire", HOSTILE)
def test_the_fast_lane_gets_past_it(wire: bytes) -> None:
    looks_urgent(wire)


ORDINARY = (
    mail(fields={"Subject": encoded("Işıklar döndü"), "In-Reply-To": "<first@b.example>"}),
    multipart("alternative", part("Lanterns."), part("<p>Lanterns <b>return</b></p>", "text/html")),
    multipart("mixed", part("See."), part(g2(), file="a.xml"), part(gzipped(g2()), file="b")),
    mail(base64.encodebytes(g2()), "text/xml", BASE64),
    page(script(news()), body="<article><p>The lanterns came back.</p></article>"),
    page(body="<article>" + "<p>The lanterns came back to us.</p>" * 12 + "</article>"),
    gzipped(page(script(news()))),
)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_damaged_mail_or_page_is_understood_or_refused(mutation: Mutation) -> None:
    rng = random.Random(mutation.__name__)

    for wire in ORDINARY:
        for _ in range(3):
            changed = mutation(rng, wire) or b" "
            hold(changed)
            looks_urgent(changed)

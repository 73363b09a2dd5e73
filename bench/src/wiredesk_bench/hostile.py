"""Wires of 1 MiB made to do damage: to be refused, or read, in a bounded time and memory."""

import base64
import gzip
from collections.abc import Callable, Mapping
from typing import Final

from wiredesk_bench.typical import typical_wires

SIZE: Final = 1024 * 1024


def _filled(head: str, piece: str, tail: str = "") -> bytes:
    times = (SIZE - len(head) - len(tail)) // len(piece.encode())
    return f"{head}{piece * times}{tail}".encode()


def _within(format_: str, mark: str, piece: str) -> bytes:
    """Put a piece into a typical wire, before a mark, until it has its size."""
    head, _, tail = typical_wires()[format_].decode().partition(mark)
    return _filled(head, piece, mark + tail)


def _attributes() -> bytes:
    said = " ".join(f'a{number}="x"' for number in range(100_000))
    return f"<rss {said}/>".encode()


def _laughs() -> bytes:
    names = [f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10)]
    return f'<!DOCTYPE rss [<!ENTITY a0 "ha">{"".join(names)}]><rss>&a9;</rss>'.encode()


def _mail_of_parts() -> bytes:
    head = "From: a@b.example\nDate: Fri, 20 Nov 2026 12:00:00 +0000\nMIME-Version: 1.0\n"
    head += 'Message-ID: <a@b.example>\nContent-Type: multipart/mixed; boundary="b"\n\n'
    return _filled(head, "--b\n\nx\n", "--b--\n")


def _mail_in_mails() -> bytes:
    one = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    return _filled("Date: Fri, 20 Nov 2026 12:00:00 +0000\n" + one, one)


def _mail_of_headers() -> bytes:
    return _filled("From: a@b.example\nSubject: x\n", "X-A: =?utf-8?q?=61?=\n", "\nbody\n")


def _short_mail() -> bytes:
    head = "From: a@b.example\nDate: Fri, 20 Nov 2026 12:00:00 +0000\nMIME-Version: 1.0\n"
    head += "Message-ID: <a@b.example>\nSubject: x\nContent-Type: text/html\n\n"
    return _filled(head, f"<p>{'x ' * 36}\n")


def _kills() -> bytes:
    head, mark, _ = typical_wires()["iptc7901"].decode().partition("Harbour (")
    return "".join(
        f"{head}{_killing(at)}\r\n{mark}Bench) - x\r\n\x03201200 Nov 26\r\n"
        for at in range(100, 2080, 20)
    ).encode()


def _killing(first: int) -> str:
    """Kill twenty stories in a line that no other item has."""
    return " ".join(f"KILL BNC{number:04d}," for number in range(first, first + 20))


def _packed_components() -> bytes:
    head, mark, rest = typical_wires()["newsml-1.2"].decode().partition("<NewsItem>")
    said, content, _ = rest.partition("<ContentItem>")
    packed = "<![CDATA[<nitf><body><body.content><p>x</p></body.content></body></nitf>]]>"
    one = f"<NewsComponent>{content}<DataContent>{packed}</DataContent></ContentItem>"
    item = f"{mark}{said}{f'{one}</NewsComponent>' * 2}</NewsComponent></NewsItem>"
    return f"{head}{item * 490}</NewsML>".encode()


def _persons() -> bytes:
    head, mark, tail = typical_wires()["nitf"].decode().partition("</docdata>")
    named = "<person>Ida Quill of the old harbour</person>"
    return _filled(f"{head}<identified-content>", named, f"</identified-content>{mark}{tail}")


def _items_of_orders() -> bytes:
    said = "<category>Embargo until 10:05 GMT on 3 November 2026, kill it %d</category>"
    beside = "".join(said % number for number in range(28))
    item = f"<item><guid>%d</guid><title>x</title>{beside}</item>"
    items = "".join(item % number for number in range(500))
    return f"<rss version='2.0'><channel>{items}</channel></rss>".encode()


def _captions() -> bytes:
    head, _, tail = typical_wires()["ap-media"].decode().partition('"type"')
    shown = '"renditions": {"a": {"href": "https://b.example/%d", "mimetype": "image/jpeg"}}'
    one = f'"%d": {{"type": "picture", "description_caption": "<b>x", {shown}}}'
    inside = ", ".join(one % (number, number) for number in range(4_000))
    return f'{head}"associations": {{{inside}}}, "type"{tail}'.encode()


def _mail_with_a_bomb() -> bytes:
    packed = base64.encodebytes(gzip.compress(bytes(500 * SIZE), 9)).decode()
    return (
        "From: a@b.example\nDate: Fri, 20 Nov 2026 12:00:00 +0000\nMIME-Version: 1.0\n"
        "Message-ID: <a@b.example>\nContent-Type: application/gzip\n"
        f"Content-Transfer-Encoding: base64\n\n{packed}"
    ).encode()


_WIRES: Final[Mapping[str, Callable[[], bytes]]] = {
    "elements nested deep": lambda: _within("newsml-g2", "<p>", "<div>"),
    "short paragraphs": lambda: _within("newsml-g2", "<p>", f"<p>{'x ' * 7}</p>"),
    "short paragraphs in JSON": lambda: _within("ninjs", "<p>", f"<p>{'x ' * 9}"),
    "short paragraphs in a feed": lambda: _within("rss", "<p>", f"<p>{'x ' * 20}"),
    "short paragraphs in a page": lambda: _within("html", "<p>", f"<p>{'x ' * 20}"),
    "short paragraphs in a mail": _short_mail,
    "NITF nested deep": lambda: _within("nitf", "<p>", "<block>"),
    "components nested deep": lambda: _within("newsml-1.2", "<ContentItem>", "<NewsComponent>"),
    "components side by side": lambda: _within("newsml-1.2", "<ContentItem>", "<NewsComponent/>"),
    "components of packed NITF": _packed_components,
    "subjects": lambda: _within("newsml-g2", "<slugline>", f"<subject literal='{'x' * 20}'/>"),
    "persons": _persons,
    "orders above copy": lambda: _within(
        "newsml-g2", "<p>", f"<p>Embargoed until noon{' x' * 25}</p>"
    ),
    "orders beside copy": _items_of_orders,
    "soft hyphens": lambda: _within("newsml-g2", "<p>", "a\u00ad"),
    "many attributes": _attributes,
    "entities of entities": _laughs,
    "feed of empty items": lambda: _within("rss", "<item>", "<item/>"),
    "feed of small items": lambda: _within("rss", "<item>", "<item><guid>x</guid></item>"),
    "feed that never ends": lambda: _filled("<rss><channel>", "<item><title>x"),
    "feed of categories": lambda: _within("rss", "<pubDate>", "<category>x</category>"),
    "Atom of links": lambda: _within("atom", "<updated>", "<link/>"),
    "JSON feed of items": lambda: _within("jsonfeed", '{"id"', '{"id":1},'),
    "JSON nested deep": lambda: _filled('{"uri":', "["),
    "almost-JSON": lambda: _filled('{"uri": "a", "headline": "', "\\x\t", '"}'),
    "AP of captions": _captions,
    "AP of subjects": lambda: _within("ap-media", '"type"', '"subject": [{"name": "x"}],'),
    "newlines": lambda: b"\n" * SIZE,
    "control characters": lambda: b"\x01\x02\x03" * (SIZE // 3),
    "7901 of kills": _kills,
    "7901 of empty lines": lambda: _within("iptc7901", "Harbour (", "\r\n"),
    "7901 of one line": lambda: _within("iptc7901", "Harbour (", "word "),
    "ANPA of take marks": lambda: _within("anpa", "<\r\n", "^x<\r\n"),
    "mail of parts": _mail_of_parts,
    "mails in mails": _mail_in_mails,
    "mail of headers": _mail_of_headers,
    "mail with a gzip bomb": _mail_with_a_bomb,
    "gzip bomb": lambda: gzip.compress(bytes(1000 * SIZE), 9),
    "page nested deep": lambda: _within("html", "<p>", "<div>"),
    "page of scripts": lambda: _within(
        "html", "</head>", '<script type="application/ld+json">{</script>'
    ),
    "page of links": lambda: _within("html", "<p>", "<a href='/x'>x</a> "),
    "bytes of no charset": lambda: bytes(range(128, 256)) * (SIZE // 128),
}


def hostile_wires() -> Mapping[str, Callable[[], bytes]]:
    """Answer who makes each, by name."""
    return _WIRES

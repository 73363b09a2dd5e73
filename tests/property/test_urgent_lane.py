"""The fast lane sees in the bytes whatever the parser takes for a kill, however it is written."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.ingest.builders import URI, ap_item, atom, g2, news_item, ninjs, reading
from tests.unit.ingest.mails import encoded, mail, multipart, part
from tests.unit.ingest.packed import gzipped
from tests.unit.ingest.xml_wires import component, item, management, newsml_1, nitf, text_content
from wiredesk_ingest.formats.feeds.ap import SAY_KILL
from wiredesk_ingest.orders.words.kill_words import LOUD_KILL
from wiredesk_ingest.signs.urgent import looks_urgent

SAMPLES: Final = Path(__file__).parents[2] / "samples"
WIRES: Final = sorted(file for file in SAMPLES.iterdir() if file.suffix in {".xml", ".json"})

# Where a code stands, in each format: the value goes in quoted already.
G2_PLACES: Final = {
    "status": "<pubStatus qcode={}/>",
    "signal": "<signal qcode={}/>",
    "signal uri": "<signal uri={}/>",
    "signal literal": "<signal literal={}/>",
    "role": "<role qcode={}/>",
    "genre": "<genre qcode={}/>",
    "link": '<link rel={} residref="urn:x:other"/>',
    "link uri": '<link reluri={} residref="urn:x:other"/>',
}
NINJS_PLACES: Final = {
    "status": '"pubstatus": {}',
    "signal": '"signals": [{{"code": {}}}]',
    "signal name": '"signal": {}',
    "signal uri": '"signals": [{{"uri": {}}}]',
    "genre": '"genre": [{{"name": {}}}]',
    "genre code": '"genres": [{{"code": "x:1"}}, {{"code": "2", "name": {}}}]',
    "profile": '"profile": {}',
    "link": '"links": [{{"rel": {}, "uri": "urn:x:other"}}]',
    "association": '"associations": {{{}: {{"uri": "urn:x:other"}}}}',
}
NITF_PLACES: Final = {
    "status": "management-status={}",
    "link": 'management-doc-idref="other" management-idref-status={}',
    "link by another name": 'management-doc-idref="other" management-doc-idref-status={}',
    "message": "<ed-msg msg-type={}/>",
    "property": "<tobject.property tobject.property.type={}/>",
}
NEWSML_1_PLACES: Final = {
    "status": "<Status FormalName={}/>",
    "type": "<NewsItemType FormalName={}/>",
    "instruction": "<Instruction FormalName={}/>",
    "link": '<AssociatedWith FormalName={} NewsItem="urn:newsml:a:1:b:1"/>',
    "earlier revisions": '<Status FormalName="Withheld"/><Instruction><RevisionStatus>'
    "<Status FormalName={}/></RevisionStatus></Instruction>",
}
ENCODINGS: Final[dict[str, Callable[[str], bytes]]] = {
    "UTF-8": str.encode,
    "UTF-8 with mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 little-endian": lambda text: text.encode("utf-16-le"),
    "UTF-16 big-endian": lambda text: text.encode("utf-16-be"),
}

affixes = st.text("abcXYZ019._-", max_size=12)
schemes = st.sampled_from(["", "sig:", "stat:", "https://codes.example/sig/", "a#", "x/y:"])
blanks = st.text(" \t\r\n", max_size=2)
marks = st.sampled_from(
    [
        "kill",
        "kills",
        "killed",
        "mandatory-kill",
        "Cancel",
        "CANCELED",
        "cancellation",
        "withdraw",
        "Withdrawn",
        "withdrawal",
        "retract",
        "retracted",
        "Retraction",
    ]
)
relations = st.builds(
    "{}{}{}".format, affixes, st.sampled_from(["kill", "Cancel", "WITHDRAW", "retract"]), affixes
)


@st.composite
def codes(draw: st.DrawFn, place: str) -> str:
    """A code that is a kill in this place, blanks around it included."""
    names = {"status": st.sampled_from(["canceled", "cancelled", "Canceled"])}
    if "link" in place or place == "association":
        names[place] = relations
    name = draw(names.get(place, marks))
    scheme = "" if place == "association" else draw(schemes)
    return f"{draw(blanks)}{scheme}{name}{draw(blanks)}"


def hidden(data: st.DataObject, text: str) -> list[bool]:
    """Choose the signs to write as numbers: none, those that are no letters, or any."""
    how = data.draw(st.sampled_from(["none", "no letters", "any"]))
    if how == "any":
        return [data.draw(st.booleans()) for _ in text]
    return [how == "no letters" and not sign.isalpha() for sign in text]


def in_xml(data: st.DataObject, text: str) -> str:
    """Quote a value for an attribute, some of its signs written as numbers."""
    quote = data.draw(st.sampled_from("\"'"))
    number = data.draw(st.sampled_from(["&#{};", "&#0{};", "&#x{:x};", "&#x{:04X};"]))
    said = [
        number.format(ord(sign)) if hide else sign
        for sign, hide in zip(text, hidden(data, text), strict=True)
    ]
    return f"{quote}{''.join(said)}{quote}"


def in_json(data: st.DataObject, text: str) -> str:
    """Quote a value as JSON, some of its signs escaped."""
    number = data.draw(st.sampled_from(["\\u{:04x}", "\\u{:04X}"]))
    slash = data.draw(st.sampled_from(["/", "\\/"]))
    said = [
        number.format(ord(sign)) if hide else json.dumps(sign)[1:-1].replace("/", slash)
        for sign, hide in zip(text, hidden(data, text), strict=True)
    ]
    return f'"{"".join(said)}"'


def g2_wire(place: str, quoted: str, headline: str = "Lanterns return") -> str:
    """Write a NewsML-G2 item that says a code in one place."""
    said = G2_PLACES[place].format(quoted)
    item = news_item(version="2", item_meta="" if place == "genre" else said)
    if place == "status":
        item = item.replace('<pubStatus qcode="stat:usable"/>', "", 1)
    if place == "genre":
        item = item.replace("<contentMeta>", f"<contentMeta>{said}", 1)
    return item.replace("Lanterns return", headline, 1)


def nitf_wire(place: str, quoted: str) -> str:
    """Write a NITF document that says a code in one place."""
    said = NITF_PLACES[place].format(quoted)
    inside = said if said.startswith("<") else ""
    version = '<du-key key="lanterns" version="2"/>'
    wire = nitf(docdata=inside + version, status="" if inside else said, end="\u00e9")
    return wire.decode().partition("\n")[2]


def newsml_1_wire(place: str, quoted: str) -> str:
    """Write a NewsML 1.2 item that says a code in one place."""
    said = NEWSML_1_PLACES[place].format(quoted)
    plain = management("" if "<Status" in said else '<Status FormalName="Usable"/>', said)
    if place == "type":
        plain = plain.replace('<NewsItemType FormalName="News"/>', "", 1)
    return newsml_1(item(handling=plain)).decode().partition("\n")[2]


def ninjs_wire(place: str, quoted: str) -> str:
    """Write a ninjs item that says a code in one place."""
    said = NINJS_PLACES[place].format(quoted)
    return f'{{"uri": "{URI}", "version": 2, "headline": "é", "body_text": "A word.", {said}}}'


def takes_down(wire: bytes) -> bool:
    return any(item.takedowns for item in reading(wire).items)


@settings(deadline=None, max_examples=200)
@given(
    data=st.data(),
    place=st.sampled_from([*G2_PLACES]),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_a_kill_in_newsml_g2_shows_in_the_bytes(
    data: st.DataObject, place: str, encoding: str
) -> None:
    quoted = in_xml(data, data.draw(codes(place)))
    wire = ENCODINGS[encoding](g2_wire(place, quoted))

    assert takes_down(wire)
    assert looks_urgent(wire)


Writer = Callable[[str, str], str]
Quoter = Callable[[st.DataObject, str], str]


@settings(deadline=None, max_examples=200)
@given(
    data=st.data(),
    place=st.sampled_from([*NITF_PLACES]),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_a_kill_in_nitf_shows_in_the_bytes(data: st.DataObject, place: str, encoding: str) -> None:
    quoted = in_xml(data, data.draw(codes(place)))
    wire = ENCODINGS[encoding](nitf_wire(place, quoted))

    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=200)
@given(
    data=st.data(),
    place=st.sampled_from([*NEWSML_1_PLACES]),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_a_kill_in_newsml_1_shows_in_the_bytes(
    data: st.DataObject, place: str, encoding: str
) -> None:
    kill = codes(place)
    if place == "instruction":
        kill = kill | st.sampled_from(["Delete", " deleted", "x:DELETE"])
    quoted = in_xml(data, data.draw(kill))
    wire = ENCODINGS[encoding](newsml_1_wire(place, quoted))

    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=200)
@given(
    data=st.data(),
    place=st.sampled_from([*NINJS_PLACES]),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_a_kill_in_ninjs_shows_in_the_bytes(place: str, data: st.DataObject, encoding: str) -> None:
    quoted = in_json(data, data.draw(codes(place)))
    wire = ENCODINGS[encoding](ninjs_wire(place, quoted))

    assert takes_down(wire)
    assert looks_urgent(wire)


@pytest.mark.parametrize(
    ("charset", "headline"),
    [
        ("iso-8859-6", "منارات"),
        ("windows-1256", "منارات"),
        ("iso-8859-9", "Işıklar döndü"),
        ("koi8-r", "Маяки"),
        ("shift_jis", "灯台"),
        ("gb18030", "灯塔"),
        ("euc-kr", "등대"),
        ("big5", "燈塔"),
        ("macintosh", "Lanternes rallumées"),
    ],
)
def test_a_kill_shows_in_every_declared_charset(charset: str, headline: str) -> None:
    item = g2_wire("status", '"stat:canceled"', headline)
    wire = f'<?xml version="1.0" encoding="{charset}"?>{item}'.encode(charset)

    assert reading(wire).charset != "utf-8"
    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=150)
@given(
    data=st.data(),
    said=st.text("kilcanedwthrsKIL.-_:/# \t\n\u00a0\u2028\u212a\u017f\u0130\u200d", max_size=12),
    kill=st.sampled_from(["", "kill", "canceled", "withdrawn", "Retract", "delete"]),
    written=st.sampled_from(
        [
            (G2_PLACES, g2_wire, in_xml),
            (NINJS_PLACES, ninjs_wire, in_json),
            (NITF_PLACES, nitf_wire, in_xml),
            (NEWSML_1_PLACES, newsml_1_wire, in_xml),
        ]
    ),
)
def test_whatever_the_parser_takes_for_a_kill_shows_in_the_bytes(
    data: st.DataObject, said: str, kill: str, written: tuple[dict[str, str], Writer, Quoter]
) -> None:
    """Also odd spellings: signs that fold to others, joints, blanks that are none to XML."""
    at = data.draw(st.integers(0, len(said)))
    text = said[:at] + kill + said[at:]
    places, write, quote = written
    place = data.draw(st.sampled_from([*places]))

    wire = write(place, quote(data, text)).encode()

    assert looks_urgent(wire) or not takes_down(wire)


@pytest.mark.parametrize("file", WIRES, ids=lambda file: file.stem)
def test_only_the_kills_among_the_samples_are_urgent(file: Path) -> None:
    wire = file.read_bytes()

    assert looks_urgent(wire) == takes_down(wire)


@pytest.mark.parametrize(
    "copy",
    [
        "Nobody was killed, and the sale was cancelled.",
        '"They will kill the deal," she said. "Then cancel it."',
        "The club&#8217;s caf&#233; is open; Ker\u00e7 is near.",
        "Un caf\u00e9, s\u2019il vous pla\u00eet: 24\u00a0h/24",
    ],
)
def test_a_story_about_killing_is_ordinary_copy(copy: str) -> None:
    assert not looks_urgent(news_item(f"<p>{copy}</p>").encode())
    assert not looks_urgent(ninjs(body_text=copy))
    assert not looks_urgent(nitf(f"<p>{copy}</p>"))
    assert not looks_urgent(newsml_1(item(component(text_content(f"<p>{copy} Delete it.</p>")))))


# --- packed, and in mails ------------------------------------------------------------------

CANCELED: Final = g2(version="2", status="stat:canceled")
ANSWER: Final = {"In-Reply-To": "<first.1@quillmark.example>"}
kill_words: Final = st.sampled_from(
    [
        "KILL: {}",
        "Mandatory Kill: {}",
        "KILL {}",
        "[kill] {}",
        "Re: WITHDRAWN - {}",
        "retraction: {}",
        "\u212aILL: {}",
        "*** KILL *** {}",
        "Skill: {}",
    ]
)


@pytest.mark.parametrize(
    "wire",
    [
        gzipped(CANCELED),
        multipart("mixed", part("See below."), part(CANCELED, file="a.xml")),
        multipart("mixed", part("See below."), part(gzipped(CANCELED), file="a.gz")),
        gzipped(multipart("mixed", part(CANCELED, file="a.xml"))),
        mail(mail(CANCELED.decode().replace("=", "=3D"), fields={
            "Content-Transfer-Encoding": "quoted-printable"
        }), "message/rfc822"),
        multipart("mixed", part("See."), part(mail("x", fields=ANSWER | {"Subject": "KILL: x"}),
                  "application/octet-stream", file="a.eml")),
        mail("<p><b>K</b>ILL:<!-- > --> lanterns</p>", "text/html", ANSWER),
        mail("MANDATORY KILL\r\n\r\nLanterns".encode("utf-16"), "text/plain; charset=utf-16",
             ANSWER),
    ],
)  # fmt: skip
def test_a_kill_shows_where_it_is_packed_or_in_a_mail(wire: bytes) -> None:
    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=150)
@given(
    data=st.data(),
    said=kill_words,
    headline=st.text("lantern -:*[]KIL\u212a\u0130é", max_size=12),
    charset=st.sampled_from(["utf-8", "utf-16", "iso-8859-1"]),
    in_body=st.booleans(),
)
def test_whatever_the_parser_takes_for_a_kill_in_a_mail_shows(
    data: st.DataObject, said: str, headline: str, charset: str, *, in_body: bool
) -> None:
    text = said.format(headline)
    body = (text if in_body else "Lanterns.").encode(charset, "replace")
    if data.draw(st.booleans()):
        body = b"<div>" + "".join(f"&#{ord(sign)};" for sign in text).encode() + b"</div>"
    kind = data.draw(st.sampled_from(["text/plain", "text/html"]))
    subject = "Lanterns" if in_body else encoded(text)
    wire = mail(body, f"{kind}; charset={charset}", ANSWER | {"Subject": subject})
    if data.draw(st.booleans()):
        wire = gzipped(wire)

    assert looks_urgent(wire) or not takes_down(wire)


@pytest.mark.parametrize(
    "copy",
    [
        "Nobody was killed, and the sale was cancelled.",
        '"They will kill the deal," she said. "Then cancel it."',
        "Withdrawals rose.",
    ],
)
def test_a_mail_about_killing_is_ordinary_copy(copy: str) -> None:
    both = multipart("alternative", part(copy), part(f"<p>{copy}</p>", "text/html"))

    assert not looks_urgent(mail(copy, fields=ANSWER | {"Subject": f"Storm: {copy}"}))
    assert not looks_urgent(both)
    assert not looks_urgent(gzipped(g2(f"<p>{copy}</p>")))


@pytest.mark.parametrize("packed", [gzipped(bytes(9_000_000)), gzipped(CANCELED)[:-9]])
def test_what_can_not_be_unpacked_is_not_urgent(packed: bytes) -> None:
    """The parser refuses it, and the ordinary lane keeps it."""
    assert not looks_urgent(packed)
    assert not looks_urgent(multipart("mixed", part(packed, file="a.gz")))


# --- feeds, AP's JSON and notes to editors ---------------------------------------------------

AP_PLACES: Final = {
    "status": '"pubstatus": {}',
    "type": '"editorialtypes": ["Add", {}]',
    "role": '"editorialrole": {}',
    "signal": '"signals": ["newscontent", {}]',
}
AP_NAMES: Final = {
    "status": ("canceled", "withheld", "Withhold"),
    "type": ("Kill", "Withhold", "Elimination", "Disregard", "withdrawn"),
    "role": ("kill", "retraction"),
    "signal": ("kill", "mandatorykill"),
}
ORDERS: Final = ("MANDATORY{}KILL", "Please kill{}this{}story.", "kill the{}entire{}item")


@settings(deadline=None, max_examples=150)
@given(data=st.data(), place=st.sampled_from([*AP_PLACES]), encoding=st.sampled_from([*ENCODINGS]))
def test_a_recall_by_ap_shows_in_the_bytes(data: st.DataObject, place: str, encoding: str) -> None:
    name = data.draw(blanks) + data.draw(st.sampled_from(AP_NAMES[place])) + data.draw(blanks)
    item = json.dumps(ap_item(version=2, pubstatus=None, signals=None, body_nitf="é"))
    wire = ENCODINGS[encoding](f"{item[:-1]}, {AP_PLACES[place].format(in_json(data, name))}}}")

    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=100)
@given(data=st.data(), order=st.sampled_from(ORDERS), encoding=st.sampled_from([*ENCODINGS]))
def test_a_note_that_orders_a_kill_shows_in_the_bytes(
    data: st.DataObject, order: str, encoding: str
) -> None:
    gap = data.draw(st.text(" \t\r\n", min_size=1, max_size=3))
    note = in_json(data, f"Eds: {order.format(gap, gap)}")
    wire = ENCODINGS[encoding](f'{{"uri": "{URI}", "version": 2, "ednote": {note}}}')

    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=100)
@given(
    data=st.data(),
    order=st.sampled_from(
        [
            *("MANDATORY{}KILL", "ADVISORY KILL:{}x", "STORNO{}:{}x", "Kill:{}this{}story"),
            *("WITHDRAWN{}-{}x", "KILL{}/{}KILL", "RETRACTED{}\u2013{}x", "RETRACTION{}!"),
            *("+++{}STORNO +++{}x", "**{}KILLED{}** x", "WITHDRAWN-Lanterns{}return{}"),
            *("This story{}has been{}withdrawn.", "ABOVE ITEM{}IS KILLED{}!"),
        ]
    ),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_a_headline_that_begins_with_a_kill_shows_in_the_bytes(
    data: st.DataObject, order: str, encoding: str
) -> None:
    gap = data.draw(st.text(" \t\r\n", min_size=1, max_size=3))
    said = order.format(gap, gap)
    written = data.draw(st.sampled_from(["json", "xml"]))
    if written == "json":
        wire = f'{{"uri": "{URI}", "version": 2, "headline": {in_json(data, said)}}}'
    else:
        spaced = "".join(f"&#{ord(sign)};" if sign.isspace() else sign for sign in said)
        wire = news_item(f"<p><b>{spaced}</b></p>", version="2")

    assert takes_down(ENCODINGS[encoding](wire))
    assert looks_urgent(ENCODINGS[encoding](wire))


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("prefix", ["at", "x", "deleted-entry"])
def test_a_tombstone_in_a_feed_shows_in_the_bytes(encoding: str, prefix: str) -> None:
    deleted = '<id>urn:f</id><at:deleted-entry ref="urn:a" when="2026-11-20T12:00:00Z"/>'
    text = (
        atom(feed=deleted)
        .decode()
        .replace("at:", f"{prefix}:")
        .replace("xmlns:at", f"xmlns:{prefix}")
    )
    wire = ENCODINGS[encoding](text)

    assert takes_down(wire)
    assert looks_urgent(wire)


@settings(deadline=None, max_examples=150)
@given(
    data=st.data(),
    name=st.sampled_from(SAY_KILL),
    said=st.sampled_from(
        ["canceled", "Kill", "WITHHELD", "a:withdrawn", "Deleted", "usable", "x-kill"]
    ),
    gap=st.sampled_from(["", " ", "<!-- x -->", "<x/>", "<![CDATA[]]>"]),
    encoding=st.sampled_from([*ENCODINGS]),
)
def test_what_an_entry_of_ap_takes_down_shows_in_the_bytes(
    data: st.DataObject, name: str, said: str, gap: str, encoding: str
) -> None:
    signs = zip(said, hidden(data, said), strict=True)
    text = "".join(f"&#{ord(sign)};" if hide else sign for sign, hide in signs)
    if text == said:
        at = data.draw(st.integers(0, len(said)))
        text = said[:at] + gap + said[at:]
    element = f"<m:{name}>{text}</m:{name}>"
    space = 'xmlns:m="http://ap.org/schemas/03/2005/apnm"'
    entry = f"<id>urn:a</id><m:NewsManagement {space}>{element}</m:NewsManagement>"
    wire = ENCODINGS[encoding](atom(entry).decode())

    assert looks_urgent(wire) or not takes_down(wire)


def test_a_kill_shows_that_only_mending_makes_json() -> None:
    for name in (r"\x6bill", "kill\n", r"\u006bill"):
        wire = f'{{"uri": "{URI}", "version": 2, "signals": [{{"code": "{name}"}}],}}'.encode()

        assert takes_down(wire)
        assert looks_urgent(wire)


@pytest.mark.parametrize(
    "copy", ["They withheld it.", "A deal to kill the bill.", "Mandatory vaccination", "Eliminated"]
)
def test_what_ap_and_feeds_say_of_others_is_ordinary_copy(copy: str) -> None:
    assert not looks_urgent(json.dumps(ap_item(body_nitf=copy)).encode())
    assert not looks_urgent(atom(f"<id>urn:a</id><title>{copy}</title>"))


@settings(deadline=None, max_examples=100)
@given(word=st.from_regex(LOUD_KILL, fullmatch=True))
def test_any_word_of_a_kill_that_stands_alone_shows_in_the_bytes(word: str) -> None:
    wire = f'{{"uri": "{URI}", "version": 2, "headline": "{word}"}}'.encode()

    assert takes_down(wire)
    assert looks_urgent(wire)

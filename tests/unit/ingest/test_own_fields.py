"""The same order in a field of the sender's own, in every format: the article waits."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from tests.rows import every_row
from tests.unit.ingest.builders import (
    NOON,
    ap,
    atom,
    g2,
    is_kept_off,
    json_feed,
    ninjs,
    reading,
    rss,
)
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.xml_wires import item, management, newsml_1, nitf

POST: Final = {"id": "1", "title": "Ferries return", "content_text": "The ferries came back."}
ITEM: Final = "<title>Ferries return</title><{0}>a</{0}><{1}>They came back.</{1}>"
COPY: Final = f"<article><h1>Ferries return</h1>{'<p>They came back on Monday.</p>' * 8}</article>"
META: Final = '<meta name="{}" content="{}"/>'
ELEMENT: Final = '<x:{0} xmlns:x="urn:x">{1}</x:{0}>'
PROPERTY: Final = '<Property FormalName="{}" Value="{}"/>'

WAYS: Final[Mapping[str, Callable[[str, str], bytes]]] = {
    "ninjs": lambda name, said: ninjs(**{name: said}),
    "ap": lambda name, said: ap(**{name: said, "body_nitf": "<p>The ferries came back.</p>"}),
    "json feed": lambda name, said: json_feed(POST | {name: said}),
    "rss": lambda name, said: rss(f"{ITEM.format('guid', 'description')}<{name}>{said}</{name}>"),
    "atom": lambda name, said: atom(f"{ITEM.format('id', 'summary')}<{name}>{said}</{name}>"),
    "mail": lambda name, said: mail(fields={f"X-{name}": said}),
    "page": lambda name, said: page(script(news()), META.format(name, said), body=COPY),
    "schema.org": lambda name, said: page(script(news(**{name: said})), body=COPY),
    "g2 property": lambda name, said: g2(
        item_meta=f'<itemMetaExtProperty rel="x:{name}" value="{said}"/>'
    ),
    "g2 element": lambda name, said: g2(content_meta=ELEMENT.format(name, said)),
    "newsml property": lambda name, said: newsml_1(
        item(handling=management(more=PROPERTY.format(name, said)))
    ),
    "newsml envelope": lambda name, said: newsml_1(envelope=f"<{name}>{said}</{name}>"),
    "nitf": lambda name, said: nitf(head=META.format(name, said)),
}

AHEAD: Final = "2031-01-01T06:00:00Z"


def waits(wire: bytes) -> bool:
    found = [each.article for each in reading(wire).items]
    assert found
    return all(is_kept_off(each) or each.embargo_text is not None for each in found)


@every_row("way", WAYS)
def test_an_order_in_a_field_of_the_senders_own_is_obeyed_in_every_format(way: str) -> None:
    ordered = [
        *(("embargoUntil", AHEAD), ("publish_on", AHEAD)),
        *(("editorialStatus", "withheld"), ("on_hold", "yes"), ("isPublished", "false")),
        *(("doNotPublish", "true"), ("legal_hold", "1"), ("readyToPublish", "no")),
        *(("killed", "true"), ("deleted_at", "2026-11-20T10:00:00Z"), ("state", "in_review")),
        *(("visibility", "private"), ("holdUntil", AHEAD), ("sperrfristBis", AHEAD)),
        *(("archived", "true"), ("is_locked", "yes"), ("live", "false"), ("enabled", "no")),
        *(("is_active", "0"), ("disabled", "1"), ("state", "archived")),
        *(("yayin_durumu", "taslak"), ("statut", "brouillon"), ("gesperrt", "ja")),
    ]

    assert [name for name, said in ordered if not waits(WAYS[way](name, said))] == []


@every_row("way", WAYS)
def test_such_a_field_that_orders_nothing_holds_nothing(way: str) -> None:
    harmless = [
        *(("embargoUntil", ""), ("publish_on", "2026-01-01"), ("editorialStatus", "final")),
        *(("on_hold", "no"), ("isPublished", "true"), ("household", "yes")),
        *(("killed", "false"), ("deleted_at", ""), ("visibility", "public"), ("approved", "yes")),
        *(("archived", "no"), ("live", "true"), ("is_live", "false"), ("comments_enabled", "no")),
        *(("comment_status", "disabled"), ("estado", "Lagoa"), ("is_archive", "true")),
    ]

    assert [name for name, said in harmless if waits(WAYS[way](name, said))] == []


SOON: Final = (NOON + timedelta(minutes=40)).isoformat()


@every_row("way", WAYS)
def test_a_time_of_release_soon_ahead_is_waited_for_to_the_minute(way: str) -> None:
    wire = WAYS[way]("publish_on", SOON)

    assert waits(wire)
    assert not waits(WAYS[way]("published", SOON))


@every_row(
    "said",
    [
        {"workflow": {"status": "killed"}},
        {"editorial": {"hold": True}},
        {"publish": {"approved": False}},
        {"web": {"Visible": "no"}},
        {"flags": ["breaking", "hold"]},
        {"flags": {"hold": True}},
        {"schedule": {"start": AHEAD}},
        {"workflow": "draft"},
        {"audience": "editors only"},
    ],
)
def test_an_order_within_a_field_of_json_is_obeyed(said: dict[str, Any]) -> None:
    assert waits(ninjs(**said))
    assert waits(json_feed(POST | said))


@every_row("name", ["note", "comment", "instructions"])
def test_a_note_of_ninjs_by_another_name_is_obeyed(name: str) -> None:
    assert waits(ninjs(**{name: "Do not publish"}))
    assert not waits(ninjs(**{name: "With pictures"}))


def test_a_flag_of_the_senders_own_that_says_kill_goes_before_a_person_and_takes_nothing_down() -> (
    None
):
    found = reading(ninjs(flags=["breaking", "kill"])).items

    assert [is_kept_off(each.article) for each in found] == [True]
    assert [each.takedowns for each in found] == [()]


@every_row(
    ("name", "said"),
    [
        *(("حظر", "حتى الغد"), ("الحالة", "محظور"), ("حالة_النشر", "قيد المراجعة")),
        *(("وضعیت", "پیش\u200cنویس"), ("وضعيت انتشار", "منتشر نشده"), ("ممنوعیت_انتشار", "بله")),
        *(("حیثیت", "روک دیا گیا"), ("اشاعت پر پابندی", "کل تک"), ("منشور", "لا")),
        *(("yayın_yasağı", "evet"), ("DURUM", "İPTAL"), ("estado", "en espera")),
        *(("موعد النشر", AHEAD), ("زمان_انتشار", AHEAD), ("yayın zamanı", AHEAD)),
    ],
)
def test_a_field_in_another_language_is_obeyed(name: str, said: str) -> None:
    assert waits(ninjs(**{name: said}))
    assert waits(json_feed(POST | {name: said}))
    assert waits(nitf(head=META.format(name, said)))


@every_row(
    ("name", "said"),
    [
        *(("حظر", "لا"), ("الحالة", "منشور"), ("وضعیت", "منتشر شده"), ("حیثیت", "شائع شدہ")),
        *(("yayın_durumu", "yayında"), ("منشور", "نعم"), ("تاريخ النشر", "2026-01-01")),
    ],
)
def test_a_field_in_another_language_that_lets_it_out_holds_nothing(name: str, said: str) -> None:
    assert not waits(ninjs(**{name: said}))


def test_a_picture_that_is_archived_holds_no_story() -> None:
    picture = {"type": "picture", "uri": "urn:p", "archived": True, "locked": True}

    assert not waits(ninjs(associations={"main": picture}))
    assert not waits(ninjs(associations=[picture]))

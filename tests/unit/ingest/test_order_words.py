"""Embargoes, bans and tests of the line in words of our own, and news that sounds alike."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs, standing
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import anpa, iptc
from wiredesk.article import Article
from wiredesk_ingest.draft import ADVISORY

COPY: Final = "The lanterns came back to the harbour on Thursday, and the keeper lit each by hand."
PLACES: Final[tuple[Callable[[str], bytes], ...]] = (
    lambda said: g2(f"<p>{said}</p><p>{COPY}</p>"),
    lambda said: g2(f"<p>{COPY}</p><p>Nobody was surprised.</p><p>{said}</p>"),
    lambda said: mail(f"{said}\n\n{COPY}\n"),
    lambda said: iptc("Lanterns return =", f"{said}\n\n{COPY}"),
    lambda said: ninjs(ednote=said),
)
WAITS: Final = (
    "Check against delivery. Embargoed until delivery.",
    "CHECK AGAINST DELIVERY",
    "HFR 12:01 a.m. EST Sunday",
    "For release in Sunday newspapers, Nov. 22",
    "For weekend editions",
    "Please do not publish or broadcast this story until 6pm on Sunday.",
    "This story may not be published, broadcast or posted online before Sunday at 6 a.m.",
    "The following story is for publication on Sunday.",
    "WEB EMBARGO: not online before Sunday 6 a.m.",
    "NOT FOR ONLINE USE UNTIL SUNDAY",
    "No web, no broadcast until Sunday 0600",
    "Print only until Sunday; web embargo until 0600 GMT",
    "Release: Sunday, 22 November 2026, 06:00 GMT",
    "Publish after: 2026-11-22 06:00 GMT",
    "May be used from 0600 GMT Sunday",
    "*** NOT BEFORE SUNDAY 0600 GMT ***",
    "Ver\u00f6ffentlichung nicht vor Sonntag, 6.00 Uhr",
    "Bitte erst ab Sonntag, 6.00 Uhr, ver\u00f6ffentlichen",
    "Es gilt das gesprochene Wort. Sperrfrist: Beginn der Rede",
    "Diffusion interdite avant dimanche 06H00",
    "Papier sous embargo",
    "Noticia embargada hasta las 06:00",
    "Nota con embargo hasta el domingo",
    "Prohibida su difusi\u00f3n hasta el domingo",
    "EMBARGO ORE 6 DI DOMENICA",
    "Da non pubblicare prima di domenica",
    "Si prega di rispettare l'embargo",
    "Publica\u00e7\u00e3o proibida antes de domingo",
    "Материал под эмбарго до воскресенья",
    "Просим не публиковать до воскресенья",
    "Let op: embargo tot zondag 06.00 uur",
    "OBS EMBARGO! F\u00e5r inte publiceras f\u00f6re s\u00f6ndag",
    "محظور حتى الساعة السادسة من صباح الأحد",
    "تحت الحظر حتى يوم الأحد",
    "للنشر يوم الأحد",
    "الرجاء الالتزام بموعد النشر: الأحد",
    "إمبارغو حتى الأحد",
    "النشر ممنوع حتى الأحد",
    "Ikke publiser f\u00f8r s\u00f8ndag kl. 06",
    "تا ساعت ۹ یکشنبه از انتشار این خبر خودداری شود",
    "برائے اشاعت اتوار",
)
FORBIDS: Final = (
    "FOR YOUR INFORMATION ONLY - NOT FOR PUBLICATION",
    "For background only, not for publication",
    "For your information",
    "CONFIDENTIAL - NOT FOR RELEASE",
    "OFF THE RECORD",
    "HOLD FOR ORDERS",
    "WITHHOLD UNTIL FURTHER NOTICE",
    "Not yet cleared for publication",
    "Awaiting legal clearance - do not run",
    "Nur zur Information, nicht zur Ver\u00f6ffentlichung",
    "Nur f\u00fcr den Dienstgebrauch",
    "Bitte vorerst nicht verwenden.",
    "Pour information seulement, ne pas publier",
    "Merci de ne pas publier pour le moment.",
    "S\u00f3lo para su informaci\u00f3n, no publicar",
    "Rogamos no publicar hasta nuevo aviso.",
    "Riservato, non per la pubblicazione",
    "N\u00e3o destinado a publica\u00e7\u00e3o",
    "Для информации редакций, не для печати",
    "Alleen ter informatie, niet voor publicatie",
    "Kun til orientering, ikke for publisering",
    "Sadece bilgi ama\u00e7l\u0131d\u0131r, yay\u0131nlanmayacakt\u0131r",
    "سري - غير قابل للنشر",
    "صرفا جهت اطلاع، منتشر نشود",
    "صرف معلومات کے لیے، شائع نہ کریں",
    "NOT FOR USE IN JAPAN",
    "Not for use on websites",
    "PRINT ONLY - no web use",
    "No web use",
    "For subscribers in Asia only",
    "Nur f\u00fcr Print, nicht online",
    "Usage web interdit",
)
ORDINARY: Final = (
    "Embargo until 2030 would ruin us, growers say",
    "Hold until Monday, bank tells savers",
    "Do not use until boiled, water firm says",
    "Do not publish names of jurors, judge tells press",
    "Sous embargo depuis dix ans, l'\u00eele s'ouvre",
    "Pazartesiye kadar kullanmay\u0131n uyar\u0131s\u0131",
    "حظر النشر حتى صدور الحكم",
    "Confidential files found on a train",
    "No online sales of lamp oil until May, says mayor",
    "Print only a part of it, says the printer",
    "Not before time: a bridge for the isles",
    "Web ban for gamblers until 2028",
)
TESTS: Final = (
    "Test message 1234",
    "TEST STORY",
    "Line test",
    "Test - bitte ignorieren",
    "Testmeldung",
    "Ceci est un test",
    "Mensaje de prueba",
    "Messaggio di prova",
    "Mensagem de teste",
    "Тестовое сообщение",
    "Test mesaj\u0131",
    "رسالة تجريبية",
    "پیام آزمایشی",
    "آزمائشی پیغام",
)


def goes_on(found: Article) -> bool:
    """Tell whether an article is published without a person."""
    waits = standing(found) != "usable" or found.embargo_text is not None
    return not waits and ADVISORY not in found.signals


@every_row("said", [*WAITS, *FORBIDS])
def test_an_order_holds_wherever_it_stands(said: str) -> None:
    assert [goes_on(article(write(said))) for write in PLACES] == [False] * len(PLACES)


@every_row("said", ORDINARY)
def test_a_headline_that_begins_alike_goes_on(said: str) -> None:
    copy = f"<p>{COPY}</p>"
    for wire in (ninjs(headline=said, body_html=copy), anpa(f"^{said}<"), iptc(f"{said} =", COPY)):
        assert goes_on(article(wire))


@every_row("slug", ["lantern-EMBARGOED", "EMBARGO-lantern", "lantern-hold for release"])
def test_a_slug_that_says_so_holds(slug: str) -> None:
    assert not goes_on(article(ninjs(slugline=slug)))


def test_a_headline_of_embargoed_goods_is_news() -> None:
    assert goes_on(article(ninjs(headline="Ship with embargoed lamps is let go")))


@every_row("end", ["(NOT FOR PUBLICATION)", "(not before Sunday 6am)"])
def test_brackets_behind_a_headline_may_hold_it(end: str) -> None:
    assert not goes_on(article(ninjs(headline=f"Lanterns return {end}")))


def test_a_short_sentence_of_an_embargo_is_copy() -> None:
    assert goes_on(article(g2(f"<p>Embargot h\u00e4vs p\u00e5 fredag.</p><p>{COPY}</p>")))
    assert goes_on(article(g2(f"<p>Ambargo cuma g\u00fcn\u00fc kalkt\u0131.</p><p>{COPY}</p>")))


def test_a_ban_below_all_copy_means_what_stands_above_it() -> None:
    assert not goes_on(article(g2(f"<p>{COPY}</p><p>All sang.</p><p>NOT FOR PUBLICATION</p>")))


def test_a_ban_right_below_a_headline_that_a_page_repeats_leaves_nothing_to_publish() -> None:
    wire = page(
        script(news(headline="Lanterns return", articleBody=None)),
        body=f"<h1>Lanterns return</h1><p>NOT FOR PUBLICATION</p><p>{COPY}</p>",
    )

    assert not goes_on(article(wire))


@every_row("said", TESTS)
def test_what_only_tries_the_line_is_no_news(said: str) -> None:
    for wire in (
        ninjs(headline=said, body_html="<p>Body text</p>"),
        mail("Body text\n", fields={"Subject": "Test message 7"}),
        g2(f"<p>{said}</p>"),
        iptc(f"{said} =", said),
    ):
        assert not goes_on(article(wire)) or b"Lanterns return" in wire


@every_row(
    "said",
    ["Test", "Test: Harbourton beat Quillmark", "Test match: Harbourton 240", "Testing times"],
)
def test_news_of_a_test_goes_on(said: str) -> None:
    assert goes_on(article(ninjs(headline=said, body_html=f"<p>{COPY} {COPY}</p>")))


@every_row("said", ["Service message", "World news budget for Friday", "Media advisory: lanterns"])
def test_what_an_agency_plans_is_for_desks(said: str) -> None:
    assert ADVISORY in article(ninjs(headline=said)).signals


def test_a_memo_sent_as_text_is_for_desks() -> None:
    for wire in (iptc("MEMO TO EDITORS =", "No lead follows."), anpa("^MEMO TO EDITORS<")):
        assert ADVISORY in article(wire).signals


def test_a_time_behind_a_colon_is_no_headline() -> None:
    found = article(g2("<p>Embargoed for release: 2026-11-22T06:00:00Z</p><p>Lit.</p>"))

    assert found.embargoed is not None
    assert found.embargoed.isoformat() == "2026-11-22T06:00:00+00:00"

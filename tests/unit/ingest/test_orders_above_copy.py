"""Orders above a text, whatever stands in their place in the format: never slug, never headline."""

from tests.rows import every_row
from tests.unit.ingest.builders import (
    ap,
    article,
    atom,
    g2,
    kills,
    ninjs,
    reading,
    refusal,
    rss,
    standing,
)
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import COPY, anpa, iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.signs.urgent import looks_urgent

EMBARGOES = (
    "HOLD FOR RELEASE 0600 GMT MONDAY",
    "EMBARGO: 1200 GMT, Monday",
    "EMBARGO 1 Dec",
    "SPERRFRIST 1. Dezember, 12.00 Uhr",
    "Not for publication or broadcast before 0600 GMT, Monday",
    "Sous embargo jusqu'\u00e0 midi",
    "Ne pas diffuser avant midi",
    "No publicar antes del lunes",
    "Non pubblicare prima di luned\u00ec",
    "Embargo bis Montag",
    "انتشار پس از ساعت ۱۸",
    "انتشار از ساعت ۱۸",
)
BANS = (
    "NOT FOR PUBLICATION",
    "NOT FOR USE",
    "Not to be published",
    "INTERNAL USE ONLY",
    "DO NOT USE",
    "Nicht zur Ver\u00f6ffentlichung",
    "Nur f\u00fcr den internen Gebrauch",
    "Ne pas publier",
    "\u00c0 usage interne",
    "No publicar",
    "Solo per uso interno",
    "Yay\u0131n i\u00e7in de\u011fildir",
    "ليس للنشر",
    "للنشر الداخلي فقط",
    "منتشر نشود",
    "ناقابل اشاعت",
    "Editors only",
    "Nur zur Information der Redaktionen",
    "R\u00e9serv\u00e9 aux r\u00e9dactions",
    "Solo para los editores",
    "Solo per le redazioni",
    "Kun til redaksjonen",
    "M\u00e5 ikke bringes",
    "Ej f\u00f6r publicering",
    "Ei julkisuuteen",
    "Для служебного пользования",
    "Yay\u0131nlanmas\u0131n",
    "للعلم وليس للنشر",
    "برائے اشاعت نہیں",
)
DAY = "urn:iptc7901:qmk:qua:20261120"
LATE = "qua0200 3 i 40  qmk 0089"
KILLS = (
    "Please withdraw story qua0123 slugged harbour",
    "إلغاء qua0123",
    "سحب: qua0123",
    "منسوخ qua0123",
    "STORNO qua0123",
    "STORNIERUNG qua0123",
    "ZUR\u00dcCKGEZOGEN: qua0123",
    "ANNULE ET REMPLACE qua0123",
    "ANNUL\u00c9E: qua0123",
    "ANULADO qua0123",
    "RITIRATO qua0123",
    "GER\u0130 \u00c7EK\u0130LD\u0130: qua0123",
    "ACHTUNG: Bitte verwenden Sie qua0123 nicht mehr",
    "Bitte die Meldung qua0123 l\u00f6schen",
    "Veuillez ne plus utiliser qua0123",
    "Por favor no usar qua0123",
    "Si prega di non utilizzare qua0123",
    "L\u00fctfen qua0123 haberini kullanmay\u0131n",
    "يرجى عدم استخدام qua0123",
    "لطفا خبر qua0123 حذف شود",
    "براہ کرم qua0123 استعمال نہ کریں",
)


def goes_on(found: Article) -> bool:
    """Whether an article is published without a person."""
    held = standing(found) != "usable" or found.embargo_text is not None
    return not held and ADVISORY not in found.signals


def above(line: str) -> tuple[bytes, ...]:
    """An order on the first line of a text, an empty line below it."""
    head = f"{line}\n\nLanterns return ="
    return (
        iptc(head),
        iptc(head, keywords=""),
        b"ZCZC\r\n" + iptc(head, keywords="", framed=False) + b"\r\nNNNN",
        b"ZCZC\r\n" + iptc(head, keywords="") + b"NNNN",
        iptc("Lanterns return =", keywords=line),
        anpa(f"{line}\n^Lanterns return<"),
    )


@every_row("line", [*EMBARGOES, *BANS, "ADVISORY TO EDITORS"])
def test_an_order_at_the_head_of_a_text_is_obeyed_wherever_it_stands(line: str) -> None:
    for wire in above(line):
        found = article(wire)

        assert not goes_on(found)
        assert found.headline == "Lanterns return"
        assert line not in found.slugline
        assert line not in found.body_text


@every_row("line", KILLS)
def test_a_kill_at_the_head_of_a_text_takes_down_what_it_names(line: str) -> None:
    for keywords in ("Harbour/lanterns/", ""):
        wire = iptc(f"{line}\n\nLanterns return =", header=LATE, keywords=keywords)

        assert kills(wire) == [(f"{DAY}:0123", "killed_by_reference")]
        assert not goes_on(article(wire))
        assert looks_urgent(wire)
        assert looks_urgent(wire.decode().encode("utf-16"))


@every_row("line", ["STORNO", "إلغاء", "منسوخ", "RETIRADO"])
def test_a_kill_that_names_nothing_alarms(line: str) -> None:
    found = reading(iptc(f"{line}\n\nLanterns return ="))

    assert [refused.code for refused in found.refusals] == ["kill_without_target"]
    assert not any(goes_on(item.article) for item in found.items)


@every_row(
    "line",
    [
        "Hold them to a draw",
        "Please use the other door, says mayor",
        "Do not use the lifts, residents told",
        "Not for long will the ferries stop",
        "Storno the dog returns",
        "Bitte recht freundlich: lanterns of Harbourton",
        "Withdrawn and cold, the lantern keeper returns",
        "No publicar\u00e1n el informe",
        "Embargo on timber is tightened",
        "KILL BILL STAR DIES AT 70",
        "Internal use only of drones agreed",
    ],
)
def test_a_headline_that_only_begins_like_an_order_is_one(line: str) -> None:
    for wire in (iptc(f"{line} ="), ninjs(headline=line), g2(f"<p>{line}.</p><p>All sang.</p>")):
        assert goes_on(article(wire))
        assert not looks_urgent(wire)


@every_row(
    "said", ["For editorial use only.", "EDITORIAL USE ONLY", "Editorial use only. No sales."]
)
def test_what_editors_may_use_goes_on(said: str) -> None:
    for wire in (ninjs(usageterms=said), g2(f"<p>{said}</p><p>Lanterns return.</p>")):
        assert goes_on(article(wire))


def test_an_order_above_the_slug_of_anpa_is_no_slug() -> None:
    wire = anpa().replace(b"\x02^BC-HB", b"\x02^HOLD FOR RELEASE<\r\n^BC-HB")

    found = article(wire)

    assert (found.slugline, found.headline) == ("BC-HB--Lantern Street", "Lanterns return")
    assert found.embargo_text == "HOLD FOR RELEASE"


def test_a_telling_above_a_headline_is_no_slug() -> None:
    found = article(iptc("1ST LEAD\n\nLanterns return =", keywords=""))

    assert (found.slugline, found.signals) == ("", ("sig:update",))


# --- other formats -------------------------------------------------------------------------


@every_row("line", ["ADVISORY KILL: story P9", "Kill: story withdrawn, do not use",
                                  "STORNO: lanterns", "EDITORS, KILL: lanterns"])  # fmt: skip
def test_a_kill_before_copy_is_one_in_any_format(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p>"),
        g2(f"<p><b>{line.replace(': ', ':</b> ')}</p>"),
        nitf(f"<p>{line}</p>"),
        ninjs(headline=line),
        rss(f"<guid>a</guid><title>{line}</title>"),
        ninjs(ednote=line),
    ):
        assert refusal(wire)[0] == "kill_without_target"
        assert looks_urgent(wire)


@every_row("line", [*BANS, "HOLD: lanterns", "إلغاء: المنارات",
                                  "Bitte die Meldung qua0123 nicht verwenden",
                                  "CORRECTION: NOT FOR PUBLICATION: lanterns"])  # fmt: skip
def test_a_ban_before_copy_withholds_in_any_format(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>The lanterns came back.</p>"),
        nitf(f"<p>{line}</p><p>The lanterns came back.</p>"),
        ninjs(headline=line),
        atom(f"<id>urn:q:1</id><title>{line}</title><updated>2026-11-20T12:00:00Z</updated>"),
        ap(headline=line),
    ):
        (found,) = reading(wire).items

        assert standing(found.article) == "forbidden"


@every_row(
    "note",
    ["Please hold until Monday", "Hold for release", "Please hold this story", "Hold the item",
     "HOLD", "Hold."],
)  # fmt: skip
def test_a_note_that_asks_to_hold_is_obeyed(note: str) -> None:
    for wire in (ninjs(ednote=note), g2(item_meta=f"<edNote>{note}</edNote>"), ap(ednote=note)):
        assert not goes_on(article(wire))


@every_row(
    "note", ["Pictures hold the eye", "Adds that the clubs hold talks", "Disregard version 1"]
)
def test_a_note_that_only_speaks_of_holding_orders_nothing(note: str) -> None:
    assert goes_on(article(ninjs(ednote=note)))


@every_row(
    ("headline", "order"),
    [
        ("EMBARGOED UNTIL 10.00 GMT MONDAY: Lanterns return", "EMBARGOED UNTIL 10.00 GMT MONDAY"),
        ("Embargo: 18:00 GMT Friday: Lanterns return", "Embargo: 18:00 GMT Friday"),
        ("SPERRFRIST 12 Uhr - Lanterns return", "SPERRFRIST 12 Uhr"),
        ("EMBARGO: Lanterns return", "EMBARGO"),
        ("NOT FOR PUBLICATION: Lanterns return", "NOT FOR PUBLICATION"),
    ],
)
def test_an_order_before_a_headline_goes_to_the_note(headline: str, order: str) -> None:
    found = article(ninjs(headline=headline))

    assert (found.headline, found.ednote) == ("Lanterns return", order)
    assert not goes_on(found)


def test_a_headline_of_an_order_alone_stays() -> None:
    assert article(ninjs(headline="Embargo: Friday noon")).headline == "Embargo: Friday noon"


@every_row("mark", ["<p>{}</p><p>{}</p>", "<p>{}<br/>{}</p>"])
def test_an_embargo_above_the_copy_goes_to_the_note(mark: str) -> None:
    line = "STRICTLY EMBARGOED UNTIL 00:01 TUESDAY 1 DECEMBER"

    found = article(ninjs(body_html=mark.format(line, "The lanterns came back.")))

    assert (found.body_text, found.ednote) == ("The lanterns came back.", line)
    assert found.embargo_text == line
    assert "wd:words_lost" not in found.signals


def test_an_embargo_with_the_story_behind_it_keeps_its_words() -> None:
    line = "Embargoed until noon. The lanterns came back to the old harbour at dusk on Thursday."

    found = article(ninjs(body_html=f"<p>{line}</p>"))

    assert found.body_text == line
    assert found.embargo_text is not None


def test_copy_below_stays_whole() -> None:
    assert article(iptc(copy=COPY)).body_text.endswith("Nobody was surprised.")


# --- dates ---------------------------------------------------------------------------------


def test_what_is_dated_ahead_waits_in_every_format() -> None:
    for wire in (
        ninjs(versioncreated="2031-11-20T12:00:00Z"),
        ap(versioncreated="2031-11-20T12:00:00Z"),
        g2().replace(b"<versionCreated>2026", b"<versionCreated>2031"),
    ):
        found = article(wire)

        assert found.embargoed is not None
        assert found.embargoed.year == 2031


@every_row(
    ("said", "month"),
    [("28 Kas 2026", 11), ("3 Ara 2025", 12), ("5 Şub 2026", 2), ("7 Ağustos 2026", 8),
     ("9 Dez 2025", 12), ("9 avr. 2026", 4), ("9 July 2026", 7)],
)  # fmt: skip
def test_a_feed_may_name_months_in_other_languages(said: str, month: int) -> None:
    wire = rss(f"<guid>a</guid><title>x</title><pubDate>{said} 10:00:00 +0300</pubDate>")

    assert article(wire).versioncreated.month == month


@every_row(
    "said",
    ["STORNO: lanterns", "Annul\u00e9: lanterns", "إلغاء: المنارات", "ADVISORY KILL: lanterns"],
)
def test_a_mail_that_kills_in_other_languages_takes_the_fast_lane(said: str) -> None:
    answer = {"In-Reply-To": "<first.1@quillmark.example>"}
    for wire in (
        mail("Lanterns.", fields=answer | {"Subject": encoded(said)}),
        mail(said, fields=answer | {"Subject": "Lanterns"}),
    ):
        assert kills(wire) == [("mid:first.1@quillmark.example", "killed_by_reference")]
        assert looks_urgent(wire)


@every_row(
    "line", ["Release date: all that is known of the lanterns", "For use at home it needs oil"]
)
def test_a_headline_of_a_release_is_no_embargo(line: str) -> None:
    assert goes_on(article(ninjs(headline=line)))

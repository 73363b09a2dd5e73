"""A line or a note that takes a story back does so in every language of the wires."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import g2, kills, ninjs, reading, rss, standing
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import anpa, iptc
from wiredesk_ingest.orders.lines.kill_lines import is_recall
from wiredesk_ingest.signs.urgent import looks_urgent

STORY: Final = "The lanterns came back."
CALLED_BACK: Final = (
    "Lantern story withdrawn",
    "ADVISORY-Lantern story withdrawn",
    "STORY REMOVED: HB--Lanterns",
    "Item qua0123 has been cancelled",
    "The Harbourton story headlined \u201cLanterns return\u201d is withdrawn. No other is planned.",
    "HARBOURTON, Nov 20 - The story about lanterns has been withdrawn.",
    "There will be no substitute story.",
    "Kill the HB-Lanterns story slugged w0100",
    "Disregard the earlier story",
    "Die Meldung (qmk 0123) wird zurückgezogen",
    "ACHTUNG REDAKTIONEN: Bericht storniert",
    "DEPECHE ANNULEE",
    "Alerte annul\u00e9e : les lanternes reviennent",
    "ALERTE ANNULEE",
    "Alerta anulada: faroles",
    "ALERT CANCELLED: Lanterns return",
    "Avis d\u2019annulation",
    "Nota 0123 retirada",
    "Texto eliminado",
    "ANULAÇÃO",
    "Notícia cancelada",
    "NOTIZIA RITIRATA",
    "Artikel ingetrokken",
    "INTREKKING",
    "Artikkelen er trukket tilbake",
    "Nyheden er annulleret",
    "Artikeln återkallas",
    "MAKULERING",
    "Uutinen peruutettu",
    "DEPESZA WYCOFANA",
    "ANULOWANO",
    "Сообщение отозвано",
    "АННУЛЯЦИЯ",
    "METİN GERİ ÇEKİLDİ",
    "HABER İPTAL",
    "إلغاء خبر",
    "سحب القصة السابقة",
    "خبر ملغى",
    "این گزارش حذف شد",
    "خبر منسوخ",
    "記事取り消し",
    "ANNULLERT: fyrlykter",
    "TILBAKEKALT: fyrlykter",
    "ANNULLERET: fyrlygter",
    "ANNULLERAS: fyrlyktor",
    "INGETROKKEN: vuurtorens",
    "RÜCKRUF: Laternen",
    "АННУЛИРОВАНО: фонари",
    "HARBOURTON, 20 nov (Quillmark) - ATTENTION - ANNULATION - Les lanternes",
    "Please disregard our earlier alert on lanterns",
    "Eilmeldung wird zurückgezogen",
    "Annullata la notizia sui fari",
    "Pedimos que não usem a notícia dos faróis",
    "Bericht vervalt",
    "Gelieve het bericht niet te gebruiken.",
    "Fener haberimizi geri çekiyoruz",
    "الوكالة تلغي خبر المنارات",
    "يلغى الخبر رقم 0123",
    "ابطال خبر فانوس‌ها",
    "Kill notice - lanterns",
    "Lanterns alert was sent in error, please disregard",
    "EIL STORNO: Laternen",
    "Bitte streichen: Meldung Laternen",
    "ANNULLA: fari",
    "DİKKAT: Fener haberi kullanılmasın",
    "تنبيه: يرجى إلغاء خبر المنارات",
    "توجه: خبر فانوس‌ها لغو شد",
    "توجہ: فانوس کی خبر منسوخ",
    "ВНИМАНИЕ: сообщение о фонарях аннулировано",
    "LET OP: bericht vuurtorens ingetrokken",
    "VIKTIG: meldingen om fyrene trekkes tilbake",
    "OBS: texten om fyrarna dras tillbaka",
    "ATENÇÃO: notícia dos faróis anulada",
    "HUOM: juttu majakoista peruttu",
    "NOTICE TO EDITORS: lantern story withdrawn",
)
NEWS: Final = (
    "Troops withdrawn from Harbourton",
    "Storyteller killed in storm",
    "Story of a cancelled ferry",
    "The story that moved a town",
    "The item on the agenda was withdrawn",
    "The story of the withdrawn lantern",
    "Paper urged to withdraw the story",
    "Kill the bill, say protesters in story after story",
    "Bericht: Klage zurückgezogen",
    "Bericht des Ministers: Klage zurückgezogen",
    "Meldung der Lampenmacher",
    "Artikel 12 der Satzung ist wichtig",
    "Notícias de lanternas canceladas em série na imprensa",
    "Nota: anulada a lei",
    "Texto da lei foi lido",
    "Articolo 18: ritirato il decreto",
    "Tekst: Ola Quill",
    "Saken trukket tilbake",
    "Nota retirada de circulação",
    "Artikkelen om fyrene er lest",
    "Saken er viktig for havnen",
    "Сообщение о фонарях",
    "إلغاء حفل المنارات",
    "سحب القوات من الميناء",
    "لغو پرواز شد",
    "Haber ajansı açıkladı",
    "Bäcker holt Brote zurück - Rückruf",
    "Annullata la corsa sui fari",
    "İki ülke askerlerini geri çekiyor",
    "الوكالة تلغي رحلة المنارات",
    "Attention: lanterns withdrawn from sale",
    "Внимание: рейсы отменены",
    "Let op: boten geannuleerd",
    "Dikkat: seferler iptal",
)


@every_row("line", CALLED_BACK)
def test_a_first_line_that_takes_a_story_back_is_held_and_alarms(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>{STORY}</p>", version="2"),
        ninjs(version="2", headline=line),
        rss(f"<guid>a</guid><title>{line}</title>"),
        mail(STORY, fields={"Subject": encoded(line)}),
        iptc(f"{line}\n\nLanterns return ="),
        iptc(f"{line} ="),
    ):
        found = reading(wire)

        assert all(standing(item.article) != "usable" for item in found.items)
        assert "kill_in_words" in [refused.code for refused in found.refusals] or any(
            item.takedowns for item in found.items
        )


@every_row("line", CALLED_BACK)
def test_a_note_that_takes_a_story_back_is_held_and_alarms(line: str) -> None:
    found = reading(ninjs(version="2", ednote=line))

    assert [standing(item.article) for item in found.items] == ["forbidden"]


@every_row("line", NEWS)
def test_news_of_what_is_withdrawn_goes_on(line: str) -> None:
    assert not is_recall(line)
    for wire in (
        g2(f"<p>{line}.</p><p>{STORY}</p>", version="2"),
        ninjs(version="2", headline=line),
        mail(STORY, fields={"Subject": encoded(line)}),
        iptc(f"{line} ="),
    ):
        found = reading(wire)

        assert [standing(item.article) for item in found.items] == ["usable"]
        assert not found.refusals


def test_a_story_that_says_it_is_withdrawn_itself_is_taken_down() -> None:
    line = "This story has been withdrawn. There will be no other."
    for wire in (
        g2(f"<p>{line}</p>", version="2"),
        ninjs(version="2", headline=line),
        iptc(f"{line}\nLanterns return ="),
    ):
        (item,) = reading(wire).items

        assert [takedown.target for takedown in item.takedowns] == [item.article.uri]
        assert looks_urgent(wire)


def test_an_order_to_kill_a_slug_names_its_story() -> None:
    wire = anpa("^Lanterns return<\nKill the BC-HB--Lanterns story slugged w2801")

    assert kills(wire) == [("urn:anpa:W:20261120:2801", "killed_by_reference")]
    assert looks_urgent(wire)

"""An agency that takes back what it sent, in a sentence of its own, is understood; news is not."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, ninjs, reading, standing
from tests.unit.ingest.text_wires import iptc

STORY: Final = "The lanterns came back."
TAKEN_BACK: Final = (
    "HARBOURTON (AP) — The Associated Press has withdrawn its story about the lanterns.",
    "(Reuters) - Reuters withdraws story on lanterns",
    "A kill is mandatory.",
    "Make certain the story is not published.",
    "Subscribers are asked not to use the story headlined 'Lanterns return', sent at 10:20.",
    "Please remove our story headlined Lanterns return from all websites.",
    "EDITORS: Kill story on lanterns",
    'HARBOURTON, 1 mai (AFP) - Prière de ne pas tenir compte de la dépêche "Phares"',
    "Nos abonnés sont priés d'annuler notre dépêche de 12h30",
    'L\'AFP annule sa dépêche "Phares"',
    "Avis de suppression: les phares",
    'Harbourton (dpa) - Bitte verwenden Sie die Meldung "Laternen" nicht.',
    "Wir ziehen die Meldung APA0123 zurück.",
    "Die Meldung „Laternen kommen“ wird zurückgezogen.",
    "Annullare la notizia dei fari",
    "La notizia 'Fari accesi' va annullata.",
    "A Lusa anula a notícia dos faróis",
    "ANP trekt bericht in",
    "Het bericht 'Vuurtorens' ingetrokken",
    "Ritzau trækker telegram tilbage",
    "TT drar tillbaka text om fyrar",
    "STT peruu jutun majakoista",
    "Prosimy o anulowanie depeszy o latarniach",
    "ТАСС аннулирует сообщение о маяках",
    "Просьба не использовать новость",
    "Просимо анулювати повідомлення",
    '"Fenerler" başlıklı haberimiz iptal edilmiştir',
    "Saat 12.30'da geçtiğimiz haberin kullanılmamasını rica ederiz",
    "تسحب الوكالة الخبر السابق",
    "撤稿：灯塔",
    "【記事取り消し】灯台",
    "[전문취소] 등대",
    "Mohon berita ini tidak digunakan",
)
NEWS: Final = (
    "BBC withdraws report on lanterns",
    "Journal retracts article on lamp oil",
    "AP Photos: best of the week",
    "AFP journalist killed in Harbourton",
    "Customers are advised to ignore calls about lanterns",
    "Merci de ne pas publier mon nom",
    "TT drar tillbaka bud",
    "Haber kanalı iptal kararına itiraz etti",
    "سحب خبراء من الميناء",
    "禁止发布虚假信息",
    "記事取り消し問題で社長辞任",
    "기사 삭제 요구 논란",
    "Kiss, marry, kill: the game",
)


@every_row("line", TAKEN_BACK)
def test_a_sentence_that_takes_a_story_back_holds_and_alarms(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>{STORY}</p>", version="2"),
        ninjs(version="2", headline=line),
        iptc(f"{line} ="),
    ):
        found = reading(wire)

        assert all(standing(item.article) != "usable" for item in found.items)
        assert "kill_in_words" in [refused.code for refused in found.refusals] or any(
            item.takedowns for item in found.items
        )


@every_row("line", NEWS)
def test_news_of_stories_taken_back_goes_on(line: str) -> None:
    for wire in (g2(f"<p>{line}</p><p>{STORY}</p>"), ninjs(headline=line), iptc(f"{line} =")):
        assert not is_kept_off(article(wire))


def test_a_notice_takes_a_story_back_below_its_first_line_too() -> None:
    wire = g2(f"<p>ATTENTION</p><p>Harbourton</p><p>{TAKEN_BACK[0]}</p>")

    assert [standing(item.article) for item in reading(wire).items] == ["forbidden"]


def test_a_long_story_that_tells_of_a_withdrawal_below_its_first_line_goes_on() -> None:
    copy = "".join(f"<p>{STORY * 20}</p>" for _ in range(3))

    assert not is_kept_off(article(g2(f"<p>{STORY}</p><p>{TAKEN_BACK[0]}</p>{copy}")))


@every_row(
    "end",
    [
        *(",KILL", ", KILL", " - STORNO", " (WITHDRAWN)", "-KILL", " - R\u00dcCKRUF"),
        *(" - ANNULATION", " - ANNUL\u00c9", ", ANNULLERT", " - \u0130PTAL", " - ANULADO"),
    ],
)
def test_a_kill_behind_a_headline_or_a_slug_holds_and_alarms(end: str) -> None:
    for named in ("headline", "slugline"):
        found = reading(ninjs(version="2", **{named: f"HB-Lanterns{end}"}))

        assert [standing(item.article) for item in found.items] == ["forbidden"]
        assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@every_row(
    ("language", "line"),
    [
        ("sv", "Publiceras tidigast 18.00"),
        ("ja", "【2日午前0時解禁】"),
        ("zh", "【5月2日00:01前禁止发布】"),
        ("ko", "[엠바고 2일 0시]"),
        ("it", "Notizia con embargo alle 18.00"),
        ("de", "Laternen (Frei zur Veröffentlichung ab 18.00 Uhr)"),
        ("tr", "Fenerler (AMBARGOLU - 18.00)"),
        ("ar", "الفوانيس (للنشر بعد الساعة 18:00)"),
        ("en", "Lanterns return (hold for release 6 p.m.)"),
    ],
)
def test_an_embargo_in_other_words_holds(language: str, line: str) -> None:
    assert article(ninjs(language=language, headline=line)).embargo_text is not None


@every_row(
    "line",
    [
        "Neuer Film (frei ab 12)",
        "アユ釣り、1日に解禁",
        "2日前发布消息",
        "엠바고 논란",
        "Dokumenten publiceras",
        "Lanterns return (not for sale)",
    ],
)
def test_what_only_looks_like_such_an_embargo_goes_on(line: str) -> None:
    assert article(ninjs(headline=line)).embargo_text is None

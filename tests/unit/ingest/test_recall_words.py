"""Sentences of our own in which wires of many languages take a story back, and news alike."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import ALARMS, g2, is_kept_off, ninjs, reading
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import iptc
from wiredesk_ingest.readings import Reading

NOTICES: Final = (
    "A mandatory kill is in effect for the story slugged Lanterns.",
    "The Quillmark Press is withdrawing its story about the lanterns.",
    "BC-HB--Lanterns, sent at 10:12 GMT, should not be used.",
    "Subscribers should remove the story from their pages.",
    "We are withdrawing the story on the lanterns.",
    "Please note that we kill our alert on the lanterns.",
    "Please note that the item \u201cLanterns return\u201d has been cancelled.",
    "This article has been retracted following a look at its sources.",
    "(This Nov. 19 story was withdrawn; none will come in its place)",
    "This version withdraws the earlier story.",
    "Ignore previous story on the lanterns.",
    "Please cancel our item on the lanterns sent at 1012.",
    "This item should be deleted.",
    "Story deleted at the request of the keeper.",
    "The story about the lanterns has been eliminated.",
    "CORRECTIVE: Kill previous",
    "Die Meldung \u00abLaternen\u00bb ist zu streichen.",
    "Wir bitten, die Meldung \u00abLaternen\u00bb nicht zu verwenden.",
    "Die Redaktion zieht die Meldung \u00fcber die Laternen zur\u00fcck.",
    "Bitte den Bericht \u00fcber die Laternen ersatzlos streichen.",
    "Korrektur: Die Meldung ist falsch und wird zur\u00fcckgezogen.",
    "Nous annulons notre d\u00e9p\u00eache sur les lanternes.",
    "Pri\u00e8re de consid\u00e9rer comme nulle et non avenue notre d\u00e9p\u00eache.",
    "L'agence retire sa d\u00e9p\u00eache sur les lanternes.",
    "La d\u00e9p\u00eache sur les lanternes est annul\u00e9e.",
    "Notre alerte sur les lanternes est annul\u00e9e.",
    "Anulamos la noticia sobre los faroles.",
    "Les rogamos anulen la nota anterior.",
    "Annulliamo la notizia sulle lanterne.",
    "Anulamos a not\u00edcia sobre as lanternas.",
    "Texten om lyktorna har dragits tillbaka.",
    "Queda anulada la noticia \u00abFaroles\u00bb.",
    "La noticia sobre los faroles queda anulada.",
    "La agencia retira su informaci\u00f3n sobre los faroles.",
    "Rogamos no publiquen la informaci\u00f3n sobre los faroles.",
    "ATENCI\u00d3N: ANULAR NOTICIA",
    "La notizia sulle lanterne \u00e8 annullata.",
    "Preghiamo di non utilizzare la notizia sulle lanterne.",
    "L'agenzia ritira la notizia sulle lanterne.",
    "Pedimos que anulem a not\u00edcia sobre as lanternas.",
    "Fica sem efeito a not\u00edcia \u00abLanternas\u00bb.",
    "Сообщение о фонарях аннулируется.",
    "Новость о фонарях снята с ленты.",
    "Агентство отзывает сообщение о фонарях.",
    "Het bericht over de lantaarns is ingetrokken.",
    "Het bericht over de lantaarns vervalt.",
    "Wij trekken het bericht over de lantaarns in.",
    "Texten om lyktorna dras tillbaka.",
    "Vi drar tillbaka texten om lyktorna.",
    "Meldingen om lyktene annulleres.",
    "Vi trekker tilbake meldingen om lyktene.",
    "Fenerlerle ilgili haberimizi iptal ediyoruz.",
    "Haberimiz yay\u0131ndan kald\u0131r\u0131lm\u0131\u015ft\u0131r.",
    "Fener haberini dikkate almay\u0131n\u0131z.",
    "ألغي الخبر المعنون «المنارات».",
    "الخبر المتعلق بالمنارات ملغى.",
    "يعتبر الخبر السابق لاغيا.",
    "نعتذر عن الخبر السابق ونرجو عدم نشره.",
    "این خبر از خروجی خبرگزاری حذف شد.",
    "از انتشار خبر فانوس‌ها خودداری شود.",
    "یہ خبر واپس لے لی گئی ہے۔",
    "ایڈیٹرز سے گزارش ہے کہ لالٹینوں کی خبر شائع نہ کریں۔",
)
HEADLINES: Final = (
    "KILL STORY: Lanterns return",
    "URGENT: KILL Lanterns return",
    "[WITHDRAWN] Lanterns return",
    "Lanterns return [withdrawn]",
    "Laternen leuchten (zur\u00fcckgezogen)",
    "++ ANNULLARE Lanterne accese ++",
    "Meldungsr\u00fcckzug",
    "Zur\u00fcckgezogen: Laternen leuchten",
    "ANULA: lanternas acesas",
    "СНЯТО: фонари горят",
    "D\u00dcZELTME/\u0130PTAL: fenerler yand\u0131",
    "منسوخی خبر: لالٹین",
)
NEWS: Final = (
    "Quillmark Gazette withdraws article on the mayor",
    "Le texte sur les retraites est retir\u00e9",
    "L'article 7 est supprim\u00e9",
    "Gazete haberi geri \u00e7ekti",
    "اخبار نے خبر واپس لے لی",
    "Lovforslaget trekkes",
    "La nota de corte queda anulada por un juez",
    "Trupperna dras tillbaka",
)


def held(found: Reading) -> bool:
    """Tell whether nothing of a wire goes on, and somebody is told."""
    (item,) = found.items
    alarms = [refused.code for refused in found.refusals]
    return is_kept_off(item.article) and len(alarms) == 1 and alarms[0] in ALARMS


@every_row("said", NOTICES)
@every_row(
    "write",
    [
        lambda said: g2(f"<p>{said}</p><p>The name was wrong.</p>"),
        lambda said: iptc("Lanterns return =", f"{said}\n\nThe name was wrong."),
        lambda said: ninjs(ednote=said),
    ],
)
def test_a_sentence_that_takes_a_story_back_holds_and_alarms(
    write: Callable[[str], bytes], said: str
) -> None:
    assert held(reading(write(said)))


@every_row("said", HEADLINES)
def test_so_does_a_headline_that_is_marked_so(said: str) -> None:
    assert held(reading(ninjs(headline=said)))


@every_row("said", NEWS)
def test_that_others_take_something_back_is_news(said: str) -> None:
    (item,) = reading(ninjs(headline=said)).items

    assert not is_kept_off(item.article)


def test_a_page_that_says_its_headline_twice_is_read_below_it() -> None:
    wire = page(
        script(news(headline="Lanterns return", articleBody=None)),
        body="<h1>Lanterns return</h1><p>This story has been withdrawn.</p><p>It was wrong.</p>",
    )

    assert held(reading(wire))

"""Everyday words by which desks keep a text back, in notes, headlines and around the copy."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, ninjs, rss
from wiredesk.article import Article

STORY: Final = (
    "The ferry company said on Monday that two boats would return to the route in spring, after a "
    "winter of repairs in the yard at Harbourton. Fares stay as they are."
)
NOTES: Final = (
    *("Nothing of this goes anywhere until Mara nods.", "Sit tight with this one till noon."),
    *(
        "Sent to you in confidence ahead of Thursday.",
        "Under wraps until the results come.",
    ),
    *("On garde au frais jusqu'à vendredi midi.", "Papier à passer à la trappe."),
    *("Bleibt liegen bis Freitag 12 Uhr.", "Bitte in die Tonne, war ein Versehen."),
    *("Que no salga nada hasta que hable el ministro.", "Esta pieza se cae."),
    *("Teniamo in frigo fino a venerdì.", "Buttate questo pezzo."),
    *("Segurar até sexta ao meio-dia.", "Deitem esta peça fora."),
    *("Bakan konuşana kadar hiçbir yere çıkmasın.", "Erken gönderildi, yok sayın."),
    *("لا يخرج هذا الخبر قبل كلمة الوزير.", "احتفظوا به حتى ظهر الجمعة."),
    *("تا سخنرانی وزیر جایی نرود.", "تا ظهر جمعه نگهش دارید."),
    *("وزیر کی تقریر تک کہیں نہ جائے۔", "جمعہ کی دوپہر تک اپنے پاس رکھیں۔"),
)
LINES: Final = (
    *("(keep off the wire until 6)", "For your eyes only, colleagues."),
    "Nur zur Kenntnis der Redaktion",
    *("Pour info uniquement, ne pas mettre en ligne.", "Solo para conocimiento de la redacción"),
    *("Não soltar até nova ordem", "Sadece masanın bilgisi için"),
    *("لعلم التحرير فقط", "فعلا روی سایت نگذارید", "صرف ادارتی عملے کے علم کے لیے"),
)  # fmt: skip


def told(line: str) -> Article:
    return article(ninjs(body_html=f"<p>{line}</p><p>{STORY}</p>"))


@every_row("note", NOTES)
def test_a_note_that_says_so_has_a_person_read_it(note: str) -> None:
    assert is_kept_off(article(ninjs(body_html=f"<p>{STORY}</p>", ednote=note)))


@every_row("line", LINES)
def test_a_line_above_or_below_the_copy_that_says_so_does(line: str) -> None:
    assert is_kept_off(told(line))
    assert is_kept_off(article(ninjs(body_html=f"<p>{STORY}</p><p>{line}</p>")))


@every_row(
    "headline",
    [
        *("Ferries return [keep back till 6pm]", "SPIKE - Ferries return", "STOPP: Ferries return"),
        *("Ferries return (not cleared by legal)", "Ferries return - hold till told"),
        *("Ferries return (noch unter Verschluss)", "RETENER: Ferries return"),
        *("Ferries return (à garder sous le coude)", "BEKLETİN: Feribotlar dönüyor"),
        *("Ferries return (trattenere fino alle 18)", "Ferries return (reter até às 18h)"),
        *("العبارات تعود (يُحتفظ به حتى السادسة)", "کشتی‌ها بازمی‌گردند (تا ساعت ۶ نگه دارید)"),
    ],
)
def test_what_a_headline_has_apart_and_says_so_does(headline: str) -> None:
    for wire in (
        ninjs(headline=headline, body_html=f"<p>{STORY}</p>"),
        rss(f"<guid>a</guid><title>{headline}</title><description>{STORY}</description>"),
        g2(f"<p>{STORY}</p>").replace(b"Lanterns return", headline.encode()),
    ):
        assert is_kept_off(article(wire))


@every_row(
    "headline",
    [
        *("Sit tight: storm to pass by noon", "Police hold talks until dawn with dock workers"),
        *("Retailers pull this year's toy from shelves", "Unter Verschluss: Akten aus dem Archiv"),
        *("Under wraps until Friday: the stadium's name", "Scrap the fee, say ferry users"),
        "Le maire garde le projet sous le coude jusqu'à mai",
        "In die Tonne: Wie viel Brot verdirbt",
        *("Retener talento, el reto de los pueblos", "Tenere duro fino a primavera"),
        *("Segurar a inflação até dezembro", "Hiçbir yere çıkmasın diye kapıyı kilitledi"),
        *("لا يخرج من الماء إلا الصيف", "انتشار کتاب ممنوع شد", "کتاب کی اشاعت پر پابندی"),
    ],
)  # fmt: skip
def test_news_in_such_words_goes_on(headline: str) -> None:
    found = article(ninjs(headline=headline, body_html=f"<p>{STORY}</p>"))

    assert not is_kept_off(found)


@every_row(
    "line",
    [
        "Keep off the ice until Thursday, the harbour office told ferry users.",
        "The boats are kept under wraps until the yard opens, he said.",
    ],
)
def test_a_first_line_of_the_story_is_none(line: str) -> None:
    assert not is_kept_off(told(line))


@every_row("said", ["Note interne : ne pas citer le maire.", "Kurum içi not: kaynağın adı gizli."])
def test_a_note_of_the_house_is_never_shown(said: str) -> None:
    assert said not in told(said).body_text

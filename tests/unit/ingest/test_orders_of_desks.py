"""Orders as desks write them, in the languages of the wires, and the news that sounds like them."""

from datetime import UTC, datetime
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, ninjs, reading, standing
from wiredesk.article import Article
from wiredesk.doubts import ORDER_UNCLEAR

COPY: Final = (
    "The ferry sailed again on Thursday after two weeks of repairs to its engine.",
    "About 300 passengers were on board, and the first crossing took 40 minutes.",
    "Shopkeepers on the island hope that visitors come back before the winter.",
    "The council will vote on a second ship next month.",
)
NOTES: Final = (
    "Pulled by the news editor",
    "Pulled pending legal review.",
    "Kill. Libel risk.",
    "We have removed this story",
    "The night desk advises that the previous version was sent in error and should not be used.",
    "This piece is no longer available for publication",
    "No publication, broadcast or online use before 6 pm CET on Dec 9, 2026",
    "Withdrawn on legal advice.",
    "Retiré à la demande de la rédaction",
    "Zurückgezogen aus rechtlichen Gründen",
    "Retirada por orden de la redacción",
    "Не для печати, только для внутреннего пользования",
    "Yayımlanmak üzere değildir, yalnızca bilgi içindir",
    "ليس للنشر، للاطلاع الداخلي فقط",
    "غیر قابل انتشار، فقط برای اطلاع داخلی",
    "اشاعت کے لیے نہیں، صرف اندرونی معلومات کے لیے",
)
DOUBTS: Final = (
    # Sent by mistake, or cleared by nobody yet; or one word at the end.
    *("Moved by mistake, kindly take down wherever published", "Repeat of an old item. Spike."),
    *("Pending legal clearance, not to go out", "Source has not approved quotes; hold publication"),
    *("Transmis par erreur, merci de le retirer", "Pas encore validé par le juridique"),
    *(
        "Versehentlich verschickt, bitte wieder löschen",
        "Noch nicht von der Rechtsabteilung geprüft",
    ),
    *("Transmitida por error; retírenla por favor", "Aún sin validar por el departamento legal"),
    *(
        "Trasmessa per sbaglio, vi preghiamo di toglierla",
        "Non ancora approvato dall'ufficio legale",
    ),
    *("Transmitida por lapso, pedimos que a retirem", "Ainda sem aprovação do jurídico"),
    *("Передано ошибочно, просим снять с публикации", "Не согласовано с юристами"),
    *(
        "Hata sonucu geçilmiştir, lütfen yayından çekiniz",
        "Hukuk onayı alınmadı, siteye koymayınız",
    ),
    *("أُرسل سهوا، نرجو سحبه", "لم تتم الموافقة عليه قانونيا، لا ينشر على الموقع"),
    *("سهوا ارسال شده، لطفا حذف کنید", "هنوز تایید حقوقی نشده، روی سایت نگذارید"),
    *("سہواً جاری ہوئی، براہ کرم ہٹا دیں", "قانونی منظوری نہیں ملی، ویب سائٹ پر نہ لگائیں"),
)
LINES: Final = (
    "We are pulling the profile of the mayor. Quotes in it cannot be verified.",
    "Please be advised that the feature on the lighthouse has been cancelled.",
    "DRAFT FOR INTERNAL REVIEW ONLY. DO NOT FORWARD.",
    "PROJET INTERNE - DIFFUSION INTERDITE",
    "INTERNER ENTWURF - NICHT WEITERGEBEN",
    "Release at 6 a.m. GMT Wednesday, not earlier",
    "A publier mercredi à 6h GMT, pas avant",
    "К публикации в среду в 9:00 мск, не раньше",
    "للنشر الأربعاء الساعة 6 بتوقيت غرينتش وليس قبل ذلك",
    "بدھ صبح چھ بجے شائع کی جائے، اس سے پہلے نہیں",
    "Il nostro servizio delle 8.15 sullo sciopero del porto è errato e non va utilizzato.",
    "A nossa notícia das 8h15 sobre a greve do porto está errada e não deve ser usada.",
    "Наше сообщение от 8:15 о забастовке содержит ошибку и не должно использоваться.",
    "خبرنا الذي بث الساعة 8:15 عن إضراب الميناء خاطئ ويجب عدم استخدامه.",
    "This article was sent by mistake and has been taken down.",
    "ADVISORY: Disregard the alert on the ferry. It did not sink.",
    "Ignore previous flash, repeat ignore.",
    "Hold this until further notice please.",
    "Background only. Nothing here may be quoted or published.",
    "DOCUMENT DE TRAVAIL - NE PAS PUBLIER",
    "BORRADOR - NO DIFUNDIR",
    "BOZZA - NON DIFFONDERE",
    "RASCUNHO - NÃO DIVULGAR",
    "Noch nicht freigegeben!",
    "Frei erst ab Beginn der Rede, ca. 11.30 Uhr",
    "Achtung: bis Dienstag, 6 Uhr, gesperrt",
    "Información embargada: no difundir antes del martes a las 6.00",
    "Se ruega a los abonados no hacer uso del urgente sobre el ferry.",
    "ATTENZIONE: non tenere conto del flash sul traghetto.",
    "Solicitamos a anulação da nossa notícia das 14h20 sobre o ferry, que continha um erro.",
    "Pede-se aos clientes que ignorem o urgente sobre o ferry.",
    "Proibida a divulgação antes das 18h00 de 9 de dezembro de 2026",
    "این خبر تا سه‌شنبه صبح تحت محدودیت انتشار است",
    "ایڈیٹرز متوجہ ہوں: فیری کی بریکنگ نیوز کو نظر انداز کر دیں۔",
    "تا حکم ثانی شائع نہ کریں",
    "یہ خبر منگل کی صبح تک امبارگو ہے",
)
NEWS: Final = (
    "The bank said the letters were sent in error and asked clients to ignore them.",
    "Le rapport est erroné et ne doit plus être utilisé, a plaidé l'avocat.",
    "Drug makers are pulling the syrup. Its label cannot be verified.",
    "Police killed a man who held two people hostage in a pharmacy on Tuesday.",
    "The broadcaster has removed a story about the mayor after a court ruled against it.",
    "Ignore the last forecast: the storm will now hit the coast by Wednesday.",
    "Not for use in under-fives, the label of the toy says.",
    "Le journal a retiré de son site l'article mettant en cause le maire.",
    "Nicht zur Veröffentlichung bestimmt waren die Notizen, die nun ein Buch druckt.",
    "La casa del exministro, embargada hasta el pago de la deuda, salió a subasta.",
    "«Non pubblicate nulla fino a martedì», avrebbe chiesto il consigliere ai cronisti.",
    "Суд запретил публиковать протоколы до 9 декабря.",
    '"Salıya kadar hiçbir şey yayımlamayın" dediği öne sürülen danışman konuşmadı.',
    "Bakanlık, tutanakların 9 Aralık'tan önce yayımlanmasını yasakladı.",
    "حظر القضاء نشر محاضر الجلسات حتى نهاية المحاكمة.",
    "دادگاه انتشار صورت‌جلسه‌ها را پیش از ۹ دسامبر ممنوع کرد.",
    "عدالت نے مقدمے کی کارروائی شائع کرنے پر فیصلے تک پابندی لگا دی۔",
)
NEWS_NOTES: Final = (
    "Fixes typo in paragraph 7",
    "Removes reference to mayor in paragraph 3; adds harbour quote",
    "Updates with police on letters that the bank sent in error",
    "Снято упоминание мэра в третьем абзаце",
    "حذف الإشارة إلى رئيس البلدية في الفقرة الثالثة",
    "Actualisé avec réactions, précisions sur l'embargo européen",
    "(neu: Reaktionen, mehr Details zum Embargo)",
    "Actualiza con reacciones y datos del embargo",
    "Aggiorna con reazioni e dettagli sull'embargo",
    "Atualiza com reações e pormenores do embargo",
)
BEFORE: Final = datetime(2026, 12, 24, 0, 1, tzinfo=UTC)


def with_first(line: str) -> bytes:
    return g2("".join(f"<p>{said}</p>" for said in (line, *COPY)))


def with_note(note: str) -> bytes:
    return ninjs(ednote=note, body_html="".join(f"<p>{said}</p>" for said in COPY))


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


def assert_kept_off(wire: bytes) -> None:
    found = reading(wire)

    assert {refused.code for refused in found.refusals} <= {"kill_in_words"}
    assert all(waits(each.article) for each in found.items)


@every_row("note", [*NOTES, *DOUBTS])
def test_a_note_that_orders_keeps_the_item_from_readers(note: str) -> None:
    assert_kept_off(with_note(note))


@every_row("line", [*LINES, *(note for note in NOTES if "desk advises" not in note)])
def test_a_line_above_the_copy_that_orders_does_so_too(line: str) -> None:
    assert_kept_off(with_first(line))


@every_row("line", NEWS)
def test_news_that_sounds_like_an_order_goes_on(line: str) -> None:
    assert not waits(article(with_first(line)))


@every_row("note", NEWS_NOTES)
def test_a_note_that_tells_of_an_embargo_in_the_news_holds_nothing(note: str) -> None:
    assert not waits(article(with_note(note)))


@every_row(
    "said",
    [
        "Not for use before 0001 GMT Dec 24",
        "NOT FOR PUBLICATION BEFORE 0001 GMT THURSDAY, DEC 24",
        "Do not publish before 24 December 2026, 00:01 GMT.",
        "Ne pas diffuser avant le 24 décembre 2026 à 00h01 GMT",
        "Nicht zur Veröffentlichung vor 24. Dezember 2026, 1.01 Uhr MEZ",
    ],
)
def test_a_ban_until_a_time_is_an_embargo_that_ends_by_itself(said: str) -> None:
    for wire in (with_note(said), with_first(said), ninjs(headline=f"{said}: ferry sails")):
        found = article(wire)
        assert (standing(found), found.embargoed) == ("usable", BEFORE)


@every_row(
    "said", ["Do not publish before we call", "Not for use. Embargoed until 0001 GMT Dec 24"]
)
def test_a_ban_without_a_time_or_beside_one_withholds(said: str) -> None:
    for wire in (with_note(said), with_first(said)):
        assert standing(article(wire)) == "forbidden"


@every_row("mark", ["HOLD", "Embargoed", "Hold_For_Release"])
def test_an_item_that_a_signal_holds_says_which(mark: str) -> None:
    for wire in (
        g2(item_meta=f'<signal qcode="sig:{mark}"/>'),
        ninjs(signal=[{"code": mark}]),
    ):
        assert article(wire).embargo_text == mark


LONG: Final = COPY * 4


@every_row(
    "line",
    [
        "This article has been withdrawn after the author admitted that he had invented quotes.",
        "We have removed the story about the mayor, the paper said on Friday.",
    ],
)
def test_a_recall_above_a_long_story_waits_for_a_person_who_may_release_it(line: str) -> None:
    (item,) = reading(g2("".join(f"<p>{said}</p>" for said in (line, *LONG)))).items

    assert standing(item.article) == "usable"
    assert ORDER_UNCLEAR in item.article.signals


@every_row(
    "line",
    [
        "Please withdraw our story on the ferry.",
        "EDITORS: this article is withdrawn.",
        "We have removed this story",
        "MANDATORY KILL: the ferry did not sink",
    ],
)
def test_what_orders_it_of_us_above_a_long_story_is_forbidden_or_a_kill(line: str) -> None:
    for item in reading(g2("".join(f"<p>{said}</p>" for said in (line, *LONG)))).items:
        assert standing(item.article) in {"forbidden", "canceled"}


@every_row(
    "line",
    [
        *("Meldungsrückzug: Fähre", "MELDUNGSRUECKZUG", "Haber iptali: feribot", "Haber iptali"),
        *(
            "전문취소",
            "기사 삭제 알립니다",
            "یہ خبر واپس لے لی گئی ہے۔",
            "ہماری خبر منسوخ کر دی گئی ہے۔",
        ),
        *("Texten ska inte publiceras", "Telegrammet får ej användas.", "Artikeln utgår."),
    ],
)
def test_a_recall_is_known_by_grammar_or_a_word_alone(
    line: str,
) -> None:
    assert_kept_off(with_first(line))
    assert_kept_off(ninjs(headline=line, body_html=f"<p>{COPY[0]}</p>"))

"""Sentences of our own that take a story back or hold it, in each language."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import ALARMS, article, g2, is_kept_off, ninjs, reading, standing
from tests.unit.ingest.text_wires import iptc
from wiredesk_ingest.orders.words.recall_grammar_east import EASTERN_GRAMMAR
from wiredesk_ingest.orders.words.recall_grammar_west import WESTERN_GRAMMAR

COPY: Final = "The lanterns came back to the harbour on Thursday, and the keeper lit each by hand."
RECALLS: Final = {
    "en": (
        "Clients are asked to spike this piece.",
        "Editors must please pull our lantern story.",
        "The item headlined 'Lanterns return' has to be taken down.",
        "STORY PULLED: Lanterns return",
        "Withdrawn \u2013 do not publish \u2013 lanterns",
    ),
    "de": (
        "Achtung: Die Meldung \u00fcber die Laternen muss gel\u00f6scht werden.",
        "Die Agentur zieht ihren Bericht \u00fcber die Laternen zur\u00fcck.",
        "Redaktionen werden gebeten, den Text \u00fcber die Laternen nicht mehr zu verbreiten.",
    ),
    "nl": (
        "Wij verzoeken u het bericht over de lantaarns niet te publiceren.",
        "Het persbureau trekt het bericht over de lantaarns in.",
    ),
    "sv": (
        "Byr\u00e5n drar tillbaka texten om lyktorna.",
        "V\u00e4nligen radera artikeln om lyktorna.",
    ),
    "no": ("Saken om lyktene er trukket.", "Vi ber om at saken om lyktene slettes."),
    "da": (
        "Artiklen om lygterne er trukket tilbage og m\u00e5 ikke bringes.",
        "Redaktionerne bedes slette telegrammet om lygterne.",
    ),
    "fr": (
        "Merci de ne plus utiliser notre papier sur les lanternes.",
        "La r\u00e9daction retire sa d\u00e9p\u00eache sur les lanternes.",
    ),
    "es": (
        "Se ruega a los abonados no utilizar esta informaci\u00f3n.",
        "La noticia sobre los faroles debe ser eliminada.",
    ),
    "pt": (
        "A Ag\u00eancia cancela a mat\u00e9ria sobre os far\u00f3is.",
        "Queiram desconsiderar a reportagem sobre os far\u00f3is.",
    ),
    "it": (
        "La notizia sui fari delle 9.12 \u00e8 da considerarsi annullata.",
        "Vi invitiamo a cancellare il pezzo sui fari.",
    ),
    "fi": (
        "Uutinen lyhdyist\u00e4 on vedetty pois.",
        "Pyyd\u00e4mme poistamaan jutun lyhdyist\u00e4.",
    ),
    "pl": (
        "Prosimy o usuni\u0119cie depeszy o latarniach.",
        "Depesza o latarniach zosta\u0142a anulowana.",
    ),
    "ru": (
        "Просим считать недействительным сообщение «Фонари горят».",
        "Редакция отзывает новость о фонарях.",
        "АННУЛИРУЕТСЯ сообщение о фонарях",
    ),
    "el": (
        "Η είδηση για τα φανάρια αποσύρεται.",
        "ΑΚΥΡΩΣΗ: Παρακαλούμε μη χρησιμοποιήσετε την είδηση για τα φανάρια",
    ),
    "tr": (
        "Fener haberinin kullanılmamasını rica ederiz.",
        "Sayın abonelerimiz, fener haberini kullanmayınız.",
    ),
    "ar": (
        "نرجو تجاهل الخبر عن المنارات وعدم نشره",
        "الخبر السابق عن المنارات تم سحبه.",
    ),
    "fa": (
        "خبر مربوط به فانوس‌ها حذف شد",
        "لطفاً از انتشار خبر فانوس‌ها خودداری فرمایید",
    ),
    "ur": ("لالٹینوں کی خبر منسوخ کی جاتی ہے", "براہ کرم یہ خبر استعمال نہ کریں"),
    "hu": ("Kérjük, töröljék a lámpásokról szóló hírt.", "A lámpásokról szóló hírt visszavonjuk."),
    "id": (
        "Mohon hapus berita tentang lampu pelabuhan.",
        "Berita tentang lampu pelabuhan kami cabut.",
    ),
    "ja": ("配信した灯りの記事を取り消します。", "記事取り消し：灯り"),
    "zh": ("请勿采用灯塔一稿", "撤稿：灯塔"),
    "ko": ("[기사취소]", "전문취소: 등불"),
}
WAITS: Final = (
    "For use in Sunday's editions only",
    "\u00c0 para\u00eetre dimanche",
    "\u00c0 diffuser \u00e0 partir de lundi 6h00",
    "Erst am Sonntag, 29. November 2026, zu verwenden",
    "Publicaci\u00f3n autorizada a partir del domingo",
    "Publica\u00e7\u00e3o autorizada s\u00f3 a partir de domingo",
    "Utilizzabile dalle 6 di domenica",
    "Publicatie pas vanaf zondag toegestaan",
    "Publiseres tidligst s\u00f8ndag kl. 06",
    "Do publikacji dopiero w niedziel\u0119",
    "До воскресенья не публиковать",
    "Для публикации не ранее 06:00 понедельника",
    "Εμπάργκο έως τη Δευτέρα 06:00",
    "Να μη δημοσιευθεί πριν από την Κυριακή",
    "پیر صبح 9 بجے تک اشاعت پر پابندی",
    "Can be used only after the vote",
    "Use is restricted until the jury returns",
    "Please wait for our go-ahead before publishing",
    "Do not publish, post or broadcast until the jury returns",
    "Darf erst nach Ende der Sitzung verwendet werden",
    "À diffuser seulement après le discours",
    "No puede publicarse hasta que termine el acto",
    "Utilizzabile solo dopo il discorso",
    "Só divulgar depois do anúncio",
    "Mag pas naar buiten na het debat",
    "Får användas först efter domen",
    "Kan publiseres når talen er holdt",
    "Må ikke offentliggøres, før dommen er afsagt",
    "Saa julkaista vasta puheen jälkeen",
    "Публиковать только после речи",
    "Publikacja możliwa dopiero po wyroku",
    "Közölhető a beszéd után",
    "Jangan disiarkan sebelum pengumuman",
    "Konuşma yapılmadan yayımlanmasın",
    "للنشر بعد إلقاء الكلمة",
    "انتشار فقط پس از سخنرانی",
    "تقریر کے بعد شائع کی جائے",
    "会見終了まで配信しないでください",
    "禁止在发布会前发布",
    "발표 전까지 보도 금지",
)
BARS: Final = (
    "Eds: This piece is no longer valid",
    "Duplicate, please disregard",
    "Item is void",
    "Story retracted by its author",
    "Keine Verwendung!",
    "Dieser Beitrag darf nicht verwendet werden",
    "Dit artikel a.u.b. niet plaatsen, feiten kloppen niet",
    "Texten får inte publiceras, den innehåller fel",
    "Saken må ikke brukes, den er feil",
    "Historien er annulleret og må ikke bringes",
    "Älkää käyttäkö tätä juttua, tiedot virheellisiä",
    "Merci de ne pas tenir compte de cette dépêche",
    "Material retirado por la agencia",
    "Notizia annullata dalla redazione",
    "Atenção: não usar esta matéria, informação desmentida",
    "Proszę nie wykorzystywać - tekst wycofany",
    "Материал снят редакцией",
    "Kérjük, ne használják fel, a hír téves",
    "Παρακαλούμε μην χρησιμοποιήσετε το θέμα",
    "Mohon berita ini tidak digunakan",
    "Haber hatalıdır, yayından kaldırınız",
    "الخبر لاغ",
    "خبر تکذیب شد، از انتشار خودداری کنید",
    "خبر غلط ہے، نشر نہ کی جائے",
    "この記事は誤報のため削除願います",
    "本稿作废，请立即删除",
    "이 기사는 삭제되었으니 사용하지 마십시오",
)
"""Of the text that they stand in; only notes say it so shortly."""

TO_DESKS: Final = (
    ("Eds, no lamps please", COPY),
    ("Desk note", "Colleagues - we got the lamps badly wrong. Apologies."),
    ("Til redaktionerne", COPY),
    ("Lanterns", "Kepada redaktur: lampu."),
    ("Editörlerin dikkatine", COPY),
)
NEWS: Final = (
    "Le roman \u00e0 para\u00eetre dimanche fait scandale",
    "Erst am Sonntag kann die F\u00e4hre wieder fahren",
    "'Do not publish': how a memo silenced a newsroom",
    "The memo said the story must not be published before Sunday, two editors recalled.",
    "Ambargo pazar g\u00fcn\u00fcne kadar uzat\u0131ld\u0131, dedi bakan.",
    "Εμπάργκο πετρελαίου έως τον Μάρτιο",
    "Το νομοσχέδιο για τα λιμάνια αποσύρεται, είπε ο υπουργός.",
    "روزنامه خبر مربوط به شهردار را حذف کرد",
    "Avisen trakk saken om ordf\u00f8reren fredag og beklaget.",
    "El diario retir\u00f3 la noticia sobre la alcaldesa y pidi\u00f3 disculpas.",
    "Please, no more stories about the mayor",
    "Koncert w niedziel\u0119 zosta\u0142 odwo\u0142any.",
    "Saken er trukket, sier aktor.",
    "Release after 30 years: lamp man is free",
    "Shops may not open before noon on Sunday, the court ruled.",
    "Customers: the lamps were never lit",
    "Editors of six newspapers protested",
    "16歳まで灯りの使用禁止",
    "Stryk i tentan om lyktor",
    "Публикация после 30 лет молчания",
)
WRITERS: Final[tuple[Callable[[str], bytes], ...]] = (
    lambda said: g2(f"<p>{said}</p><p>{COPY}</p>"),
    lambda said: ninjs(headline=said, body_html=f"<p>{COPY}</p>"),
    lambda said: ninjs(ednote=said),
    lambda said: iptc(f"{said} =", COPY),
)


def test_every_language_that_sentences_are_built_in_is_tried() -> None:
    assert RECALLS.keys() == {**WESTERN_GRAMMAR, **EASTERN_GRAMMAR}.keys()


@every_row("said", [said for each in RECALLS.values() for said in each])
def test_a_story_is_taken_back_in_every_language(said: str) -> None:
    for write in WRITERS:
        found = reading(write(said))

        assert [standing(item.article) for item in found.items if item.goes_on] != ["usable"]
        assert not ALARMS.isdisjoint(each.code for each in found.refusals)


@every_row("said", WAITS)
def test_what_may_be_used_later_only_holds(said: str) -> None:
    for write in WRITERS:
        assert article(write(said)).embargo_text is not None


@every_row("said", BARS)
def test_a_note_that_bars_its_text_withholds_it(said: str) -> None:
    assert [standing(item.article) for item in reading(ninjs(ednote=said)).items] == ["forbidden"]


@every_row(("headline", "copy"), TO_DESKS)
def test_a_short_text_that_speaks_to_desks_is_held(headline: str, copy: str) -> None:
    found = reading(ninjs(headline=headline, body_html=f"<p>{copy}</p>"))

    assert all(is_kept_off(item.article) for item in found.items)
    long = f"<p>{copy}</p><p>{COPY * 6}</p>"
    assert not is_kept_off(article(ninjs(headline="Lanterns return", body_html=long)))


@every_row("said", NEWS)
def test_news_with_the_same_words_goes_on(said: str) -> None:
    for write in WRITERS[:2]:
        found = article(write(said))

        assert (standing(found), found.embargo_text) == ("usable", None)


@every_row(
    "said",
    [
        "Our item on the lanterns is wrong, please take it down.",
        "Media clients: please unpublish our report on the lanterns.",
        "Por errores, la nota sobre los faroles ha sido eliminada.",
        "Убедительно просим не использовать материал о фонарях.",
        "Fener haberi hatal\u0131, l\u00fctfen yay\u0131ndan kald\u0131r\u0131n\u0131z.",
        "Die Meldung \u00fcber die Laternen ist falsch, bitte l\u00f6schen.",
        "Новость о фонарях отозвана агентством, просим удалить её.",
        "Het artikel over de lantaarns is ingetrokken wegens fouten.",
        "Artikeln om lyktorna har strukits. Anv\u00e4nd den inte.",
        "Newsdesks: we have pulled this item while we check it.",
        "ادارہ لالٹینوں سے متعلق اپنی خبر واپس لیتا ہے",
    ],
)
def test_what_is_asked_behind_a_story_is_read(said: str) -> None:
    for write in WRITERS[:3]:
        found = reading(write(said))

        assert [standing(item.article) for item in found.items if item.goes_on] != ["usable"]
        assert not ALARMS.isdisjoint(each.code for each in found.refusals)


@every_row(
    "said",
    [
        "Esta entrevista no puede publicarse antes del domingo",
        "Frei zur Ver\u00f6ffentlichung am Montag, 6 Uhr",
        "Interdit de publication avant dimanche 18 heures",
        "Divulga\u00e7\u00e3o permitida apenas ap\u00f3s as 18h de domingo",
        "Μη δημοσιεύσετε πριν από την Κυριακή",
        "Article \u00e0 ne pas publier avant lundi 6h",
        "S\u00f3 pode ser publicado a partir de segunda-feira",
        "Materia\u0142 obj\u0119ty embargiem do poniedzia\u0142ku",
        "This interview is for Monday's papers",
        "SPERRVERMERK: Nicht vor Sonntag, 18 Uhr, ver\u00f6ffentlichen",
        "Pazartesi 06:00'dan \u00f6nce kullan\u0131lmamas\u0131 rica olunur",
    ],
)
def test_a_story_that_may_not_be_used_yet_holds(said: str) -> None:
    for write in WRITERS:
        assert article(write(said)).embargo_text is not None


@every_row(
    "said",
    [
        "The minister wrote a story, and asked to print it, please or not.",
        "Il ministro ha detto che la notizia era falsa.",
        "Mahkeme kitab\u0131n yay\u0131mlanmas\u0131n\u0131 durdurdu.",
        "El texto de la ley queda anulado por un juez",
        "Suyun pazartesiye kadar kullan\u0131lmamas\u0131 istendi",
    ],
)
def test_news_that_is_told_alike_goes_on(said: str) -> None:
    for write in WRITERS[:2]:
        found = article(write(said))

        assert (standing(found), found.embargo_text) == ("usable", None)

"""A note that asks desks for what no expression knows goes before a person; ordinary notes go on.

So does a line above the copy that is addressed to them, and a body or a title that nobody shows.
"""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, ninjs, standing
from wiredesk.doubts import ORDER_UNCLEAR

COPY: Final = (
    "HARBOURTON - The lanterns came back on Thursday after two weeks of repairs.",
    "About 300 people stood on the quay, the council said, and the band played until midnight.",
    "Shopkeepers on the island hope that the visitors will come back before the winter.",
)
ASKED: Final = (
    "Steer clear of this story for now, we are checking who the man is.",
    "Clients are requested to refrain from airing the tape until our desk has rung back.",
    "Nothing in this file is to appear before the polls close.",
    "Corrects name, please pass over the item sent at noon",
    "Avoid the story below; we no longer trust the source.",
    "Delete this one.",
    "Stop using the picture of the boy with immediate effect.",
    "Only radio stations in Wales may carry the audio.",
    "Effacez la photo du garçon, svp.",
    "Von einer Verwendung des Fotos ist abzusehen.",
    "Retiren cuanto antes el vídeo.",
    "Uso exclusivo en Perú.",
    "Haber taslaktır, yayımlanamaz.",
    "أوقفوا بث المقطع حتى إشعار آخر",
    "عکس کودک را بردارید",
    "بچے کی تصویر فورا ہٹائیں",
    "Cette version ne doit pas paraître avant la fin du match.",
    "À jeter, une version correcte suivra.",
    "Finger weg von dieser Meldung, die Quelle hat sich zurückgezogen.",
    "Achtung Redaktionen: Text bitte wegwerfen, Neufassung kommt.",
    "No toquen esta historia por ahora.",
    "Las imágenes no deben mostrarse en Chile.",
    "Lütfen bu metni şimdilik bir kenara koyun.",
    "Görüntüler Almanya'da gösterilmesin.",
    "ممنوع عرض هذه اللقطات داخل مصر",
    "ارموا هذا التقرير، سنرسل غيره",
    "این متن را دور بریزید، نسخه درست می‌آید",
    "لطفا فعلا سراغ این خبر نروید",
    "پچھلے ورژن کو نظر انداز کریں",
    "یہ متن شام چھ بجے سے پہلے نظر نہ آئے",
)
ORDINARY: Final = (
    "Eds: UPDATES throughout. Minor edits. With photos. For global distribution.",
    "ADDS minister's refusal to resign, opposition saying he must not use this story.",
    "A longer version for Sunday papers moves Friday.",
    "Story will be led after the 1800 news conference.",
    "Please credit the photographer when using the picture.",
    "Please note that the time of the briefing has moved to 3 p.m.",
    "Clients should note that the name is spelled with one t.",
    "Eds: Note language in paragraphs 4 and 9.",
    "By Jane Roe. 650 words. Should stand.",
    "May be cut after the fifth paragraph.",
    "Photos by Ann Martin in Spain",
    "Photos cannot be provided; no new pictures are expected.",
    "Nous n'avons pas pu joindre le ministre.",
    "La entrevista fue realizada por Juan Gómez.",
    "Con votos a favor de la oposición en la Cámara",
    "Bilder nicht verfügbar. Zu diesem Thema folgt heute kein weiterer Text.",
    "Merci de créditer le photographe.",
    "Peut être coupé à partir du cinquième paragraphe.",
    "Neu: Minister will nicht zurücktreten, weitere Details.",
    "Bitte beachten Sie auch das Porträt zu diesem Thema.",
    "Fotos finden Sie zu dieser Meldung im Bilderdienst.",
    "Añade que el ministro no piensa dimitir.",
    "Haberde fotoğrafçının adı kullanılmalıdır.",
    "تحديث بتصريحات الوزير وتفاصيل",
    "اصلاح نام شهردار در بند سوم",
    "وزیر کے بیان کے ساتھ تازہ ترین",
)
ABOVE: Final = (
    "NOTE TO EDITORS - WE ASK YOU TO SHELVE THE FOLLOWING REPORT",
    "[Subscribers are asked to set the following text aside]",
    "(A los editores: este texto debe quedar en reserva)",
    "(Aux rédactions: merci de mettre de côté ce texte)",
    "(به دبیران: از این خبر استفاده نفرمایید)",
)
NEWS: Final = (
    "The union asked its members not to use the report before Friday.",
    "Editors of three dailies said on Monday that they must not publish the letter.",
    "Clients urged to delete bank's app",
    "(This story was first published in March)",
    "(Corrects to say that the ferry had not been told to stop)",
)


def with_note(note: str) -> bytes:
    return ninjs(ednote=note, body_html="".join(f"<p>{said}</p>" for said in COPY))


def with_first(line: str) -> bytes:
    return ninjs(body_html="".join(f"<p>{said}</p>" for said in (line, *COPY)))


def goes_on(wire: bytes) -> bool:
    found = article(wire)
    waits = ORDER_UNCLEAR in found.signals or found.embargo_text is not None
    return standing(found) == "usable" and not waits


@every_row("note", ASKED)
def test_a_note_that_asks_in_words_nobody_knows_goes_before_a_person(note: str) -> None:
    assert not goes_on(with_note(note))


@every_row("note", ORDINARY)
def test_what_desks_tell_each_other_every_day_goes_on(note: str) -> None:
    assert goes_on(with_note(note))


@every_row("line", ABOVE)
def test_a_line_above_the_copy_that_asks_desks_goes_before_a_person(line: str) -> None:
    assert not goes_on(with_first(line))


@every_row(
    ("line", "status"),
    [
        ("Not for distribution in the United\nStates", "usable"),
        ("NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES OR FOR DISSEMINATION THERE", "usable"),
        ("Not for release in or into Canada or Japan", "usable"),
        ("Not for distribution in print", "forbidden"),
        ("Not for release to the public", "forbidden"),
    ],
)
def test_a_ban_in_some_countries_goes_before_a_person(line: str, status: str) -> None:
    for wire in (with_first(line), ninjs(usageterms=line, body_html=COPY[0])):
        found = article(wire)

        assert standing(found) == status
        assert (ORDER_UNCLEAR in found.signals) == (status == "usable")


@every_row("line", NEWS)
def test_news_of_those_who_ask_goes_on(line: str) -> None:
    assert goes_on(with_first(line))
    assert goes_on(ninjs(headline=line, body_html="".join(f"<p>{said}</p>" for said in COPY)))


KEPT_FROM_READERS: Final = (
    *("Rough draft, figures to follow", "Prepared obituary for the palace", "For desk eyes only"),
    *(
        "Slipped out by accident",
        "Sent too early",
        "Subject to the lawyers' consent",
    ),
    *("No outlet has leave to carry the talk in full", "Yalnızca test amaçlıdır", "Taslak metin"),
    *("Genel müdürün iznine tabidir", "Arşiv için hazırlanmıştır", "Kazara gitti", "مسودة أولى"),
    *("المادة للأرشيف", "النسخة غير نهائية", "للصحفيين فقط", "رهن موافقة المدير", "للتجربة فقط"),
    *("این نسخه پیش‌نویس است", "خبر آزمایشی است", "برای بایگانی", "منوط به موافقت سردبیر"),
    *("یہ متن ابھی مسودہ ہے", "آزمائشی پیغام", "صرف ایڈیٹروں کے لیے", "وقت سے پہلے بھیجی گئی"),
)


@every_row("note", KEPT_FROM_READERS)
def test_a_note_that_says_what_keeps_its_item_from_readers_goes_before_a_person(note: str) -> None:
    assert ORDER_UNCLEAR in article(ninjs(ednote=note)).signals


APART: Final = (
    "Nobody touches any of it until legal have signed it off",
    "Pictures may not be reused elsewhere",
    "ممنوع على الوسائل تداول هذا النص",
    "لا تضعوا القصة على الموقع إلى حين إشعار آخر",
    "عکس‌های پیوست نباید جای دیگر استفاده شود",
    "تصاویر کسی اور جگہ استعمال نہیں کی جا سکتیں",
    "Hukuk biriminin onayı gelmeden kimse kullanmasın lütfen",
)


@every_row("line", APART)
def test_so_does_a_line_at_the_beginning_that_tells_nothing_of_its_story(line: str) -> None:
    copy = "".join(f"<p>{said}</p>" for said in (*COPY, *COPY))
    above = article(ninjs(body_html=f"<p>{line}</p>{copy}"))
    titled = article(ninjs(headline=line, body_html=copy))

    assert ORDER_UNCLEAR in above.signals
    assert ORDER_UNCLEAR in titled.signals


@every_row(
    "line",
    [
        "Nobody touches the lanterns until the council has signed it off.",
        "Do not rely on the ferries after midnight, please.",
        "No one on the island should be left in the dark.",
        "A quiet evening",
    ],
)
def test_a_line_that_tells_of_its_story_is_its_lead_whatever_it_asks(line: str) -> None:
    found = article(ninjs(body_html="".join(f"<p>{said}</p>" for said in (line, *COPY))))

    assert ORDER_UNCLEAR not in found.signals


@every_row(
    "line",
    [
        *(
            "This story is still a draft.",
            "Our earlier story should not be used any longer, sorry.",
        ),
        *("هذا الخبر تجريبي", "این مطلب پیش‌نویس است", "یہ متن ابھی مسودہ ہے", "Bu haber taslaktır"),
    ],
)
def test_a_line_at_the_beginning_that_speaks_of_its_own_item_counts_as_a_note(line: str) -> None:
    told = "The lanterns story came back, the item below is a draft of the lamp lighters."
    found = article(ninjs(body_html=f"<p>{line}</p><p>{told}</p>"))

    assert ORDER_UNCLEAR in found.signals


def test_a_text_of_many_paragraphs_that_may_be_orders_goes_before_a_person() -> None:
    asks = "<p>Please check the lamps in the harbour.</p>"

    few, many = (article(ninjs(body_html=asks * count)) for count in (20, 400))

    assert [ORDER_UNCLEAR in each.signals for each in (few, many)] == [False, True]

"""Remarks of desks behind a headline's mark, alone on a line or as a key word; and what is news."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, is_kept_off, json_feed, ninjs, reading, rss
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content
from wiredesk.article import Article
from wiredesk_ingest.orders.lines.set_apart import is_label, is_loud, is_remark

HEADLINE: Final = "Lanterns come home to the old harbour"
COPY: Final = (
    "<p>The nine lanterns of the old harbour came home on Monday after three winters.</p>"
    "<p>The council paid forty crowns for each and a smith of the isles mended the glass.</p>"
    "<p>Boats sounded their horns at dusk, the harbour master said and the baker gave buns.</p>"
)


def headed(headline: str) -> Article:
    return article(ninjs(headline=headline, body_html=COPY))


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


@every_row(
    "order",
    [
        "Embargo: Thu 24 Dec, 0001 GMT",
        "SPERRFRIST: Donnerstag, 24. Dezember 2026, 1.01 Uhr",
        "Ne pas diffuser avant jeudi",
        "No publicar antes del jueves",
        "محظور النشر حتى الخميس",
        "تا پنجشنبه محرمانه است",
        "جمعرات تک خفیہ ہے",
        "Perşembe gününe kadar gizlidir",
        "Confidential until Thursday",
        "Vertraulich bis Donnerstag",
    ],
)
def test_an_embargo_behind_a_mark_of_a_headline_holds(order: str) -> None:
    for wire in (f"{HEADLINE} - {order}", f"{HEADLINE} • {order}", f"[{order}] {HEADLINE}"):
        assert headed(wire).embargo_text is not None


@every_row(
    "headline",
    [
        *(f"{HEADLINE} - EMBARGO", f"{HEADLINE} -- EMBARGOED", f"{HEADLINE} : EMBARGOED"),
        *(f"{HEADLINE} EMBARGOED", f"EMBARGOED {HEADLINE}", f"{HEADLINE} ***EMBARGO***"),
        *(f"{HEADLINE} +++ SPERRFRIST +++", f"{HEADLINE} / DO NOT PUBLISH", f"DRAFT: {HEADLINE}"),
        *(f"{HEADLINE} DO NOT USE", f"{HEADLINE} • NOT FOR PUBLICATION", f"{HEADLINE} (draft)"),
        *(f"Fwd: EMBARGO: {HEADLINE}", f"WG: Sperrfrist: {HEADLINE}", f"[DRAFT] {HEADLINE}"),
        *(f"(NE PAS PUBLIER) {HEADLINE}", f"(NO DIFUNDIR) {HEADLINE}", f"(STORNO) {HEADLINE}"),
        *(f"(NICHT VERÖFFENTLICHEN) {HEADLINE}", f"(للعلم وليس للنشر) {HEADLINE}"),
        *(f"{HEADLINE} [Please do not use this story]", f"{HEADLINE}, embargo 24 Dec 6 GMT"),
        *(f"{HEADLINE} [Prière de ne pas utiliser cette dépêche]", f"Sent in error: {HEADLINE}"),
        *(f"{HEADLINE} [Bitte diese Meldung nicht verwenden]", f"{HEADLINE} (Story killed)"),
    ],
)
def test_an_order_around_a_headline_waits_for_a_person(headline: str) -> None:
    assert waits(headed(headline))


@every_row(
    "remark",
    [
        *("Sent in error", "Awaiting legal clearance"),
        *("Subject to final approval", "Test only"),
        *("Versehentlich verschickt", "Freigabe steht noch aus"),
        *("Dépêche transmise par erreur", "En attente de validation"),
        *("Nota transmitida por error", "Pendiente de visto bueno"),
        *("No apto para difusión", "Esto es solo una prueba", "Version provisoire"),
        *("Yanlışlıkla geçilmiştir", "Hukuk onayı alınmadı", "Lütfen sitenizden siliniz"),
        *("بث بالخطأ", "في انتظار المراجعة", "هذه برقية تجريبية"),
        *("به اشتباه مخابره شده است", "منتظر مجوز حقوقی"),
        *("غلطی سے جاری ہوئی ہے", "تصدیق کا انتظار ہے", "یہ ایک ٹیسٹ خبر ہے"),
    ],
)
def test_a_remark_alone_waits_for_a_person_wherever_it_stands(remark: str) -> None:
    wires = (
        ninjs(body_html=f"<p>{remark}.</p>{COPY}"),
        ninjs(body_html=f"{COPY}<p>({remark})</p>"),
        ninjs(body_html=COPY, keywords=["harbour", remark]),
        ninjs(body_html=COPY, ednote=remark),
        ninjs(body_html=COPY, headline=f"{HEADLINE} - {remark}"),
    )
    assert is_remark(remark)
    assert all(waits(article(wire)) for wire in wires)


@every_row(
    "remark",
    [
        *("Story killed", "Withdrawn by the desk", "Please remove this story from your websites"),
        *("Meldung zurückgezogen", "STORNO", "Article retiré", "Nota retirada", "این خبر لغو شد"),
        *("الرجاء حذف الخبر من مواقعكم", "یہ خبر واپس لے لی گئی ہے", "Haber geri çekilmiştir"),
    ],
)
def test_a_kill_alone_below_copy_or_as_a_key_word_waits_for_a_person(remark: str) -> None:
    wires = (
        ninjs(body_html=f"{COPY}<p>({remark})</p>"),
        ninjs(body_html=COPY, keywords=["harbour", remark]),
    )
    shown = [item.article for wire in wires for item in reading(wire).items]

    assert all(map(waits, shown))


@every_row(
    "line",
    [
        *(
            "Status: embargoed until Thursday",
            "Please hold this one until our lawyers have seen it.",
        ),
        *("Publication of this article is prohibited before 24 December 2026, 06:00 GMT.",),
        *("توجه: انتشار این مطلب پیش از پنجشنبه مجاز نیست.",),
    ],
)
def test_a_short_sentence_above_copy_that_orders_waits(line: str) -> None:
    assert waits(article(ninjs(body_html=f"<p>{line}</p>{COPY}")))


def test_a_slug_with_an_embargo_and_its_day_holds() -> None:
    assert article(ninjs(body_html=COPY, slugline="lanterns-embargo-241226")).embargo_text


@every_row(
    "label", ["do-not-publish", "On Hold", "NOTFORPUB", "embargado", "sous-embargo", "not_for_pub"]
)
def test_a_key_word_that_forbids_waits_for_a_person(label: str) -> None:
    assert is_label(label)
    assert waits(article(ninjs(body_html=COPY, keywords=[label])))


@every_row(
    "headline",
    [
        *("Minister: do not publish the list of names", "Rückzug: Bürgermeister gibt ihr Amt ab"),
        *("Do not publish my diaries, poet of the isles wrote", "Ferry - a letter sent in error"),
        *("NBA - the draft, explained", "Arms embargo - what it means", "Oil embargo (analysis)"),
        *("LANTERNS COME HOME - TEST", "Nurse kept a secret until 1945, her diary shows"),
        *(
            *("Opinion - Do not use children as pawns", "Not for sale - the last baker of Ulm"),
            *("Do not use tap water - council", "Harbour road - gesperrt bis Freitag"),
            *("Budget - pending approval of the council", "Notre-Dame - ne pas manquer la fête"),
            "School story prize - winners",
            "Boat trip cancelled: storm ahead",
            "The DRAFT beer of Ulm",
        ),
    ],
)
def test_news_with_such_words_goes_on(headline: str) -> None:
    assert not waits(headed(headline))


@every_row(
    "note",
    [
        *("Embargo lifted at 2000 GMT, copy now free for use", "Embargo no longer applies"),
        *("Not to be confused with last week's piece on lanterns", "The embargo is over"),
    ],
)
def test_a_note_that_frees_its_item_or_tells_it_from_another_goes_on(note: str) -> None:
    assert not waits(article(ninjs(body_html=COPY, ednote=note)))


@every_row(
    "note",
    [
        "Embargo lifted at 2000 GMT, not before",
        "Embargo will be lifted at 2000 GMT and copy is free for use then",
        "Embargo is lifted at 2000 GMT, now free to clients until then under embargo",
    ],
)
def test_a_note_that_leaves_a_doubt_holds(note: str) -> None:
    assert waits(article(ninjs(body_html=COPY, ednote=note)))


def test_a_key_word_of_an_embargo_is_a_subject_where_copy_tells_of_one() -> None:
    told = COPY.replace("forty crowns", "forty crowns, as an embargo kept new glass away")

    assert not waits(article(ninjs(body_html=told, keywords=["trade", "embargo"])))
    assert waits(article(ninjs(body_html=COPY, keywords=["trade", "embargo"])))


def test_a_headline_all_in_capitals_is_not_loud() -> None:
    assert is_loud("Lanterns come home EMBARGO")
    assert not is_loud("COUNCIL VOTES ON EMBARGO")


def test_what_a_field_for_something_else_says_waits() -> None:
    told = "<title>Lanterns</title><description>They came home.</description>"
    post = {"id": "a", "title": "Lanterns", "content_text": "They came home."}
    handling = '<Property FormalName="UsageRestriction" Value="No publication until Friday"/>'
    wires = {
        "subject": ninjs(body_html=COPY, subject=[{"name": "Embargoed"}]),
        "comments": rss(f"<guid>a</guid>{told}<comments>DO NOT PUBLISH</comments>"),
        "property": newsml_1(
            item(
                component(
                    f"{lines()}<AdministrativeMetadata>{handling}</AdministrativeMetadata>"
                    + text_content()
                )
            )
        ),
        "series": nitf(docdata='<series series.name="EMBARGOED"/>'),
        "feed": json_feed(post, description="All items embargoed until 24 December 2026 06:00 GMT"),
        "tags": ninjs(body_html=f"<p>&lt;b&gt;DO NOT&lt;/b&gt; PUBLISH</p>{COPY}"),
        "note": ninjs(body_html=COPY, ednote="Copy still with lawyers, wait for our go-ahead."),
    }

    assert {name: waits(article(wire)) for name, wire in wires.items()} == dict.fromkeys(
        wires, True
    )


def test_an_address_of_comments_orders_nothing() -> None:
    told = "<guid>a</guid><title>Lanterns</title><description>They came home.</description>"
    address = "https://quillmark.example/do-not-publish#comments"

    assert not waits(article(rss(f"{told}<comments>{address}</comments>")))

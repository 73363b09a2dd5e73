"""Notes to editors that order something."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs, reading, refusal, rss, standing
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.signs.urgent import looks_urgent

ABROAD = (
    "غیرقابل انتشار تا ساعت ۱۸",
    "غیر قابل انتشار: تا پایان جلسه",
    "انتشار این خبر تا ساعت ۱۸ ممنوع است",
    "تا پایان سخنرانی منتشر نشود.",
    "ممنوعيت انتشار تا دوشنبه",
    "ایمبارگو: شام 6 بجے تک",
    "شام چھ بجے سے پہلے شائع نہ کریں۔",
    "تقریر ختم ہونے تك نشر نہ كيا جائے",
    "قبل از وقت اشاعت ممنوع ہے",
)


@every_row(
    "note",
    ["EMBARGOED until Friday", "Sperrfrist: Freitag, 12 Uhr", "HOLD FOR RELEASE at noon"],
)
def test_a_note_of_an_embargo_holds_until_a_person_looks(note: str) -> None:
    found = article(ninjs(ednote=note))

    assert (found.embargoed, found.embargo_text) == (None, note)


@every_row("note", ABROAD)
def test_a_note_of_an_embargo_is_understood_in_the_languages_of_the_editions(note: str) -> None:
    assert article(ninjs(ednote=note, language="fa")).embargo_text == note


@every_row("note", ["Embargo lifted", "This lifts the embargo", "No longer under embargo"])
def test_an_embargo_that_is_over_holds_nothing(note: str) -> None:
    assert article(ninjs(ednote=note)).embargo_text is None


def test_the_time_in_its_field_goes_before_the_note() -> None:
    found = article(ninjs(ednote="Embargoed!", embargoed="2026-11-21T12:00:00Z"))

    assert found.embargo_text == "2026-11-21T12:00:00Z"


@every_row("note", ["NOT FOR PUBLICATION", "Please withhold.", "Do not publish before we call"])
def test_a_note_that_forbids_publishing_withholds(note: str) -> None:
    assert standing(article(ninjs(ednote=note))) == "forbidden"


@every_row("note", ["MANDATORY KILL", "Editors: please kill this entire story."])
def test_a_note_that_orders_a_kill_kills(note: str) -> None:
    (item,) = reading(ninjs(version="2", ednote=note)).items

    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]
    assert refusal(ninjs(ednote=note))[0] == "kill_without_target"


UPDATED_AND_CORRECTED = ("sig:update", "sig:correction")


@every_row(
    ("note", "signals"),
    [
        ("ADDS that two were killed", ("sig:update",)),
        ("Eds: UPDATES with quotes", ("sig:update",)),
        ("CORRECTS 2nd paragraph", ("sig:correction",)),
        ("With pictures\nCORRIGE el segundo párrafo", ("sig:correction",)),
        ("إضافة تصريحات", ("sig:update",)),
        ("Eds: New on the pier. Updates with quotes; Corrects the date.", UPDATED_AND_CORRECTED),
        ("1st Lead, adds captain. Picture available", ("sig:update",)),
        ("2 boats, one pier", ()),
        ("(Aktualizace: přidává citaci)", ("sig:update",)),
        ("(Recast) first paragraph", ("sig:update",)),
        ("- Berichtigt wurde im 2. Absatz der Name.", ("sig:correction",)),
        ("N i e u w bericht, vervangt: lantaarns", ("sig:update",)),
        ("Kill Devil Hills, N.C.", ()),
        ("Updates follow", ()),
        ("Repeatable. Correct that at once.", ()),
        ("UPDATE-FREE", ()),
        ("FILE PHOTO", ()),
    ],
)
def test_other_notes_order_nothing_and_may_say_which_telling_it_is(
    note: str, signals: tuple[str, ...]
) -> None:
    found = article(ninjs(version="2", ednote=note))

    assert (standing(found), found.embargo_text, found.signals) == ("usable", None, signals)


LINES = (
    "EMBARGOED UNTIL 0600 Monday: the lanterns return",
    "Embargo: Friday noon",
    "HOLD FOR RELEASE at noon",
    "NOT FOR PUBLICATION BEFORE 0600",
    "NOT FOR RELEASE BEFORE the minister sits down",
    "Do not use until Monday",
    "For use only after the king has spoken",
    "Sperrfrist 12 Uhr",
    "محظور النشر حتى الاثنين",
    *ABROAD,
)


@every_row("line", LINES)
def test_copy_that_begins_with_an_embargo_holds(line: str) -> None:
    """In any format, in the first line or in the headline."""
    for wire in (
        g2(f"<p>{line}</p><p>The lanterns came back.</p>"),
        nitf(f"<p>{line}</p>"),
        ninjs(headline=line),
        g2(item_meta=f"<edNote>{line}</edNote>")
        if line.startswith("EMBARGO")
        else ninjs(body_html=f"<p>{line}</p>"),
    ):
        found = article(wire)

        assert found.embargo_text is not None
        assert found.embargoed is None


@every_row(
    "line",
    [
        "Embargo on timber is tightened",
        "Embargoed goods were found in the harbour",
        "The embargo was lifted on Friday",
        "For use at home the lantern needs oil",
        "FOR IMMEDIATE RELEASE",
        "Not for long will the ferries stop",
        "Kill: a novel about lanterns",
        "KILLED IN ACTION: ten names",
        "انتشار کتاب تازه در تهران ممنوع شد",
        "فانوس‌ها تا صبح روشن ماند",
        "غیرقابل انتشار بودن یک گزارش",
        "اخبار کی اشاعت ممنوع نہیں",
        "انتخابات سے پہلے شائع ہونے والی کتاب",
    ],
)
def test_copy_about_such_things_is_ordinary(line: str) -> None:
    found = article(g2(f"<p>{line}</p>"))

    assert (found.embargo_text, standing(found)) == (None, "usable")
    assert "wd:advisory" not in found.signals


@every_row("line", ["MANDATORY KILL", "KILL KILL KILL", "KILL: lanterns. Do not publish"])
def test_copy_that_begins_with_a_kill_is_one_and_shows_in_the_bytes(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p>"),
        ninjs(headline=line),
        rss(f"<guid>a</guid><title>{line}</title>"),
    ):
        assert refusal(wire)[0] == "kill_without_target"
        assert looks_urgent(wire)


def test_what_a_feed_dates_ahead_waits_for_its_date() -> None:
    found = article(
        rss("<guid>a</guid><title>x</title><pubDate>Fri, 20 Nov 2099 12:00:00 GMT</pubDate>")
    )

    assert found.embargoed is not None
    assert found.embargoed.year == 2099

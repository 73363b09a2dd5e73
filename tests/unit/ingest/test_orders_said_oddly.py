"""Orders that a careless sender gives in odd words or places are obeyed; ordinary copy is none."""

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, ap, article, g2, ninjs, reading, refusal, rss, standing
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

WAITS = (
    "EMBARGO",
    "*** EMBARGO ***",
    "[EMBARGOED] Lanterns return",
    "EMBARGO - 18:00 GMT 30 November",
    "EMBARGOED 00:01 Monday",
    "STRICT EMBARGO: Monday",
    "UNDER STRICT EMBARGO UNTIL MONDAY",
    "NEWS EMBARGO: Monday",
    "Embargo lifts 6pm Monday",
    "Not for broadcast or publication before 18:00",
    "Do not run before Monday",
    "FOR RELEASE: Monday, November 30",
    "This story is under embargo.",
    "Achtung: Sperrfrist bis Montag",
    "Nicht vor Montag 18 Uhr verwenden",
    "Ne pas publier avant lundi",
    "No publicar antes del lunes",
    "AMBARGO - 18.00",
    "18.00'e kadar yayınlanmayacaktır",
    "يُحظر النشر قبل يوم الاثنين",
    "ممنوع النشر حتى السادسة",
    "يرجى عدم النشر قبل الاثنين",
    "لا ينشر قبل الاثنين",
    "پیش از ساعت ۱۸ منتشر نشود",
    "لطفا تا ساعت ۱۸ منتشر نکنید",
    # What editors' programs leave inside of words, and letters as wide as Chinese ones.
    "EM\u00adBARGOED until Monday 0600",
    "EMBARGOED\u200b: until Monday 0600",
    "E\u200bMBARGO: Monday",
    "\uff25\uff2d\uff22\uff21\uff32\uff27\uff2f\uff25\uff24 until 0600: lanterns",
)
ORDINARY = (
    "Embargoed for decades, lanterns come home",
    "Embargoed by the neighbours, the harbour turns west",
    "Embargo on timber hits the mills",
    "Not to be outdone before the feast, the mills cut prices",
    "Not for sale before 2030, a lantern draws a crowd",
    "For release from jail he must pay a million",
    "For use after dark: the lamps of Harbourton",
    "For publication at Quillmark, she rewrote it",
    "Hold until the end: how one team won",
    "حظر النشر في قضية الفوانيس",
    "Yayın yasağı kararı kaldırıldı",
)


def waits(found: Article) -> bool:
    ahead = found.embargoed is None or found.embargoed > NOON
    return standing(found) != "usable" or (found.embargo_text is not None and ahead)


@every_row("line", WAITS)
def test_a_line_that_holds_does_so_in_every_format(line: str) -> None:
    assert waits(article(g2(f"<p>{line}</p><p>The lanterns came back.</p>")))
    assert waits(article(nitf(f"<p>{line}</p><p>The lanterns came back.</p>")))
    assert waits(article(rss(f"<guid>a</guid><title>{line}</title>")))
    assert waits(article(ninjs(headline=line)))
    assert waits(article(iptc(f"{line}\n\nLanterns return =")))
    assert waits(article(mail(f"{line}\n\nThe lanterns came back.\n".encode())))


@every_row("line", ORDINARY)
def test_ordinary_copy_that_begins_alike_goes_on(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>The lanterns came back.</p>"),
        ninjs(headline=line),
        iptc(f"{line} ="),
        mail(f"{line}\n\nThe lanterns came back.\n".encode()),
    ):
        assert not waits(article(wire))


@every_row(
    "note",
    [
        "The embargo will be lifted on Monday",
        "The embargo has not been lifted",
        "The earlier embargo was lifted. Embargoed until Sunday.",
        "There are no changes to the embargo until six",
        "Sperrfrist wird um 18 Uhr aufgehoben",
    ],
)
def test_an_embargo_whose_end_is_yet_to_come_holds(note: str) -> None:
    assert waits(article(ninjs(ednote=note)))


@every_row(
    "note", ["ADDS oil embargo in paragraph 4", "UPDATES with embargo on Harbourton's timber"]
)
def test_a_note_about_an_embargo_in_the_news_holds_nothing(note: str) -> None:
    assert not waits(article(ninjs(ednote=note)))


@every_row(
    "note",
    [
        "Kill all versions",
        "Kill earlier story",
        "Please kill.",
        "This story has been withdrawn.",
        "KILL: the lanterns are still out",
    ],
)
def test_a_note_that_kills_in_other_words_kills(note: str) -> None:
    (item,) = reading(ninjs(version="2", ednote=note)).items

    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]


@every_row(
    "note",
    [
        "WITHDRAWN",
        "Story retracted",
        "Meldung zurückgezogen",
        "Haber iptal edilmiştir",
        "İPTAL",
        "إلغاء الخبر",
        "این خبر منتشر نشود",
    ],
)
def test_a_note_that_takes_a_story_back_withholds_and_alarms(note: str) -> None:
    """Which one is meant, and what of it is out, a person has to look up."""
    found = reading(ninjs(version="2", ednote=note))

    assert [standing(item.article) for item in found.items] == ["forbidden"]
    assert [item.takedowns for item in found.items] == [()]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@every_row(
    "note",
    [
        "Please disregard",
        "Do not use this story",
        "Bitte nicht verwenden",
        "Ne pas utiliser",
        "یہ خبر شائع نہ کریں",
        "HOLD: more to come",
    ],
)
def test_a_note_that_forbids_the_item_withholds(note: str) -> None:
    assert standing(article(ninjs(ednote=note))) == "forbidden"


@every_row("mark", ["x:hold", "x:holdForRelease", "x:embargoed", "x:withhold"])
def test_a_signal_of_a_hold_holds(mark: str) -> None:
    assert waits(article(g2(item_meta=f'<signal qcode="{mark}"/>')))
    assert waits(article(ninjs(signals=[{"code": mark}])))


def test_a_private_note_is_not_shown_and_is_obeyed() -> None:
    held = article(g2(item_meta='<edNote role="x:private">EMBARGOED UNTIL MONDAY</edNote>'))
    kill = g2(item_meta='<edNote pubconstraint="x:nonpublic">MANDATORY KILL</edNote>')

    assert (held.ednote, waits(held)) == ("", True)
    assert refusal(kill)[0] == "kill_without_target"


def test_a_private_note_that_is_not_for_publication_means_itself() -> None:
    note = '<edNote role="x:private">Not for publication</edNote>'

    assert not waits(article(g2(item_meta=note)))


@every_row("name", ["nonpublic", "embargoed", "notepad"])
def test_what_stands_in_the_text_for_editors_only_is_obeyed(name: str) -> None:
    found = article(g2(f'<p class="{name}">Embargoed until six</p><p>The lanterns came back.</p>'))

    assert waits(found)
    assert found.body_text == "The lanterns came back."


def test_what_a_mail_has_below_its_copy_is_obeyed() -> None:
    copy = "The lanterns came back.\nNobody was surprised at all.\n\n"

    assert waits(article(mail(f"{copy}Notes to editors:\nEmbargoed until six\n".encode())))


def test_a_ban_withholds_where_the_format_has_no_status() -> None:
    assert standing(article(mail(b"DO NOT PUBLISH\n\nThe lanterns came back.\n"))) == "forbidden"
    assert standing(article(iptc("DO NOT PUBLISH\n\nLanterns return ="))) == "forbidden"


@every_row(
    "wire",
    [
        ninjs(usageterms="Embargoed until Monday"),
        ap(specialinstructions=["Embargoed until Monday"]),
        g2(content_meta="<slugline>EMBARGO: lanterns</slugline>"),
        g2("<p>The lanterns came back.</p><p>Nobody knew.</p><p>Embargoed until Monday</p>"),
        page(script(news(creativeWorkStatus="Draft")), body="<p>The lanterns came back.</p>"),
    ],
)
def test_an_order_in_other_places_holds(wire: bytes) -> None:
    assert waits(article(wire))

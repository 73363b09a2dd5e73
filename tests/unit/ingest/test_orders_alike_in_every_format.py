"""The words of a desk mean the same in every format: kills, holds, recalls, tests, tellings."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import (
    article,
    atom,
    g2,
    is_kept_off,
    json_feed,
    kills,
    ninjs,
    reading,
    rss,
    standing,
)
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import anpa, iptc
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.readings import Reading
from wiredesk_ingest.signs.urgent import looks_urgent

Writer = Callable[[str], bytes]
STORY: Final = "The lanterns came back."
ANSWERED: Final = "<first.1@quillmark.example>"


def nitf_of(headline: str) -> bytes:
    return nitf(f"<p>{STORY}</p>").replace(b"Lanterns return", headline.encode())


def g2_of(headline: str) -> bytes:
    return g2(f"<p>{STORY}</p>").replace(b"Lanterns return", headline.encode())


BY_FORMAT: Final[dict[str, Writer]] = {
    "newsml-g2": g2_of,
    "newsml-1.2": lambda said: newsml_1(item(component(lines(said) + text_content()))),
    "nitf": nitf_of,
    "ninjs": lambda said: ninjs(headline=said),
    "rss": lambda said: rss(f"<guid>a</guid><title>{said}</title><description>x</description>"),
    "atom": lambda said: atom(f"<id>urn:a</id><title>{said}</title><content>{STORY}</content>"),
    "jsonfeed": lambda said: json_feed({"id": "urn:a", "title": said, "content_text": STORY}),
    "iptc7901": lambda said: iptc(f"{said} ="),
    "anpa": lambda said: anpa(f"^{said}<"),
    "email": lambda said: mail(STORY, fields={"Subject": encoded(said)}),
}  # fmt: skip
formats = every_row("name", BY_FORMAT)


def public(found: Reading) -> list[str]:
    """Answer the headlines that are published without a person."""
    return [
        each.article.headline
        for each in found.items
        if each.goes_on
        and not is_kept_off(each.article)
        and each.article.embargo_text is None
        and ADVISORY not in each.article.signals
    ]


def assert_withheld(name: str, said: str) -> None:
    found = reading(BY_FORMAT[name](said))

    assert public(found) == []
    assert [standing(each.article) for each in found.items] == ["forbidden"]


@formats
@every_row(
    "said",
    [
        "WITHDRAWN - Lanterns return",
        "RETRACTION: Lanterns return",
        "CANCEL: Lanterns return",
        "KILL/KILL/KILL: Lanterns return",
        "KILL - KILL - Lanterns return",
        "BULLETIN ELIMINATION",
        "WITHDRAWN",
    ],
)
def test_a_kill_before_a_headline_takes_its_own_story_down(name: str, said: str) -> None:
    wire = BY_FORMAT[name](said)

    found = reading(wire)

    (killed,) = found.items
    assert [takedown.target for takedown in killed.takedowns] == [killed.article.uri]
    assert public(found) == []
    assert looks_urgent(wire)


MARKED: Final = (
    "LEAD: KILL: Lanterns return",
    "KILL-Lanterns return",
    "WITHDRAWN-Lanterns return",
    "RETRACTED-Lanterns return",
    "+++ STORNO +++ Lanterns return",
    "** KILL ** Lanterns return",
)
DOUBTFUL: Final = (
    "KILLED: three lantern makers named",
    "CANCELLED: The lantern fair will not be held",
    "WITHDRAWAL - Harbourton leaves the league",
    "ELIMINATION: Harbourton is out",
    "RITIRATO: il faro di Harbourton",
    "ANULADO: la feria",
    "GELOESCHT: die Laternen von Harbourton",
    "IPTAL: fener bayrami",
    "CANCELED-Lanterns",
    "+++ GELOESCHT +++ Laternen",
)


@formats
@every_row("said", MARKED)
def test_a_kill_may_have_marks_around_it_or_a_hyphen(name: str, said: str) -> None:
    wire = BY_FORMAT[name](said)

    (killed,) = reading(wire).items
    assert [takedown.target for takedown in killed.takedowns] == [killed.article.uri]
    assert looks_urgent(wire)


@every_row("name", [name for name in BY_FORMAT if name != "email"])
@every_row("said", DOUBTFUL)
def test_a_kill_that_may_be_news_takes_nothing_down_but_holds_and_alarms(
    name: str, said: str
) -> None:
    found = reading(BY_FORMAT[name](said))

    assert [item.takedowns for item in found.items] == [()]
    assert [is_kept_off(item.article) for item in found.items] == [True]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@every_row("said", ["CANCELLED: story P9", "WITHDRAWAL: the article on lanterns"])
def test_one_that_names_a_story_is_no_news(said: str) -> None:
    for name in ("newsml-g2", "ninjs", "rss", "iptc7901"):
        assert reading(BY_FORMAT[name](said)).items[0].takedowns


@every_row("dash", ["\u2013", "\u2014"])
def test_a_long_dash_is_a_dash_and_shows_in_the_bytes_however_it_is_written(dash: str) -> None:
    said = f"WITHDRAWN {dash} Lanterns return"
    number = f"&#{ord(dash)};"
    for wire in (
        ninjs(headline=said),
        ninjs(headline="@").replace(b'"@"', f'"WITHDRAWN \\u{ord(dash):04x} x"'.encode()),
        g2_of(said.replace(dash, number)),
        g2_of(said).decode().encode("utf-16"),
        rss(f"<guid>a</guid><title>{said.replace(dash, number.replace('&', '&amp;'))}</title>"),
    ):
        assert public(reading(wire)) == []
        assert any(each.takedowns for each in reading(wire).items)
        assert looks_urgent(wire)


@formats
@every_row(
    "said",
    [
        "HOLD HOLD HOLD",
        "HOLD - HOLD",
        "HOLD/HOLD",
        "HOLD HOLD: Lanterns return",
        "HOLD \u2013 Lanterns return",
        "Please hold the story Lanterns return",
        "Please withhold our earlier report on lanterns",
    ],
)
def test_a_hold_withholds(name: str, said: str) -> None:
    assert_withheld(name, said)


def test_a_hold_of_a_story_that_it_names_in_words_withholds() -> None:
    wire = iptc("HOLD HOLD HOLD\n\nPlease hold the story Lanterns return.", "")

    assert standing(article(wire)) == "forbidden"


@formats
@every_row(
    "said",
    [
        "Recall: Lanterns return",
        "RECALL - Lanterns return",
        "Recall: Lampworks recalls lanterns",
        "DELETE: Lanterns return",
        "TEST TEST TEST",
        "TEST - please ignore",
        "Test, please disregard",
        "TEST",
        "Test message",
        "This is a test.",
        "Please ELIMINATE the lanterns",
    ],
)
def test_a_recall_or_a_test_is_held_with_a_sentence(name: str, said: str) -> None:
    found = reading(BY_FORMAT[name](said))

    (held,) = found.items
    assert public(found) == []
    assert is_kept_off(held.article)
    assert held.article.trail[0].notes


@formats
@every_row(
    "said",
    [
        "INTERNAL: rota of the week",
        "INTERNE : planning",
        "Desk rota, week 48",
        "NOTA INTERNA: turnos",
    ],
)
def test_what_a_desk_writes_to_itself_is_held(name: str, said: str) -> None:
    assert public(reading(BY_FORMAT[name](said))) == []


@formats
@every_row("said", ["Advisory", "AVISO", "AVIS", "مذكرة", "تنويه", "Notice to editors: x"])
def test_a_headline_that_says_only_that_it_is_a_memo_is_for_desks(name: str, said: str) -> None:
    (item,) = reading(BY_FORMAT[name](said)).items

    assert "wd:advisory" in item.article.signals


@every_row("said", ["Advisory board meets", "Hinweise auf Brandstiftung", "Memoirs"])
def test_a_headline_that_begins_so_and_goes_on_is_news(said: str) -> None:
    assert "wd:advisory" not in article(ninjs(headline=said)).signals


@every_row(
    "said",
    [
        "Internal memo: lamps were known to fail",
        "Intern: a year at sea",
        "Alerte annul\u00e9e sur les c\u00f4tes",
        "Storm alert cancelled on the coast",
    ],
)
def test_a_memo_or_an_alert_in_the_news_is_news(said: str) -> None:
    assert not is_kept_off(article(ninjs(headline=said)))


def test_a_recall_that_is_doubtful_kills_nothing() -> None:
    assert kills(ninjs(headline="Recall: Lampworks recalls lanterns", version="2")) == []


@every_row(
    "body",
    [
        "Quillmark Desk would like to recall the message, \u201cLanterns return\u201d.",
        "Die Redaktion m\u00f6chte die Nachricht \u201eLanterns return\u201c zur\u00fcckrufen.",
    ],
)
def test_a_mail_program_s_recall_takes_down_what_it_answers(body: str) -> None:
    fields = {"Subject": "Recall: Lanterns return", "In-Reply-To": ANSWERED}
    wire = mail(body, fields=fields)

    assert kills(wire) == [("mid:first.1@quillmark.example", "killed_by_reference")]
    assert looks_urgent(wire)


@formats
@every_row(
    ("said", "signal"),
    [
        ("REFILE - Lanterns return", "wd:refile"),
        ("CORRECTED-Lanterns return", "sig:correction"),
        ("REPEAT: Lanterns return", "wd:repeat"),
        ("ADVISORY: lanterns", "wd:advisory"),
        ("1st Ld: Lanterns return", "sig:update"),
        ("UPDATE 2-Lanterns return", "sig:update"),
        ("CORRECTION -- Lanterns return", "sig:correction"),
        ("CORRECTING and REPLACING Lanterns Return", "sig:correction"),
        ("CORRECTION ET MISE À JOUR - Lanterns return", "sig:correction"),
        ("/C O R R E C T I O N -- Lantern Makers/", "sig:correction"),
        ("R E P E A T -- Lanterns return", "wd:repeat"),
        ("ADDING MULTIMEDIA Lanterns Return", "sig:update"),
        ("UPDATE -- Lanterns return", "sig:update"),
    ],
)
def test_a_telling_before_a_headline_becomes_a_signal(name: str, said: str, signal: str) -> None:
    assert signal in article(BY_FORMAT[name](said)).signals


@formats
@every_row(
    "said", ["A bridge -- and what it cost", "I AM HERE -- Lanterns", "CORRECTING a bad habit"]
)
def test_no_telling_is_before_other_headlines(name: str, said: str) -> None:
    assert not {"sig:correction", "sig:update"} & set(article(BY_FORMAT[name](said)).signals)


@every_row(
    "note",
    [
        "Do not use. Story is wrong.",
        "Please ignore the story sent at 0900",
        "Spike this story",
        "Please ELIMINATE BC-Lanterns",
        "Scrap the earlier version",
    ],
)
def test_a_note_that_throws_a_story_away_withholds(note: str) -> None:
    (item,) = reading(ninjs(ednote=note)).items

    assert standing(item.article) == "forbidden"


@formats
@every_row(
    "said",
    [
        "Test of strength for the lantern makers",
        "TEST: Harbourton beat Quillmark",
        "This is a test of patience, says mayor",
        "Recall of lanterns begins",
        "Hold the front door, says mayor",
        "Holding on: the last lantern maker",
        "Killed in the storm: ten lanterns",
        "CANCELED CHEQUES FOUND IN HARBOUR",
        "BUDGET: what it means for lanterns",
        "Skills: a lantern maker\u2019s day",
        "Deleted scenes return",
        "Retracted claws, lit lanterns",
        "KILLJOY-Lanterns return",
        "*** Lanterns return ***",
    ],
)
def test_a_headline_that_only_sounds_like_an_order_is_published(name: str, said: str) -> None:
    wire = BY_FORMAT[name](said)

    assert len(public(reading(wire))) == 1
    assert not looks_urgent(wire)


def test_an_elimination_in_capitals_names_its_story() -> None:
    wire = anpa("^Eds: Members, please ELIMINATE BC-HB--Lantern Street, W2801.<")

    assert kills(wire) == [("urn:anpa:W:20261120:2801", "killed_by_reference")]
    assert looks_urgent(wire)

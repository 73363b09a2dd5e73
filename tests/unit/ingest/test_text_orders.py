"""Kills, holds, embargoes and tellings in the words of a wire: never copy, always obeyed."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import article, kills, ninjs, notes, reading, standing
from tests.unit.ingest.text_wires import COPY, anpa, iptc
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.signs.urgent import looks_urgent

DAY = "urn:iptc7901:qmk:qua:20261120"
LATE = "qua0200 3 i 40  qmk 0089"


def kill(head: str, copy: str = "", sent: str = "201200 GMT Nov 26") -> bytes:
    return iptc(head, copy, header=LATE, sent=sent)


# --- kills ---------------------------------------------------------------------------------


@every_row(
    "head",
    [
        "KILL\nPlease kill qua0123, it is wrong.",
        "MANDATORY KILL: qua0123 Lanterns",
        "MANDATORY KILL\nLanterns, story 0123",
        "*** KILL *** \nqua 0123",
        "KILL qua0123",
        "Lanterns =\nEds: Please kill qua0123, sent at noon.",
        "ATTENTION EDITORS: Lanterns, qua0123, has been withdrawn.",
        "WITHDRAWAL - qua0123",
        "CANCEL: No. 0123",
        "ANNULATION\nqua0123",
        "İPTAL: qua0123",
        "إلغاء: qua0123",
    ],
)
def test_a_kill_takes_down_the_story_that_it_names(head: str) -> None:
    assert kills(kill(head)) == [(f"{DAY}:0123", "killed_by_reference")]
    assert ADVISORY in article(kill(head)).signals


def test_a_kill_of_several_stories_names_each() -> None:
    found = kills(kill("KILL\nKill qua0123 and qua0124."))

    assert [target for target, _ in found] == [f"{DAY}:0123", f"{DAY}:0124"]


@every_row(
    ("said", "day"),
    [
        ("qua0123 of Nov 18", "20261118"),
        ("qua0123 of 18 November", "20261118"),
        ("qua0123, sent yesterday", "20261119"),
        ("qua0999", "20261119"),
        ("qua0123 of Dec 31", "20251231"),
    ],
)
def test_the_day_of_the_target_is_named_or_follows_from_its_number(said: str, day: str) -> None:
    ((target, _),) = kills(kill(f"KILL\n{said}"))

    assert target.split(":")[-2] == day


def test_a_number_so_low_may_be_of_the_day_before() -> None:
    """A European agency begins anew an hour or two before UTC's midnight."""
    found = kills(kill("KILL qua0010"))

    assert [target.split(":")[-2] for target, _ in found] == ["20261120", "20261119"]


@every_row(
    "wire",
    [
        iptc("KILL\nLanterns return ="),
        iptc(keywords="Harbour/lanterns/KILL"),
        iptc("Eds: Please kill the story on lanterns."),
        anpa(slug="^BC-HB--Lantern Street, KILL,40<"),
        anpa(slug="^BC-HB--Lantern Street-Kill,40<"),
        anpa(second="r i\x13\x11 BC-HB--Lanterns KILL   11-20 0049"),
        anpa("^EDITORS: The story BC-HB--Lantern Street is withdrawn.<"),
    ],
)
def test_a_kill_that_names_no_other_story_takes_down_its_own_number_and_alarms(
    wire: bytes,
) -> None:
    found = reading(wire)

    (item,) = found.items
    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]
    assert not item.goes_on
    assert [refused.code for refused in found.refusals] == ["kill_without_target"]


def test_a_kill_without_a_day_alarms() -> None:
    found = reading(kill("KILL qua0123", sent=""))

    assert [refused.code for refused in found.refusals] == ["kill_without_target"]


def test_a_kill_whose_year_is_left_out_finds_its_target() -> None:
    assert kills(kill("KILL qua0123", sent="201300 GMT")) == [
        (f"{DAY}:0123", "killed_by_reference")
    ]


def test_a_kill_in_anpa_names_service_and_number() -> None:
    wire = anpa("^EDITORS: Please kill BC-HB--Lantern Street, W2801.<")

    assert kills(wire) == [("urn:anpa:W:20261120:2801", "killed_by_reference")]


@every_row(
    "head",
    [
        "Kill Harbour, a play, returns =",
        "Police kill lights on pier =",
        "KILL HARBOUR FEE, SAYS MAYOR =",
        "HOLD ON TO THE FERRY =",
        "Ferry is cancelled =",
        "Lanterns =\nEds: Adds that nobody was killed.",
    ],
)
def test_a_story_about_killing_is_a_story(head: str) -> None:
    found = article(iptc(head, COPY + "\n\nKILL: the word on the wall."))

    assert (standing(found), found.takes_down) == ("usable", ())
    assert found.body_text.endswith("KILL: the word on the wall.")


@every_row("said", ["ELIMINATION", "Elimination", "Withdrawn", "KILLED"])
def test_a_slug_that_says_so_behind_a_comma_kills_and_takes_the_fast_lane(said: str) -> None:
    wire = anpa(slug=f"^BC-HB--Lantern Street, {said},40<")

    (item,) = reading(wire).items
    assert [takedown.target for takedown in item.takedowns] == [item.article.uri]
    assert looks_urgent(wire)


@every_row("said", ["HOLD", "Hold", "Withhold", "WITHHOLD", "WITHHELD"])
def test_a_slug_that_holds_withholds_and_takes_nothing_down(said: str) -> None:
    for wire in (
        anpa(slug=f"^BC-HB--Lantern Street, {said},40<"),
        anpa(slug=f"^BC-HB--Lantern Street, 1st Ld, {said},40<"),
    ):
        (item,) = reading(wire).items

        assert standing(item.article) == "forbidden"
        assert item.takedowns == ()


@every_row(
    "said",
    ["Hold for release", "EMBARGOED", "HFR", "HFR Sunday", "Adv for Sunday", "ADV 06-07", "Adv"],
)
def test_a_slug_of_an_advance_holds(said: str) -> None:
    found = article(anpa(slug=f"^BC-HB--Lantern Street, {said},40<"))

    assert (found.embargo_text, found.embargoed) == (said, None)


@every_row(
    "slug",
    [
        "^BC-HB--Troop Withdrawal,40<",
        "^BC-HB--Elimination Round,40<",
        "^BC-HB--Household Bills,40<",
        "^BC-HB--Oil Embargo,40<",
        "^BC-HB--Lantern Advance,40<",
    ],
)
def test_a_slug_of_news_orders_nothing(slug: str) -> None:
    found = article(anpa(slug=slug))

    assert (standing(found), found.embargo_text) == ("usable", None)


# --- holds and embargoes -------------------------------------------------------------------


@every_row(
    "head", ["HOLD\nLanterns =", "WITHHOLD: Lanterns\nLanterns =", "HOLD HOLD HOLD\nLanterns ="]
)
def test_a_hold_is_withheld(head: str) -> None:
    assert standing(article(iptc(head))) == "forbidden"
    assert "wd:hold" in article(iptc(head)).signals


def test_a_hold_of_another_story_takes_that_one_down() -> None:
    assert kills(kill("WITHHOLD qua0123")) == [(f"{DAY}:0123", "killed_by_reference")]


@every_row(
    "line",
    [
        "EMBARGOED UNTIL 1800 GMT, Friday, November 20, 2026",
        "Embargo: 18:00 GMT 20 Nov 2026",
        "HOLD FOR RELEASE on Nov. 20, 2026, at 1300 EST",
        "Not for publication before 2026-11-20T21:00:00+03:00",
    ],
)
def test_an_embargo_that_can_be_read_ends_by_itself(line: str) -> None:
    found = article(iptc(f"{line}\nLanterns return ="))

    assert found.embargoed == datetime(2026, 11, 20, 18, tzinfo=UTC)
    assert (found.embargo_text, found.headline) == (line, "Lanterns return")


@every_row(
    "line",
    [
        "EMBARGOED UNTIL SIX",
        "EMBARGO",
        "Embargo: 18:00 Nov 20",
        "HFR Monday",
        "SPERRFRIST 1800",
        "محظور النشر حتى السادسة",
        "غیرقابل انتشار تا ساعت ۱۸",
        "ایمبارگو: شام 6 بجے تک",
        "Embargoed until 1800 IST Nov 20, 2026",
        "Embargo: 18:00 GMT 31 Nov 2026",
    ],
)
def test_an_embargo_that_can_not_be_read_holds(line: str) -> None:
    for wire in (iptc(f"{line}\nLanterns ="), iptc(copy=f"{line}\n\n{COPY}")):
        found = article(wire)

        assert (found.embargoed, found.embargo_text) == (None, line)


def test_a_story_about_an_embargo_is_a_story() -> None:
    assert article(iptc("Embargo on lanterns ends =")).embargo_text is None
    assert article(iptc("Embargo lifted, ferry sails =")).embargo_text is None


# --- tellings ------------------------------------------------------------------------------


@every_row(
    ("line", "signals"),
    [
        ("1ST LEAD", ["sig:update"]),
        ("2nd Lead (new throughout)", ["sig:update"]),
        ("(Zusammenfassung 1330 - Neu: Zitate)", ["sig:update"]),
        ("(Berichtigung: Name)", ["sig:correction"]),
        ("(Harbour: a play)", []),
        ("3RD NET", ["sig:update"]),
        ("UPDATE 2", ["sig:update"]),
        ("CORRECTED", ["sig:correction"]),
        ("CORRECTED VERSION", ["sig:correction"]),
        ("BERICHTIGUNG", ["sig:correction"]),
        ("تصحيح", ["sig:correction"]),
        ("REFILE", ["wd:refile"]),
        ("REPEAT", ["wd:repeat"]),
        ("URGENT, 1ST LEAD", ["wd:urgent", "sig:update"]),
        ("عاجل", ["wd:urgent"]),
        ("Take 2", ["wd:take"]),
    ],
)
def test_a_line_that_says_what_telling_it_is_becomes_a_signal(
    line: str, signals: list[str]
) -> None:
    found = article(iptc(f"{line}\nLanterns return ="))

    assert list(found.signals) == signals
    assert found.headline == "Lanterns return" or not signals


def test_capitals_before_a_headline_are_a_signal_and_stay_words_of_it() -> None:
    found = article(iptc("CORRECTED - Lanterns return ="))

    assert found.signals == ("sig:correction",)
    assert found.headline == "CORRECTED - Lanterns return"


@every_row(
    ("headline", "signals"),
    [
        ("تصحيح: المنارات", ("sig:correction",)),
        ("عاجل: المنارات", ("wd:urgent",)),
        ("D\u00dcZELTME: Fener", ("sig:correction",)),
        ("Korrektur: Laternen", ("sig:correction",)),
        ("AMP.- Las linternas", ("sig:update",)),
        ("U.S.-led lanterns return", ()),
        ("CORRE\u00c7\u00c3O: Lanternas", ("sig:correction",)),
        ("Rectificatie: Lantaarns", ("sig:correction",)),
        ("Wiederholung: Laternen", ("wd:repeat",)),
        ("EILT: Laternen", ("wd:urgent",)),
        ("(2nd Ld) Lanterns return", ("sig:update",)),
        ("(CORR) Lanterns return", ("sig:correction",)),
        ("RPT Lanterns return", ("wd:repeat",)),
        ("3. LEAD Laternen", ("sig:update",)),
        ("Update: lanterns return", ()),
        ("Advisory: lanterns return", ()),
        ("Diary: lanterns return", ()),
        ("(Harbour) Lanterns return", ()),
        ("RPT LANTERNS RETURN", ()),
        ("Repeat offenders: lanterns return", ()),
    ],
)
def test_a_telling_before_a_headline_is_known_in_other_letters_and_marks(
    headline: str, signals: tuple[str, ...]
) -> None:
    for wire in (iptc(f"{headline} ="), ninjs(headline=headline)):
        assert article(wire).signals == signals


def test_a_correction_that_names_one_story_evolved_from_it() -> None:
    found = article(iptc("CORRECTED\nLanterns =\nEds: Corrects qua0120.", header=LATE))

    assert found.evolvedfrom == f"{DAY}:0120"
    assert found.takes_down == ()


def test_a_telling_is_noted() -> None:
    assert "telling: 1ST LEAD" in notes(iptc("1ST LEAD\nLanterns ="))

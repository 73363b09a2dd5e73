"""What `status` and `why` print, and how they end."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.unit.console.desk_world import dead, published, quarantined
from tests.unit.console.terminal import ID, Terminal, terminal_at
from wiredesk.article import Step
from wiredesk.groups import GROUPS
from wiredesk.ids import wire_digest
from wiredesk.kafka.admin import Lag
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.story import Decision
from wiredesk.tally import FATES, CountedWire
from wiredesk.testing.articles import NOON, URI, article, takedown, translated
from wiredesk.up.board import Board, WorkerLine, owned, write_board

DIGEST = article().wire.digest
REVISION = str(article().revision)
MADE = article().versioncreated.isoformat()
LATER = (NOON + timedelta(hours=1)).isoformat()


@pytest.fixture
def terminal(redis_url: str, tmp_path: Path) -> Iterator[Terminal]:
    with terminal_at(redis_url, tmp_path) as at_work:
        yield at_work


def worker(name: str) -> WorkerLine:
    return WorkerLine(
        service=name,
        worker=name,
        number=1,
        name=f"{name}-1",
        pid=70_007,
        health_port=1,
        state="blocked",
        sentence=f"{name} waits for kafka.",
        restarts=2,
    )


def board(data: Path, *without: str) -> Board:
    """Say of a running `up` what it says of itself."""
    place: dict[str, Any] = dict.fromkeys(("site", "console", "receiver", "broker", "redis"), "x")
    return Board(
        pid=1,
        since=NOON,
        ready=True,
        broker_is_embedded=True,
        newsroom=data,
        data=data,
        control=data / "control",
        workers=tuple(worker(each.name) for each in GROUPS if each.name not in without),
        **place,
    )


def test_status_shows_workers_stages_and_what_is_stopped(terminal: Terminal) -> None:
    terminal.broker.lags = [Lag("enrich", "articles.ingested.v1", 41, 99)]
    terminal.desk.tables.take(published(action="hold", headline="Lanterns [again]"))
    terminal.desk.tables.take(published("urn:b"))
    terminal.desk.tables.take(quarantined(DIGEST, position="12"))
    terminal.desk.tables.take(dead("articles.ingested.v1", URI))
    with owned(terminal.data):
        write_board(board(terminal.data))
        status, said = terminal.run("status")

    assert status == 0
    for shown in (
        "enrich-1",
        "enrich waits for kafka.",
        "70007",
        "41",
        "Lanterns [again]",
        "It ends too early.",
        "no such word",
        "stories: hold 1, publish 1; quarantine 1; dead letters 1",
    ):
        assert shown in said


def test_status_tells_of_a_stage_that_has_no_worker(terminal: Terminal) -> None:
    with owned(terminal.data):
        write_board(board(terminal.data, "enrich"))
        status, said = terminal.run("status")

    assert status == 0
    problems = [line for line in said.splitlines() if line.startswith("!")]
    assert len(problems) == 1
    assert problems[0].startswith(
        "! enrich has no worker: nothing is enriched until `wiredesk scale enrich 1`."
    )


def test_status_of_a_desk_that_knows_nothing_yet_is_one_line(terminal: Terminal) -> None:
    assert terminal.run("status") == (
        0,
        "stories: none yet; quarantine 0; dead letters 0\n",
    )


def test_status_tells_at_night_that_kafka_is_away_and_what_is_known(terminal: Terminal) -> None:
    terminal.desk.tables.take(published())
    terminal.broker.memory.away = True
    with owned(terminal.data):
        write_board(board(terminal.data))
        status, said = terminal.run("status")

    assert status == 0
    assert said.startswith("! Kafka does not answer: lag and rate are not known")
    assert "enrich-1" in said
    assert "stories: publish 1" in said


def test_status_in_json_is_what_the_desk_answers(terminal: Terminal) -> None:
    terminal.desk.tables.take(published(action="hold"))

    found = terminal.json("status")

    assert found["problems"] == []
    assert found["stopped"][0]["uri"] == URI
    assert set(found) == {
        *("problems", "workers", "wires", "stages", "stories", "stopped", "behind"),
        *("quarantine", "dead_letters"),
    }  # fmt: skip


def counted(offset: int, channel: str, **said: Any) -> CountedWire:
    facts = {"partition": 0, "offset": offset, "stamped": NOON, "received": NOON}
    return CountedWire.model_validate(facts | {"channel": channel, "fate": "parsed"} | said)


def test_status_accounts_for_every_wire_by_its_channel(terminal: Terminal) -> None:
    terminal.count(
        counted(0, "demo", articles=7),
        counted(1, "demo", fate="quarantined"),
        counted(2, "agency [1]", fate="takedown", takedowns=1),
    )

    wires = terminal.json("status")["wires"]
    status, said = terminal.run("status")

    assert {line["channel"]: line["wires"] for line in wires["channels"]} == {
        "demo": 2,
        "agency [1]": 1,
    }
    assert wires["total"]["wires"] == 3 == sum(wires["total"][fate] for fate in FATES)
    assert wires["since"] == NOON.isoformat()
    rows = [line.split() for line in said.splitlines() if " all " in line]
    assert (status, rows[0][1:10:2]) == (0, ["all", "3", "1", "0", "1"])


def test_status_names_the_files_of_a_channel_and_what_became_of_each(terminal: Terminal) -> None:
    fates = {"one [1].xml": "same_again", "two.txt": "no_article"}
    for offset, (name, fate) in enumerate(fates.items()):
        file = {"file": name, "digest": DIGEST, "received": NOON, "fate": fate, "headline": "Fener"}
        terminal.count(counted(offset, "inbox", fate=fate, file=file))
    terminal.count(counted(2, "feed"))

    status, said = terminal.run("status", "--files", "inbox")
    found = terminal.json("status", "--files", "inbox")

    rows = [line for line in said.splitlines() if DIGEST[:12] in line]
    assert (status, len(rows)) == (0, 2)
    assert "two.txt" in rows[0]
    assert "no article" in rows[0]
    assert "one [1].xml" in rows[1]
    assert "same again" in rows[1]
    assert [each["file"] for each in found["files"]] == ["two.txt", "one [1].xml"]
    assert terminal.run("status", "--files", "feed") == (
        0,
        "Nothing that came by feed was a file.\n",
    )


@pytest.mark.parametrize(
    ("channel", "said"),
    [("inbxo", "No wire has come by a channel 'inbxo'; there are: inbox."), ("", "it is empty")],
)
def test_files_of_a_channel_that_there_is_not_are_refused_with_those_that_there_are(
    terminal: Terminal, channel: str, said: str
) -> None:
    terminal.count(counted(0, "inbox"))

    status, answer = terminal.run("status", "--files", channel)

    assert status == 1
    assert said in answer


@pytest.mark.parametrize(
    "text", ["[red]now[/red]", "\\[bold]x", "a [/] b", "[link=file:///x]y", ":fire: x"]
)
def test_brackets_in_a_headline_are_its_own(terminal: Terminal, text: str) -> None:
    terminal.desk.tables.take(published(action="hold", headline=text))

    status, said = terminal.run("status")

    assert (status, text in said) == (0, True)


@pytest.mark.parametrize("columns", [80, 120])
def test_a_table_is_as_wide_as_columns_says(terminal: Terminal, columns: int) -> None:
    terminal.desk.tables.take(published(action="hold", headline="Lanterns " * 40))

    said = terminal.run("status", columns=columns)[1]

    assert max(map(len, said.splitlines())) == columns


def test_a_refusal_names_a_story_as_it_is_called(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, item="urn:x", sentence="[b]Hot :fire:\x1b[2J"))

    assert "[b]Hot :fire: [2J" in terminal.run("why", "urn:x")[1]


def test_a_files_name_does_not_move_the_cursor(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, file="a\x1b[2Jb\x9b1m.xml"))

    _, said = terminal.run("status")

    assert "a [2Jb 1m.xml" in said


def test_why_tells_a_storys_decision_and_trail(terminal: Terminal) -> None:
    step = Step(stage="publish", at=NOON, notes=("hold by Mina: check",))
    terminal.keep(
        takedowns={each: takedown(id=each) for each in ("t1", "t2")},
        lifted=["t1"],
        trail=(step,),
        decision=Decision(
            action="wait",
            rule="embargo_not_over",
            sentence="Until tomorrow.",
            until=NOON + timedelta(days=1),
            at=NOON,
        ),
    )

    status, said = terminal.run("why", ID)

    assert status == 0
    for shown in (
        f"{URI}  ({ID})",
        "on the site",
        "wait: embargo_not_over: Until tomorrow.",
        f"tr  /tr/world/x-{ID}",
        "takedown t1: lifted",
        "takedown t2: stands",
        "publish; hold by Mina: check",
    ):
        assert shown in said


@pytest.mark.parametrize(
    ("waiting", "action", "said"),
    [
        (
            {"version": 2, "embargoed": NOON + timedelta(days=1)},
            "wait",
            "version 1 is on the site; version 2 waits until 2026-11-21T12:00:00+00:00",
        ),
        ({"version": 2, "embargo_text": ""}, "hold", "version 1 is on the site; version 2 is held"),
        (
            {"versioncreated": NOON + timedelta(hours=1)},
            "hold",
            f"what was made {MADE} is on the site; what was made {LATER} is held",
        ),
    ],
)
def test_why_tells_what_is_on_the_site_and_what_waits_behind_it(
    terminal: Terminal, waiting: dict[str, Any], action: str, said: str
) -> None:
    terminal.keep(
        waiting=translated(**waiting),
        decision={"action": action, "rule": "x", "sentence": "", "until": NOON, "at": NOON},
    )

    assert terminal.run("why", ID)[1].splitlines()[1] == said


@pytest.mark.parametrize("action", ["withdraw", "hold", "refuse"])
def test_why_says_until_only_of_what_goes_out_by_itself_then(
    terminal: Terminal, action: str
) -> None:
    """Of what is withheld, the instant is the end of its licence."""
    decision = {"action": action, "rule": "x", "sentence": "", "until": NOON, "at": NOON}
    terminal.keep(public=False, live=None, waiting=translated(), decision=decision)

    assert "until" not in terminal.run("why", ID)[1]


def test_why_says_no_until_of_an_embargo_behind_which_somebody_holds_the_story(
    terminal: Terminal,
) -> None:
    decision = {"action": "wait", "rule": "x", "then": "held_by_person", "sentence": ""}
    waiting = translated(version=2, embargoed=NOON + timedelta(days=1))
    terminal.keep(waiting=waiting, decision=decision | {"until": NOON, "at": NOON})
    said = terminal.run("why", ID)[1].splitlines()[1]

    terminal.keep(public=False, live=None, waiting=waiting, decision=decision | {"at": NOON})

    assert said == "version 1 is on the site; version 2 waits"
    assert terminal.run("why", ID)[1].splitlines()[1] == "not on the site"


def test_status_tells_apart_what_is_not_on_the_site_and_what_is_behind(terminal: Terminal) -> None:
    terminal.desk.tables.take(
        published("urn:a", action="wait", headline="Older is up", public=True)
    )
    terminal.desk.tables.take(published("urn:b", action="hold", headline=""))

    _, said = terminal.run("status")

    hidden, _, behind = said.partition("On the site, but nothing newer")
    assert "urn:b" in hidden
    assert "Older is up" not in hidden
    assert "Older is up" in behind


def test_why_shows_the_dead_letters_of_a_story(terminal: Terminal) -> None:
    terminal.keep(public=False)
    terminal.desk.tables.take(dead("articles.ingested.v1", URI))

    _, said = terminal.run("why", URI)

    assert "not on the site" in said
    assert "no such word" in said


def test_why_of_a_story_in_json_is_what_the_desk_answers(terminal: Terminal) -> None:
    terminal.keep()

    assert terminal.json("why", URI)["id"] == ID


def test_why_of_a_name_that_nobody_knows_ends_with_a_sentence(terminal: Terminal) -> None:
    assert terminal.run("why", "urn:unknown") == (
        1,
        "No story has this uri or id, or a page there. Is it in quarantine? See status.\n",
    )


def test_why_of_a_story_in_quarantine_names_its_wire_and_the_reason(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, item=URI))

    status, said = terminal.run("why", URI)

    assert status == 1
    assert f"its wire {DIGEST} is in quarantine (not_xml: It ends too early.)" in said


def test_why_of_a_wires_digest_tells_each_of_its_articles(terminal: Terminal) -> None:
    terminal.keep()
    told = article()
    line = ReceiptLine(
        uri=told.uri, id=ID, fate="sent", revision=REVISION, headline="Lanterns return"
    )
    terminal.receive(
        WireReceipt(digest=DIGEST, channel="demo", at=NOON, fate="parsed", articles=(line,))
    )

    status, said = terminal.run("why", DIGEST)

    assert status == 0
    assert said.startswith("parsed:")
    assert "Lanterns return" in said
    assert "publish" in said


def test_why_of_a_quarantined_wires_digest_gives_the_reason_and_the_place(
    terminal: Terminal,
) -> None:
    terminal.receive(
        WireReceipt(
            digest=DIGEST,
            channel="demo",
            at=NOON,
            fate="quarantined",
            code="not_xml",
            sentence="It ends too early.",
            position=12,
        )
    )

    assert terminal.run("why", DIGEST) == (
        0,
        "quarantined: not_xml It ends too early. (at byte 12)\n",
    )


@pytest.mark.parametrize("length", [8, 12, 63])
def test_why_takes_how_the_digest_of_a_wire_in_quarantine_begins(
    terminal: Terminal, length: int
) -> None:
    """So `quarantine list` shows it."""
    terminal.desk.tables.take(quarantined(DIGEST))

    assert terminal.run("why", DIGEST[:length]) == (0, "quarantined: not_xml It ends too early.\n")


def test_why_takes_the_name_of_a_file_in_quarantine_and_a_file_that_is_here(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.desk.tables.take(quarantined(DIGEST, file="fa.xml"))
    done = tmp_path / "done.xml"
    done.write_bytes(b"<a")
    terminal.receive(
        WireReceipt(
            digest=wire_digest(b"<a"), channel="demo", at=NOON, fate="no_article", sentence="None."
        )
    )

    assert terminal.run("why", "fa.xml") == (0, "quarantined: not_xml It ends too early.\n")
    assert terminal.run("why", str(done))[1].startswith("no_article:")
    assert terminal.run("why", "other.xml")[1].startswith("No story has this uri or id")


def test_why_of_a_name_that_no_digest_begins_with_asks_for_a_story(terminal: Terminal) -> None:
    terminal.keep(uri="20261120", id=article("20261120").id)

    assert terminal.run("why", "20261120")[1].startswith("20261120  (")
    assert terminal.run("why", "00000000")[1].startswith("No story has this uri or id")


def test_why_of_a_quarantined_wire_answers_after_its_receipt_is_gone(terminal: Terminal) -> None:
    terminal.desk.tables.take(quarantined(DIGEST))

    assert terminal.run("why", DIGEST) == (0, "quarantined: not_xml It ends too early.\n")


def test_why_of_a_wire_that_ended_as_a_dead_letter_says_so(terminal: Terminal) -> None:
    terminal.desk.tables.take(dead("wire.raw.v1", DIGEST))

    assert terminal.run("why", DIGEST) == (0, "dead_letter: ValueError no such word\n")


def test_why_of_a_digest_that_nobody_knows_says_that(terminal: Terminal) -> None:
    status, said = terminal.run("why", "0" * 64)

    assert status == 0
    assert said.startswith("Nothing is known of this wire")
    assert terminal.json("why", "0" * 64)["final"] is False

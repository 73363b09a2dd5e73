"""`wiredesk quarantine` and `wiredesk dead-letters`: listed, shown, and sent again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.console.desk_world import dead, quarantined
from tests.unit.console.terminal import Terminal, terminal_at
from wiredesk.events import Record
from wiredesk.headers import REPLAY
from wiredesk.ids import wire_digest
from wiredesk.testing.articles import NOON, URI
from wiredesk.topics import INGESTED, WIRE_QUARANTINE, WIRE_RAW
from wiredesk_console.shelf_replay import AT_ONCE, FEW


@pytest.fixture
def terminal(redis_url: str, tmp_path: Path) -> Iterator[Terminal]:
    with terminal_at(redis_url, tmp_path) as at_work:
        yield at_work


def refused(wire: bytes, **said: str) -> Record:
    """Make the record of a wire in quarantine."""
    facts = {"channel": "demo", "received": NOON.isoformat(), "code": "xml_broken"}
    made = quarantined(wire_digest(wire), **(facts | said))
    return Record(made.topic, 0, 0, made.key, wire, made.headers, NOON)


def kept(terminal: Terminal, *records: Record) -> list[str]:
    """Let the desk know records; answer their ids."""
    return [terminal.desk.keep(record) for record in records]


def replayed(terminal: Terminal) -> list[bytes]:
    """Answer the wires that were sent again."""
    return sorted(record.value for record in terminal.broker.records(WIRE_RAW))


def test_the_list_says_what_was_refused_and_why(terminal: Terminal) -> None:
    [id_] = kept(terminal, refused(b"<a", file="fa.xml", item="urn:one", position="2"))

    status, said = terminal.run("quarantine", "list")

    assert status == 0
    for shown in (id_, "demo", "fa.xml", "xml_broken", "It ends too early.", "urn:one", "2026-"):
        assert shown in said
    assert "1 shown, 1 in all" in said


def test_the_list_can_be_narrowed_and_cut(terminal: Terminal) -> None:
    kept(
        terminal,
        refused(b"1", code="empty"),
        refused(b"2", channel="agency"),
        *(refused(b"3%d" % number) for number in range(3)),
    )

    def codes(*arguments: str) -> list[tuple[str, str]]:
        entries = terminal.json("quarantine", "list", *arguments)["entries"]
        return [(entry["code"], entry["channel"]) for entry in entries]

    assert codes("--code", "empty") == [("empty", "demo")]
    assert codes("--channel", "agency") == [("xml_broken", "agency")]
    assert len(codes("--limit", "2")) == 2
    assert (
        terminal.json("quarantine", "list", "--code", "xml_broken", "--limit", "2")["fitting"] == 4
    )
    said = terminal.run("quarantine", "list", "--code", "xml_broken", "--limit", "2")[1]
    assert said.endswith("2 shown, 4 that fit, 5 in all\n")
    assert terminal.json("quarantine", "list", "--limit", "2")["count"] == 5


def test_a_code_or_channel_that_no_wire_has_is_answered_with_those_that_there_are(
    terminal: Terminal,
) -> None:
    said = terminal.run("quarantine", "list", "--code", "nonsense")[1]
    assert said.endswith("has the code 'nonsense'; there is none at all.\n")

    kept(terminal, refused(b"1", code="empty"), refused(b"2"), refused(b"3", channel="agency"))

    said = terminal.run("quarantine", "list", "--code", "nonsense")[1]
    assert said.endswith("has the code 'nonsense'; there are: empty, xml_broken.\n")
    said = terminal.run("quarantine", "list", "--channel", "agncy")[1]
    assert said.endswith("has the channel 'agncy'; there are: agency, demo.\n")
    said = terminal.run("quarantine", "list", "--code", "empty", "--channel", "agency")[1]
    assert said.endswith("0 shown, 0 that fit, 3 in all\n")


def test_an_empty_quarantine_is_one_line(terminal: Terminal) -> None:
    assert terminal.run("quarantine", "list")[1].strip() == "0 shown, 0 in all"


def test_a_wire_is_shown_with_its_headers_and_a_caret_below_the_byte(terminal: Terminal) -> None:
    [id_] = kept(terminal, refused(b"<p>Lanterns & more</p>" * 9, position="12"))

    status, said = terminal.run("quarantine", "show", id_)

    assert status == 0
    assert "wd_sentence        It ends too early." in said
    lines = said.splitlines()
    [caret] = [
        number for number, line in enumerate(lines) if line.strip(" ^") == "" and "^" in line
    ]
    row = lines[caret - 1]
    assert row[lines[caret].index("^") :].startswith(b"&".hex())
    assert row[lines[caret].rindex("^")] == "&"
    assert "from it & more" in said


def test_a_wire_is_found_by_its_digest_too(terminal: Terminal) -> None:
    kept(terminal, refused(b"<a"))

    assert terminal.json("quarantine", "show", wire_digest(b"<a"))["size"] == 2


def test_no_byte_of_a_wire_moves_the_cursor(terminal: Terminal) -> None:
    wire = b"\x1b[2J\x9b1m\xe2\x80\xae"
    [id_] = kept(terminal, refused(wire, position="4", file="a\x1b[2Jb", sentence="\x1b[31m"))

    for command in ("list",), ("show", id_):
        said = terminal.run("quarantine", *command)[1]
        assert not {"\x1b", "\x9b", "\u202e"} & set(said)


def test_the_bytes_of_a_wire_can_be_had(terminal: Terminal, tmp_path: Path) -> None:
    wire = bytes(range(256)) * 40
    [id_] = kept(terminal, refused(wire))

    status, _ = terminal.run("quarantine", "show", id_, "--raw", str(tmp_path / "wire"))

    assert (status, (tmp_path / "wire").read_bytes()) == (0, wire)


@pytest.mark.parametrize("shelf", ["quarantine", "dead-letters"])
@pytest.mark.parametrize("id_", ["0" * 12, "0" * 64, "zzz", "a/b"])
def test_an_id_that_is_not_known_is_said_to_be(terminal: Terminal, shelf: str, id_: str) -> None:
    status, said = terminal.run(shelf, "show", id_)
    assert status == 1
    assert said.startswith(f"Nothing here is called {id_!r}. It is not among the newest")
    assert said.endswith(f"See `wiredesk {shelf} list`.\n")
    assert terminal.run(shelf, "replay", id_)[0] == 1


def test_a_wire_is_sent_again_as_it_came_and_passes_the_same_again_filter(
    terminal: Terminal,
) -> None:
    one, _ = kept(terminal, refused(b"<a", file="fa.xml"), refused(b"<b"))

    status, said = terminal.run("quarantine", "replay", one)

    assert (status, said) == (0, "1 sent again\n")
    [record] = terminal.broker.records(WIRE_RAW)
    assert (record.key.decode(), record.value) == (wire_digest(b"<a"), b"<a")
    assert (record.header("wd_channel"), record.header("wd_file")) == ("demo", "fa.xml")
    assert record.header(REPLAY) == "mina"


@pytest.mark.parametrize("id_", ["nosuch", "x" * 200])
def test_what_can_be_no_id_is_said_for_people(terminal: Terminal, id_: str) -> None:
    status, said = terminal.run("quarantine", "replay", id_)

    assert status == 1
    assert "neither an id nor how a digest begins" in said
    assert "pattern" not in said


def test_all_of_one_code_or_channel_are_sent_again(terminal: Terminal) -> None:
    kept(terminal, refused(b"1"), refused(b"2", code="empty"), refused(b"3", channel="agency"))

    assert terminal.json("quarantine", "replay", "--code", "empty")["left"] == []
    assert terminal.json("quarantine", "replay", "--channel", "agency")["left"] == []

    assert replayed(terminal) == [b"2", b"3"]


def test_a_wire_with_several_refusals_is_sent_again_once(terminal: Terminal) -> None:
    """But once for each channel that it came in by."""
    several = [refused(b"<a", item=f"item {number}") for number in range(4)]
    kept(terminal, *several, refused(b"<a", channel="agency"))

    terminal.run("quarantine", "replay", "--all")

    assert replayed(terminal) == [b"<a", b"<a"]


def test_many_are_sent_again_only_after_a_person_said_yes(terminal: Terminal) -> None:
    kept(terminal, *(refused(b"%d" % number) for number in range(FEW + 1)))

    status, said = terminal.run("quarantine", "replay", "--all", typed="n\n")
    assert (status, replayed(terminal)) == (1, [])
    assert f"Send {FEW + 1} records again?" in said

    assert terminal.run("quarantine", "replay", "--all", typed="y\n")[0] == 0
    assert len(replayed(terminal)) == FEW + 1


def test_however_many_are_all_sent_again(terminal: Terminal) -> None:
    """In several requests, so that each is answered before who asks hangs up."""
    wires = [b"%04d" % number for number in range(2 * AT_ONCE + 1)]
    kept(terminal, *map(refused, wires))

    found = terminal.json("quarantine", "replay", "--all", "--yes")

    assert (len(found["sent"]), found["left"]) == (len(wires), [])
    assert replayed(terminal) == wires


@pytest.mark.parametrize("arguments", [(), ("0" * 12, "--all"), ("0" * 12, "--code", "empty")])
def test_what_is_meant_must_be_said_in_one_way(
    terminal: Terminal, arguments: tuple[str, ...]
) -> None:
    assert terminal.run("quarantine", "replay", *arguments)[0] == 2


def test_what_is_no_wire_stays_and_says_why_and_others_go(terminal: Terminal) -> None:
    revision = quarantined("b" * 64, code="state_too_large")
    one, other = kept(terminal, revision, refused(b"<a"))

    status, said = terminal.run("quarantine", "replay", one, other)

    assert (status, replayed(terminal)) == (1, [b"<a"])
    assert "1 sent again" in said
    assert f"{one} was not: It is no wire but a revision" in said


def test_a_wire_that_is_no_longer_kept_is_said_to_be_gone(terminal: Terminal) -> None:
    [id_] = kept(terminal, refused(b"<a"))
    for place, log in terminal.broker.memory.logs.items():
        if place.topic == WIRE_QUARANTINE.name:
            log.clear()

    status, said = terminal.run("quarantine", "replay", id_)

    assert status == 1
    assert "no longer kept" in said


def test_with_kafka_away_nothing_is_sent_and_that_is_said(terminal: Terminal) -> None:
    [id_] = kept(terminal, refused(b"<a"))
    terminal.broker.memory.away = True

    status, said = terminal.run("quarantine", "replay", id_)

    assert status == 1
    assert said.startswith("NOT all sent again, as far as is known: Kafka does not answer.")


def letter(**said: Any) -> Record:
    return dead(INGESTED.name, URI, **said)


def test_dead_letters_are_listed_by_stage_and_error(terminal: Terminal) -> None:
    kept(terminal, letter(), letter(stage="publish"), letter(error_class="KeyError"))

    status, said = terminal.run("dead-letters", "list")

    assert status == 0
    assert "no such word" in said
    for narrowed in ("--stage", "publish"), ("--error", "KeyError"):
        [entry] = terminal.json("dead-letters", "list", *narrowed)["entries"]
        assert narrowed[1] in entry.values()


def test_a_dead_letter_is_shown_with_its_traceback(terminal: Terminal) -> None:
    [id_] = kept(terminal, letter(traceback="Traceback:\n  line one"))

    status, said = terminal.run("dead-letters", "show", id_)

    assert status == 0
    assert "Traceback:\n" in said
    assert said.splitlines()[-1].endswith("  x")  # its value, as a row of bytes


def test_a_dead_letter_goes_back_where_it_came_from(terminal: Terminal) -> None:
    [id_] = kept(terminal, letter(own="kept"))

    assert terminal.run("dead-letters", "replay", id_) == (0, "1 sent again\n")

    [record] = terminal.broker.records(INGESTED)
    assert (record.key.decode(), record.value) == (URI, b"x")
    assert {name: record.header(name) for name in record.headers} == {
        "wd_own": "kept",
        REPLAY: "mina",
    }


def test_all_dead_letters_of_a_stage_go_back(terminal: Terminal) -> None:
    """Each is one record: two with the same key are two."""
    kept(terminal, letter(), letter(), letter(stage="publish"))

    assert terminal.run("dead-letters", "replay", "--stage", "enrich")[0] == 0

    assert len(terminal.broker.records(INGESTED)) == 2

"""What `wiredesk send` does with files, and what it says of them."""

import os
from pathlib import Path

import pytest

from tests.rows import every_row
from tests.unit.ingest.command_line import (
    Answer,
    Ended,
    StandIn,
    article,
    became,
    called,
    fates,
    stand_in,
)
from wiredesk.child import free_port, free_ports
from wiredesk.ids import wire_digest

REFUSED = Answer(413, {"error": "The wire is larger than it may be."})


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Three files, named against their order."""
    paths = [tmp_path / name for name in ("c.xml", "a.xml", "b.xml")]
    for path in paths:
        path.write_bytes(path.name.encode())
    return [str(path) for path in paths]


def sent(answering: StandIn, *arguments: str) -> Ended:
    return called("send", "--to", answering.address, "--console", answering.address, *arguments)


def test_a_receipt_is_one_line_of_json(answering: StandIn, files: list[str]) -> None:
    ended = sent(answering, "--json", files[0])

    assert (ended.status, ended.err) == (0, "")
    assert ended.lines == [
        {
            "file": files[0],
            "channel": "demo",
            "digest": wire_digest(b"c.xml"),
            "bytes": 5,
            "error": None,
        }
    ]


def test_files_are_sent_in_the_order_they_were_named(answering: StandIn, files: list[str]) -> None:
    """An update must not overtake its story."""
    ended = sent(answering, "--json", *files)

    assert [pushed.wire for pushed in answering.pushed] == [b"c.xml", b"a.xml", b"b.xml"]
    assert fates(ended, ["file"]) == [(name,) for name in files]


def test_a_folder_is_sent_by_name(answering: StandIn, files: list[str]) -> None:
    sent(answering, str(Path(files[0]).parent))

    assert [pushed.wire for pushed in answering.pushed] == [b"a.xml", b"b.xml", b"c.xml"]


@pytest.mark.parametrize(("command", "status"), [("send", 1), ("parse", 2)])
def test_a_folder_without_a_file_is_said_to_be_so(
    command: str, status: int, tmp_path: Path
) -> None:
    (tmp_path / "notes.md").touch()

    ended = called(command, str(tmp_path))

    assert (ended.status, ended.out) == (status, "")
    assert ended.err.startswith("There is no file in what was named.")
    assert str(tmp_path) in ended.err


def test_channel_and_secret_go_along(answering: StandIn, files: list[str]) -> None:
    """A channel's name can't lead to another address."""
    sent(answering, "--channel", "agency/../demo", "--secret", "s3cret", files[0])

    [pushed] = answering.pushed
    assert pushed.path == "/wire/agency%2F..%2Fdemo"
    assert pushed.headers["authorization"] == "Bearer s3cret"


def test_a_refused_file_is_told_and_does_not_stop_the_rest(
    answering: StandIn, files: list[str]
) -> None:
    answering.receiver += [REFUSED]

    ended = sent(answering, "--json", *files)

    assert ended.status == 1
    assert fates(ended, ["digest", "error"])[0] == (None, "The wire is larger than it may be.")
    assert [line["error"] for line in ended.lines[1:]] == [None, None]


def test_a_busy_receiver_is_tried_again(answering: StandIn, files: list[str]) -> None:
    answering.receiver += [Answer(503, {"error": "away"}, {"Retry-After": "0"})]

    ended = sent(answering, "--json", files[0])

    assert (ended.status, len(answering.pushed)) == (0, 2)


def test_a_busy_receiver_is_given_up_in_time(answering: StandIn, files: list[str]) -> None:
    answering.receiver += [Answer(503, {"error": "away"}, {"Retry-After": "60"})]

    ended = sent(answering, "--json", "--timeout", "1", files[0])

    assert (ended.status, fates(ended, ["error"])) == (1, [("away",)])


def test_nobody_at_the_address_is_a_sentence(files: list[str]) -> None:
    address = f"http://127.0.0.1:{free_port()}"

    ended = called("send", "--to", address, *files)

    assert (ended.status, ended.out) == (1, "")
    assert ended.err.startswith("No Wiredesk answers at this address.")
    assert address in ended.err


def test_what_was_accepted_before_the_receiver_went_away_is_told(
    answering: StandIn, files: list[str]
) -> None:
    accepted = Answer(202, {"digest": "d"})
    answering.receiver += [accepted, Answer(202, b"<html>")]

    ended = sent(answering, "--json", *files)

    assert (ended.status, fates(ended, ["digest"])) == (1, [("d",)])


def test_waiting_tells_what_became_of_each_file(answering: StandIn, files: list[str]) -> None:
    """What the desk says, under the file's own name; sent first, then asked."""
    digest = wire_digest(b"c.xml")

    ended = sent(answering, "--wait", "--json", files[0])

    assert ended.status == 0
    receipt = {"file": files[0], "channel": "demo", "digest": digest, "bytes": 5, "error": None}
    assert ended.lines == [became(digest) | receipt]


def test_the_desk_is_found_one_port_below_the_receiver(files: list[str]) -> None:
    port = free_ports(2)
    with stand_in(port) as desk, stand_in(port + 1) as receiver:
        ended = called("send", "--wait", "--to", receiver.address, files[0])

    assert (ended.status, len(receiver.pushed), len(desk.asked)) == (0, 1, 1)


def test_a_refused_file_is_not_asked_after(answering: StandIn, files: list[str]) -> None:
    answering.receiver += [REFUSED]

    ended = sent(answering, "--wait", *files)

    assert (ended.status, len(answering.asked)) == (1, 2)
    assert "not accepted" in ended.out


def test_what_is_not_decided_in_time_is_1(answering: StandIn, files: list[str]) -> None:
    answering.desk += [Answer(200, {"digest": "d", "final": False, "articles": []})] * 100

    ended = sent(answering, "--wait", "--timeout", "0.1", files[0])

    assert ended.status == 1
    assert "not decided in time" in ended.out


def test_a_receiver_is_named_by_its_data_folder_too(answering: StandIn, tmp_path: Path) -> None:
    """As where other commands ask a running `up`."""
    ended = called("send", "--data", str(tmp_path), str(tmp_path))

    assert (ended.status, answering.pushed) == (1, [])
    assert ended.err.startswith("No `wiredesk up` runs with this data folder.")


def test_a_desk_that_does_not_answer_leaves_the_receipts(
    answering: StandIn, files: list[str]
) -> None:
    ended = called(
        "send", "--wait", "--json", "--to", answering.address,
        "--console", f"http://127.0.0.1:{free_port()}", files[0],
    )  # fmt: skip

    assert ended.status == 1
    assert fates(ended, ["digest", "error"]) == [(wire_digest(b"c.xml"), None)]
    assert "No Wiredesk answers" in ended.err


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (became("d"), ("on the site", "/en/world/lanterns-return-00000000001")),
        (became("d", article(public=False, action="hold", sentence="A person must look.")),
         ("hold", "A person must look.")),
        (became("d", article(fate="takedown", public=False, urls={})), ("taken down", "")),
        (became("d", article(fate="takedown")), ("restored", "a person lifted this very kill")),
        (became("d", article(fate="same_again", public=False, action="drop",
                             sentence="The same content was taken in before.")),
         ("same again", "The same content was taken in before.")),
        (became("d", article(fate="same_again")), ("same again", "/en/world/lanterns-return")),
        (became("d", fate="no_article", articles=[]), ("no_article", "no article in it, and no")),
        (became("d", fate="quarantined", code="xml_broken", sentence="The XML is broken.",
                position=7, articles=[]),
         ("quarantined", "xml_broken at byte 7: The XML is broken.")),
        (became("d", article(headline="", public=False, action="wait")), ("urn:x", "wait")),
        (became("d", article(headline="[red]x[/nonsense]")), ("[red]x[/nonsense]", "on the site")),
        (became("d", article(headline="Fire :fire:")), ("Fire :fire:", "on the site")),
        (became("d", article(headline="a\x1b[2Jb")), ("a [2Jb", "on the site")),
    ],
    ids=["published", "held", "killed", "killed and restored", "repeat", "repeat on the site",
         "index", "refused", "no headline", "brackets",
         "emoji", "cursor"],
)  # fmt: skip
def test_the_table_says_what_became_of_a_file_and_why(
    answering: StandIn, files: list[str], told: object, said: tuple[str, str]
) -> None:
    answering.desk += [Answer(200, told)]

    ended = sent(answering, "--wait", files[0])

    assert ended.status == 0
    assert [part for part in said if part not in ended.out] == []


def test_the_table_of_receipts_has_digests_and_refusals(
    answering: StandIn, files: list[str]
) -> None:
    answering.receiver += [REFUSED]

    ended = sent(answering, *files)

    assert "refused: The wire is larger than it may be." in ended.out
    assert wire_digest(b"a.xml") in ended.out


def test_a_name_that_is_no_utf_8_is_sent_all_the_same(answering: StandIn, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.xml")
    path.write_bytes(b"a wire")

    ended = sent(answering, "--json", str(path))

    assert ended.status == 0
    assert answering.pushed[0].headers["x-wire-file"] == "caf%E9.xml"
    assert Path(ended.lines[0]["file"]).name == "caf\ufffd.xml"


@every_row("arguments", [(), ("no-such-file",), (".", "--timeout", "soon")])
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    assert called("send", *arguments).status == 2


def test_a_file_that_cannot_be_read_is_a_sentence(answering: StandIn, files: list[str]) -> None:
    """What was sent before it is told."""
    unreadable = Path(files[0]).parent / "mem"
    unreadable.symlink_to("/proc/self/mem")

    ended = sent(answering, "--json", files[0], str(unreadable))

    assert (ended.status, len(ended.lines)) == (1, 1)
    assert ended.err.startswith("A file can't be read.")

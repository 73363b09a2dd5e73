"""Agencies' own files, sent as the README says: each ends somewhere, and says why."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from tests.conformance.agency import READ, THERE, names, path, tree
from tests.e2e.desk import ON_ONE_DESK, Desk
from wiredesk.tally import FATES
from wiredesk.types import EDITIONS

__test__ = THERE
pytestmark = ON_ONE_DESK

FILES: Final = names(*READ)
PHONE_OR_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()/-]{6,}\d")
ACTIONS: Final = {"publish", "hold", "wait", "refuse", "withdraw", "drop"}


def send(desk: Desk, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command on all files, as an operator does."""
    wiredesk = Path(sys.executable).parent / "wiredesk"
    files = [str(path(name)) for name in FILES]
    return subprocess.run(
        [wiredesk, "send", "--wait", *options, "--to", desk.receiver, *files],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"COLUMNS": "240"},  # wide enough for the longest name
        timeout=110,
    )


@pytest.fixture(scope="module")
def before(desk: Desk) -> int:
    """How many wires others had sent before."""
    return int(desk.get("/api/status")["wires"]["total"]["wires"])


@pytest.fixture(scope="module")
def sent(desk: Desk, before: int) -> subprocess.CompletedProcess[str]:
    """What the command said, a JSON line a file."""
    return send(desk, "--json")


@pytest.fixture(scope="module")
def told(sent: subprocess.CompletedProcess[str]) -> Mapping[str, dict[str, Any]]:
    """What became of each file, by its name in the folder."""
    lines = [json.loads(line) for line in sent.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(path(name)) for name in FILES], sent.stderr
    return dict(zip(FILES, lines, strict=True))


def test_all_files_are_accepted_and_decided(
    sent: subprocess.CompletedProcess[str], told: Mapping[str, dict[str, Any]]
) -> None:
    assert sent.returncode == 0, sent.stdout + sent.stderr
    assert sent.stderr == ""
    assert all(line["final"] and not line["error"] for line in told.values())


def test_status_accounts_for_every_file(
    desk: Desk, before: int, told: Mapping[str, dict[str, Any]]
) -> None:
    """By one fate each, however often all of them were sent by now."""
    total = desk.get("/api/status")["wires"]["total"]

    assert total["wires"] == sum(total[fate] for fate in FATES)
    ours = total["wires"] - before
    assert ours % len(told) == 0
    assert ours >= len(told)


@pytest.mark.parametrize("name", FILES)
def test_a_file_ends_on_the_site_or_says_why_not(
    told: Mapping[str, dict[str, Any]], name: str
) -> None:
    """Quarantine has a code; an article has an action; a package has no article and no error."""
    line = told[name]

    if line["fate"] == "quarantined":
        assert line["code"]
        assert line["sentence"]
    for article in line["articles"]:
        assert article["action"] in ACTIONS
        assert article["sentence"]
        assert article["public"] == (article["action"] == "publish"), article
    if not line["articles"]:
        assert line["fate"] in {"quarantined", "no_article"}


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("newsml-g2/reuters-text-L1N14N0FF-a.xml", "taken_down"),
        ("newsml-g2/reuters-text-L1N14N0FF-b.xml", "taken_down"),
        ("newsml-g2/reuters-picture-LYNXMPEA6F0MS-v2.xml", "not_for_publication"),
        ("newsml-g2/dpa-correction-v2.xml", "usable"),
        ("newsml-g2/dpa-embargoed-usable.xml", "usable"),
        ("newsml-g2/ap-three-items.xml", "usable"),
        ("newsml-g2/iptc-LISTING_29_Hop_History.xml", "not_for_publication"),
        ("ninjs/bbc-text.json", "not_for_publication"),
        ("ninjs/pubstatus-withheld-1.0.json", "withheld_by_agency"),
        ("ninjs/tt-text-image-2.1.json", "expired"),
        ("ninjs/tt-text-image-3.0.json", "same_again"),
    ],
)
def test_the_rule_that_fits_decides(
    told: Mapping[str, dict[str, Any]], name: str, rule: str
) -> None:
    """Embargoes of past years are over, and so is what expired; two shapes say the same article."""
    assert {article["rule"] for article in told[name]["articles"]} == {rule}


@pytest.fixture(scope="module")
def pages(desk: Desk, told: Mapping[str, dict[str, Any]]) -> Mapping[str, httpx.Response]:
    """Everything that readers and machines get of the published articles, by its path."""
    public = [each for line in told.values() for each in line["articles"] if each["public"]]
    paths = [path for each in public for path in each["urls"].values()]
    with httpx.Client(base_url=desk.site, timeout=20) as client:
        lists = [f"/{edition}/" for edition in EDITIONS] + ["/api/articles?limit=50"]
        objects = [f"/api/articles/{each['id']}" for each in public]
        return {path: client.get(path) for path in [*paths, *lists, *objects]}


def test_a_published_article_can_be_read_in_every_edition(
    pages: Mapping[str, httpx.Response],
) -> None:
    assert len(pages) >= 60
    assert {page.status_code for page in pages.values()} == {200}


def test_no_surface_shows_what_is_for_editors_only(pages: Mapping[str, httpx.Response]) -> None:
    """No phone number and no mail address of a private note is on a page, or in the API."""
    private = {contact for name in FILES for contact in private_contacts(name)}

    assert private
    for page in pages.values():
        assert [contact for contact in private if contact in page.text] == []


def private_contacts(name: str) -> list[str]:
    """The phone numbers and mail addresses in a file's notes that are not public."""
    if not name.endswith(".xml"):
        return []
    notes = [
        "".join(map(str, note.itertext()))
        for note in tree(name).iter("{*}edNote")
        if "contacts" in note.get("role", "") or "nonpublic" in note.get("pubconstraint", "")
    ]
    return PHONE_OR_MAIL.findall(" ".join(notes))


def test_the_table_has_a_row_for_every_file(desk: Desk, told: Mapping[str, dict[str, Any]]) -> None:
    """Sent again, every file is there, with what became of it before."""
    table = send(desk)

    assert table.returncode == 0, table.stdout + table.stderr
    for name in FILES:
        assert Path(name).name in table.stdout
    assert "same again" in table.stdout
    assert "not_an_article at byte" in table.stdout
    assert "no article in it, and no error" in table.stdout

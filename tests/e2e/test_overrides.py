"""An override at the desk changes a name on live pages within seconds; taken back, it is gone."""

import os
import subprocess
from typing import Final

from tests.e2e.desk import ON_ONE_DESK, WIREDESK, Desk, ninjs, until

pytestmark = ON_ONE_DESK

URI: Final = "urn:overrides:quay"
PLACES: Final = [{"name": "Lantern Quay"}]
NAME: Final = "رصيف الفوانيس"
WITHIN_S: Final = 10.0
"""On a machine that is busy with other tests; alone it takes less than one second."""


def override(desk: Desk, *arguments: str) -> None:
    """Ask at the command line."""
    told = os.environ | {"WIREDESK_CONSOLE": desk.console}
    subprocess.run([WIREDESK, "override", *arguments], env=told, check=True, capture_output=True)


def test_an_override_changes_a_name_on_the_page_until_it_is_taken_back(desk: Desk) -> None:
    desk.became(desk.send(ninjs(URI, place=PLACES)))
    paths = until(lambda: desk.why(URI).get("urls"), "the story is public")
    arabic, english = paths["ar"], paths["en"]
    before = desk.page(arabic).text
    assert "Lantern Quay" in before

    override(desk, "set", "ar", "place", "Lantern Quay", NAME, "--why", "House form.")

    until(lambda: NAME in desk.page(arabic).text, "the name is on the page", WITHIN_S)
    assert NAME not in desk.page(english).text
    later = "urn:overrides:later"
    desk.became(desk.send(ninjs(later, place=PLACES)))
    fresh = until(lambda: desk.why(later).get("urls"), "the later story is public")
    assert NAME in desk.page(fresh["ar"]).text

    override(desk, "remove", "ar", "place", "Lantern Quay")

    until(lambda: NAME not in desk.page(arabic).text, "the name is gone", WITHIN_S)
    until(lambda: NAME not in desk.page(fresh["ar"]).text, "from both pages", WITHIN_S)
    assert "Lantern Quay" in desk.page(arabic).text


def test_an_override_of_a_section_renames_it_in_menus_and_headings(desk: Desk) -> None:
    override(desk, "set", "tr", "section", "sport", "Spor Dünyası")

    until(lambda: "Spor Dünyası</a>" in desk.page("/tr/").text, "the menu says it", WITHIN_S)
    until(lambda: "Spor Dünyası</h1>" in desk.page("/tr/sport/").text, "the heading", WITHIN_S)

    override(desk, "remove", "tr", "section", "sport")

    until(lambda: "Spor Dünyası" not in desk.page("/tr/").text, "it is taken back", WITHIN_S)

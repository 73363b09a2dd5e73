"""A story told anew under another name: one telling is live, and the other leads to it."""

from typing import Any, Final

from tests.e2e.desk import ON_ONE_DESK, Desk, ninjs, until

pytestmark = ON_ONE_DESK

EARLIER: Final = "http://tt.se/media/text/261120-lanterns-1"
LATER: Final = "http://tt.se/media/text/261120-lanterns-2"


def path_of(desk: Desk, uri: str) -> str:
    found: str = until(lambda: desk.why(uri).get("urls", {}).get("en"), f"{uri} is public")
    return found


def telling(uri: str, headline: str, **more: Any) -> dict[str, Any]:
    return ninjs(uri, headline=headline, body_html="<p>They came back.</p>", **more)


def test_a_telling_leads_to_the_one_that_replaces_it_once_readers_find_that(desk: Desk) -> None:
    desk.became(desk.send(telling(EARLIER, "Lanterns may return")))
    earlier = path_of(desk, EARLIER)

    desk.became(desk.send(telling(LATER, "Lanterns", replacing=[EARLIER], pubstatus="withheld")))
    assert desk.page(earlier).status_code == 200

    desk.send(telling(LATER, "Lanterns return", replacing=[EARLIER], version=2))

    later = path_of(desk, LATER)
    until(lambda: desk.page(earlier).status_code == 301, "the earlier one leads on")
    assert desk.page(earlier).headers["location"] == later
    assert desk.page(later).status_code == 200
    assert EARLIER not in desk.page("/en/").text


def test_a_telling_that_comes_behind_the_one_that_replaces_it_is_never_shown(desk: Desk) -> None:
    first, second = (f"http://tt.se/media/text/261121-ferries-{number}" for number in "12")
    desk.became(desk.send(telling(second, "Ferries sail", replacing=[first])))
    path_of(desk, second)

    desk.became(desk.send(telling(first, "Ferries may sail")))

    decided = until(lambda: desk.why(first).get("decision"), "it is decided")
    assert decided["rule"] == "replaced"
    assert not desk.why(first)["public"]

"""What is known of an edition's changes."""

from wiredesk.types import ArticleId
from wiredesk_site.changes import REMEMBERED, Change, Changes

ID = ArticleId("00000000001")


def change(number: int, id_: ArticleId = ID, sets: str = "front") -> Change:
    return Change("en", number, id_, frozenset(sets.split()), "200")


def listening(number: int) -> Changes:
    changes = Changes()
    changes.begin(number)
    return changes


def test_a_list_holds_until_a_change_touches_it() -> None:
    changes = listening(4)
    assert changes.lists_hold({"front"}, 4)

    changes.hear(change(5))

    assert not changes.lists_hold({"pins:front", "front"}, 4)
    assert changes.lists_hold({"section:sport"}, 4)
    assert changes.lists_hold({"front"}, 5)  # read after the change


def test_a_number_left_out_begins_a_new_life() -> None:
    changes = listening(4)
    life = changes.life

    assert changes.hear(change(5))
    assert changes.life == life
    assert not changes.hear(change(7))
    assert changes.life > life


def test_a_number_that_comes_again_begins_a_new_life() -> None:
    """A Redis that was emptied counts from one."""
    changes = listening(4)
    life = changes.life

    assert not changes.hear(change(1))
    assert changes.life > life
    assert not changes.lists_hold({"front"}, 0)


def test_a_story_holds_until_it_changes() -> None:
    changes = listening(4)
    changes.hear(change(5))

    assert not changes.stories_hold({ID}, 4)
    assert changes.stories_hold({ID}, 5)


def test_only_the_latest_stories_are_remembered() -> None:
    changes = listening(0)
    for number in range(1, REMEMBERED + 2):
        changes.hear(change(number, ArticleId(f"{number:011}")))

    assert changes.stories_hold({ArticleId(f"{1:011}")}, 0)
    assert not changes.stories_hold({ArticleId(f"{2:011}")}, 0)

"""An acronym that a text introduces means who is named before it."""

from wiredesk_enrich.names.acronyms import introduced
from wiredesk_enrich.names.automaton import Mention

BODIES = frozenset({1, 2})
LAMPS, LEAGUE, PLACE = 1, 2, 3


def meant(text: str, *said: tuple[str, int]) -> list[int]:
    """Answer whom the forms mean, which stand in the text one after the other."""
    mentions, begin = [], 0
    for form, bearer in said:
        start = text.index(form, begin)
        mentions.append(Mention(start, begin := start + len(form), (bearer,)))
    return [each.bearers[0] for each in introduced(mentions, text, BODIES)]


def test_it_means_the_body_that_stands_before_it_all_through_the_text() -> None:
    said = ("LWL", LEAGUE), ("Lamp Workers", LAMPS), ("LWL", LEAGUE)
    assert meant("The LWL, the Lamp Workers (LWL).", *said) == [LAMPS, LAMPS, LAMPS]


def test_elsewhere_it_means_whom_it_did() -> None:
    assert meant("Wick (LWL) - Lamps.", ("Wick", PLACE), ("LWL", LEAGUE)) == [PLACE, LEAGUE]
    said = ("Lamp Workers", LAMPS), ("LWL", LEAGUE)
    assert meant("Lamp Workers of LWL.", *said) == [LAMPS, LEAGUE]
    assert meant("Lamp Workers (and LWL).", *said) == [LAMPS, LEAGUE]
    assert meant("Lamp Workers (LWL of Wick).", *said) == [LAMPS, LEAGUE]
    said = ("Lamp Workers", LAMPS), ("Quarm", LEAGUE)
    assert meant("Lamp Workers (Quarm).", *said) == [LAMPS, LEAGUE]

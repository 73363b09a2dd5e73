"""The table of rules: what becomes of a revision. The first row that applies decides."""

import re
from typing import Final

from wiredesk.doubts import (
    FOR_A_PERSON,
    ORDER_UNCLEAR,
    WORDS_ELSEWHERE,
    WORDS_FORBID,
    WORDS_LOST,
)
from wiredesk.story import REPLACED
from wiredesk_publish.cases import Case, Rule, end_of_use, is_embargoed, is_over

_MOST_SAID: Final = 3
"""Reasons for a person to read a wire that a sentence gives."""

_LETTER: Final = re.compile(r"\w")

ADVISORY_SIGNALS: Final = frozenset(
    {"sig:advisory", "sig:notforpublication", "signal:advisory", "wd:advisory"}
)


def _has_unreadable_embargo(case: Case) -> bool:
    return case.article.embargoed is None and case.article.embargo_text is not None


def _is_not_for_publication(case: Case) -> bool:
    article = case.article
    return (
        article.type != "text"
        or bool(ADVISORY_SIGNALS.intersection(article.signals))
        or not (article.headline.strip() or article.body_text.strip())
    )


def _why_not_for_publication(case: Case) -> str:
    article = case.article
    if article.type != "text":
        return f"It is a {article.type}, kept for the stories that name it; only text has a page."
    if ADVISORY_SIGNALS.intersection(article.signals):
        return "The agency marked it as an advisory: it is for editors, not for readers."
    return "It has no headline and no text, so there is no news in it."


def _has_no_headline(case: Case) -> bool:
    return not _LETTER.search(case.article.headline + case.article.body_text)


def _embargo_text(case: Case) -> str:
    text = case.article.embargo_text
    said = f"it says “{text}”" if text else "it does not say until when"
    return f"The wire is embargoed and {said}, so a person must release it.{_readers_had(case)}"


def _who_holds(case: Case) -> str:
    held = case.story.held
    return f"{held.who} holds this story: {held.why or 'no reason given'}." if held else ""


def _embargo_end(case: Case) -> str:
    then = f"does not go out then, either. {case.then}" if case.then else "goes out by itself then."
    return f"It is embargoed until {case.article.embargoed} and {then}{_readers_had(case)}"


def _readers_had(case: Case) -> str:
    """Say since when readers could read what turns out to be embargoed."""
    since = case.story.public_since
    return f" Readers could read it from {since} on." if case.was_readable else ""


def _read_in_it(case: Case) -> str:
    """Say what was read in the wire, and is for a person to judge."""
    notes = (note for step in case.article.trail for note in step.notes)
    said = [note.removesuffix(FOR_A_PERSON) for note in notes if note.endswith(FOR_A_PERSON)]
    return f" ({'; '.join(said[:_MOST_SAID])})" if said else ""


def _takedown_sentence(case: Case) -> str:
    names = sorted(case.story.standing)
    first = case.story.takedowns[names[0]]
    how = "killed" if first.reason == "killed_by_desk" else first.reason.replace("_", " ")
    many = f" all {len(names)} of them" if len(names) > 1 else ""
    return f"It was taken down ({how} by {first.by}). A restore lifts{many or ' that'}."


def _use_end(case: Case) -> str:
    """Say it of what is over, and of what will be so before its embargo is."""
    verb = "ended" if is_over(case.article, case.licences, case.now) else "ends"
    end = end_of_use(case.article, case.licences)
    return f"Its use {verb} at {end} (expiry or the channel's licence)."


HELD: Final = "held_by_person"
"""The row that keeps what is live, even where that is told again and says something else."""

FORBIDDEN: Final = "forbidden_in_words"
"""The row of what only words forbid to publish, which a person may know better."""

UNCLEAR: Final = "order_unclear"
"""The row of what may be a kill of the story itself: until a person has read it, none is shown."""

FOR_A_PERSON_TO_READ: Final = frozenset({FORBIDDEN, UNCLEAR})

EMBARGOED: Final = "embargo_not_over"
UNTIL_UNKNOWN: Final = "embargo_unreadable"
"""The rows of an embargo."""

RULES: Final[tuple[Rule, ...]] = (
    Rule("taken_down", "withdraw", lambda case: bool(case.story.standing), _takedown_sentence),
    Rule(
        "withheld_by_agency",
        "withdraw",
        lambda case: case.article.pubstatus != "usable",
        lambda case: f"The agency says {case.article.pubstatus}; only a newer revision helps.",
    ),
    Rule(
        FORBIDDEN,
        "withdraw",
        lambda case: case.doubts(WORDS_FORBID),
        lambda case: (
            f"Words of it forbid to publish it{_read_in_it(case)}, and no field does: read it, and "
            "release it where they are no order."
        ),
        release=True,
    ),
    Rule(
        UNCLEAR,
        "withdraw",
        lambda case: case.doubts(ORDER_UNCLEAR),
        lambda case: (
            f"Its words may tell desks not to use it, or take a story back{_read_in_it(case)}: "
            "read it, and release it where it is news."
        ),
        release=True,
    ),
    Rule(
        REPLACED,
        "withdraw",
        lambda case: case.story.successor is not None,
        lambda case: (
            f"{case.story.successor.uri} stands in its place, and its address leads there."
            if case.story.successor
            else ""
        ),
        release=True,
    ),
    Rule("not_for_publication", "refuse", _is_not_for_publication, _why_not_for_publication),
    Rule(
        EMBARGOED,
        "wait",
        lambda case: is_embargoed(case.article, case.now),
        _embargo_end,
    ),
    Rule(
        "expired",
        "withdraw",
        lambda case: is_over(case.article, case.licences, case.now),
        _use_end,
    ),
    Rule(HELD, "hold", lambda case: case.story.held is not None, _who_holds, release=True),
    Rule(UNTIL_UNKNOWN, "hold", _has_unreadable_embargo, _embargo_text, release=True),
    Rule(
        "headline_missing",
        "hold",
        _has_no_headline,
        lambda _: "It has no headline and no first sentence to make one from.",
        release=True,
    ),
    Rule(
        "words_elsewhere",
        "hold",
        lambda case: WORDS_ELSEWHERE in case.article.signals,
        lambda _: "Its words are not in the wire, which only links to them.",
        release=True,
    ),
    Rule(
        "words_lost",
        "hold",
        lambda case: WORDS_LOST in case.article.signals,
        lambda _: "More than 2 % of its words were lost in parsing; compare it with the wire.",
        release=True,
    ),
    Rule(
        "usable",
        "publish",
        lambda case: case.article.pubstatus == "usable",
        lambda _: "The agency says usable and nothing speaks against it.",
    ),
)

NOTHING_MATCHED: Final = Rule(
    "nothing_matched",
    "hold",
    lambda _: True,
    lambda _: "No rule lets it go, so a person must.",
    release=True,
)

"""The table of rules: what becomes of a revision. The first row that applies decides."""

import re
from typing import Final

from wiredesk.story import REPLACED
from wiredesk_publish.cases import Case, Rule, end_of_use, is_embargoed, is_over

WORDS_LOST: Final = "wd:words_lost"
"""Signal that ingest sets where a parser lost more than 2 % of the words."""

WORDS_ELSEWHERE: Final = "wd:words_elsewhere"
"""Signal that ingest sets where a wire only links to the article's words."""

ORDER_UNCLEAR: Final = "wd:order_unclear"
"""Signal that ingest sets where words may order something of desks, and may be news."""

_FROM_WORDS: Final = ("copy:", "ednote:", "headline:", "body:", "letters:")
"""How notes begin that say why an item is withheld whose own fields do not."""

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


def _readers_had(case: Case) -> str:
    """Say since when readers could read what turns out to be embargoed."""
    since = case.story.public_since
    return f" Readers could read it from {since} on." if case.was_readable else ""


def _who_withholds(case: Case) -> str:
    """Say that the agency does, in a field, or what was read out of the wire's words."""
    said = (note for step in case.article.trail for note in step.notes)
    words = next((note for note in said if note.startswith(_FROM_WORDS)), "")
    if case.article.pubstatus != "withheld" or not words:
        return f"The agency says {case.article.pubstatus}"
    return f"Words of the wire forbid to publish it ({words})"


def _takedown_sentence(case: Case) -> str:
    names = sorted(case.story.standing)
    first = case.story.takedowns[names[0]]
    how = "killed" if first.reason == "killed_by_desk" else first.reason.replace("_", " ")
    many = f" all {len(names)} of them" if len(names) > 1 else ""
    return f"It was taken down ({how} by {first.by}). A restore lifts{many or ' that'}."


HELD: Final = "held_by_person"
"""The row that keeps what is live, even where that is told again and says something else."""

UNCLEAR: Final = "order_unclear"
"""The row of what may be a kill of the story itself: until a person has read it, none is shown."""

EMBARGOED: Final = "embargo_not_over"
UNTIL_UNKNOWN: Final = "embargo_unreadable"
"""The rows of an embargo."""

RULES: Final[tuple[Rule, ...]] = (
    Rule("taken_down", "withdraw", lambda case: bool(case.story.standing), _takedown_sentence),
    Rule(
        "withheld_by_agency",
        "withdraw",
        lambda case: case.article.pubstatus != "usable",
        lambda case: f"{_who_withholds(case)}; only a newer revision helps.",
    ),
    Rule(
        UNCLEAR,
        "withdraw",
        lambda case: ORDER_UNCLEAR in case.article.signals,
        lambda _: (
            "Its words may tell desks not to use it, or take a story back: read it, and release it "
            "where it is news."
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
        lambda case: (
            f"It is embargoed until {case.article.embargoed} and goes out by itself then."
            f"{_readers_had(case)}"
        ),
    ),
    Rule(
        "expired",
        "withdraw",
        lambda case: is_over(case.article, case.licences, case.now),
        lambda case: (
            f"Its use ended at {end_of_use(case.article, case.licences)} "
            "(expiry or the channel's licence)."
        ),
    ),
    Rule(
        HELD,
        "hold",
        lambda case: case.story.held is not None,
        lambda case: (
            f"{case.story.held.who} holds this story: {case.story.held.why or 'no reason given'}."
            if case.story.held
            else ""
        ),
        release=True,
    ),
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

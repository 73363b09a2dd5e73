"""What an order does to the item that it stands in: it is killed, kept back, or waits."""

from datetime import datetime
from typing import Final

from wiredesk.doubts import FOR_A_PERSON, NOT_BEFORE_A_PERSON, ORDER_UNCLEAR, WORDS_FORBID
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.effects.embargo_ends import end_said
from wiredesk_ingest.orders.effects.named_targets import link_targets

_MOST_QUOTED: Final = 80
"""Characters of an order's words in the trail."""


def kill(said: str, draft: Draft, why: str) -> None:
    """Mark the item as a kill, once, of what the words name by its uri or address."""
    link_targets(said.splitlines(), draft)
    if "kill" not in draft.marks:
        draft.marks.append("kill")
        draft.notes.append(why)


def withhold(draft: Draft, why: str) -> None:
    """Hold an item back as a field of the agency's says, so that no person can release it."""
    if draft.fields.get("pubstatus", "usable") == "usable":
        draft.status("withheld")
        draft.notes.append(why)


def forbid(said: str, draft: Draft, why: str) -> None:
    """Hold an item back as its words say, until a person has read them."""
    if WORDS_FORBID not in draft.signals:
        draft.signals.append(WORDS_FORBID)
        draft.notes.append(f"{why}: “{squeeze(said)[:_MOST_QUOTED]}”{FOR_A_PERSON}")


def take_back_disguised(said: str, draft: Draft) -> None:
    """Hold back what says kill in letters that only look like those of the word.

    No agency writes so: whose story goes, and whether one does, a person finds out.
    """
    draft.unfound = True
    forbid(said, draft, "letters: those of a kill, spaced out or of another alphabet")


def ask_person(draft: Draft, why: str) -> None:
    """Hold an item back until a person has read it, who may release it: it may be news."""
    if ORDER_UNCLEAR not in draft.signals:
        draft.signals.append(ORDER_UNCLEAR)
        draft.notes.append(f"{why}{FOR_A_PERSON}")


def hand_on(cover: Draft, draft: Draft) -> None:
    """Have a person read an item for what was read in the words that brought it."""
    doubts = sorted(NOT_BEFORE_A_PERSON.intersection(cover.signals))
    draft.signals += [each for each in doubts if each not in draft.signals]
    draft.notes += [note for note in cover.notes if note.endswith(FOR_A_PERSON)]


def hold_for_mark(mark: str, draft: Draft) -> None:
    """Have an item wait that a signal holds, a role or a profile: it says no more than that."""
    if draft.fields.get("embargo_text") is None:
        draft.embargo_in_words = True
        draft.fields["embargo_text"] = squeeze(mark)
        draft.notes.append(f"signals: one says {mark}, so it holds")


def hold(said: str, draft: Draft, why: str) -> None:
    """Have an item wait for what was said, where it doesn't wait yet.

    It ends by itself only where all that words say of it leaves no doubt when.
    """
    until = end_said(said)
    draft.embargoes.append(said)
    if draft.fields.get("embargo_text") is None:
        draft.embargo_in_words = True
        draft.fields["embargo_text"] = squeeze(said)
        draft.notes.append(f"{why}{_until(until)}")
        if until is not None:
            draft.fields["embargoed"] = until
    elif not draft.fields["embargo_text"] and until is None:
        draft.fields["embargo_text"] = squeeze(said)  # it waits, and here it is said until when
    elif draft.embargo_in_words and (known := draft.fields.pop("embargoed", None)) and until:
        draft.fields["embargoed"] = max(known, until)


def _until(end: datetime | None) -> str:
    return "" if end is None else f", until {end.isoformat()}"


def hold_doubtful(draft: Draft) -> None:
    """Hold back what may be a kill or news, and have somebody look."""
    draft.unfound = True
    ask_person(draft, "copy: it begins with a kill, and goes on as news")

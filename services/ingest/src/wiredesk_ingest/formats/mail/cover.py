"""What a mail orders of the wires that it brings: its subject and its words are of all of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.mail.article import read_article, read_words
from wiredesk_ingest.formats.mail.fields import said
from wiredesk_ingest.formats.mail.parts import MAIL, MailPart
from wiredesk_ingest.orders.effects.effects import ask_person, forbid, hand_on
from wiredesk_ingest.orders.effects.kill_notices import FEWEST
from wiredesk_ingest.orders.effects.takedowns import is_kill_mark
from wiredesk_ingest.orders.instructions import obey_all
from wiredesk_ingest.orders.words.note_words import forbids
from wiredesk_ingest.part import Part
from wiredesk_ingest.refusals import RefusalError

_COVER: Final = "urn:wiredesk:mail-cover"
"""Nobody sees it: a cover is no article."""


def under_cover(mail: MailPart, opened: Sequence[tuple[MailPart, list[Part]]]) -> list[Part]:
    """Answer the items in a mail's parts, each of which obeys what the mail says beside them.

    Around other mails it may have a story of its own.
    """
    wires = [leaf for leaf, _ in opened]
    own = _without(wires, mail)
    cover = cache(lambda: _cover(own))
    brought = [_under(cover, part) for _, parts in opened for part in parts]
    if all(wire.kind == MAIL for wire in wires) and _tells(cover()):
        return [Part("the mail itself", lambda: _withheld(own), lambda: mail.start), *brought]
    return brought


def _tells(cover: Draft) -> bool:
    """Tell whether the words around other mails are more than a letter or a kill of these."""
    words: int = cover.fields.get("word_count", 0)
    return words >= FEWEST and not _kills(cover)


def _withheld(mail: MailPart) -> Draft:
    """Read a mail around others as an article; whether it is for readers, a person decides."""
    draft = read_article(mail)
    ask_person(draft, "email: other mails came in it, and it may be a letter")
    return draft


def _without(wires: Sequence[MailPart], part: MailPart) -> MailPart:
    if any(part is wire for wire in wires):
        return replace(part, content=b"")
    return replace(part, parts=[_without(wires, each) for each in part.parts])


def _cover(mail: MailPart) -> Draft:
    """Read a cover as an article is, and a short one as a note, too."""
    draft = Draft(_COVER)
    try:
        read_words(mail, draft)
    except RefusalError as error:
        ask_person(draft, f"email: its own words can't be read ({error.refused.code})")
        return draft
    if draft.fields["word_count"] < FEWEST:
        # What forbids in it is read line by line: most covers ask whom they are not for to delete.
        draft.private_notes.append(draft.fields["body_text"])
    obey_all(draft, kills=False)
    if forbids(subject := said(mail.fields, "Subject")):
        forbid(subject, draft, "email: its subject says that it is not for publication")
    return draft


def _kills(cover: Draft) -> bool:
    return any(map(is_kill_mark, (*cover.signals, *cover.marks)))


def _under(cover: Callable[[], Draft], part: Part) -> Part:
    def read() -> Draft:
        draft = part.read()
        _obey(cover(), draft)
        return draft

    return Part(part.name, read, part.position)


def _obey(cover: Draft, draft: Draft) -> None:
    """Hold, withhold or take down an item as its cover says; it may never allow more."""
    if words := cover.fields.get("word_count", 0):
        draft.notes.append(f"email: {words} words of the mail that brought it left out")
    draft.embargo(cover.fields.get("embargo_text"))
    draft.not_before += cover.not_before
    draft.dated += cover.dated
    hand_on(cover, draft)
    status = cover.fields.get("pubstatus", "usable")
    if _kills(cover):
        status = "canceled"
        for link in cover.links:
            draft.link("kill", link.uri)
    if status != "usable":
        draft.status(draft.fields.get("pubstatus", "usable"), status)
        draft.notes.append(f"pubstatus: {status}, as the mail that brought it says")

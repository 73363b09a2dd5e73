"""Who a NewsML 1.2 item is and how it is to be handled: Identification and NewsManagement."""

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_1.kinds import formal, said_in
from wiredesk_ingest.formats.newsml_1.own_fields import obey_envelope, obey_own_fields
from wiredesk_ingest.formats.newsml_1.tree import Component
from wiredesk_ingest.orders.effects.takedowns import last_name, names_kill
from wiredesk_ingest.reading.xml import Children, Element, child_named, children, text_of
from wiredesk_ingest.tellings import signals_of

_PUBLIC: Final = re.compile(r"(urn:newsml:[^:\s]+:[^:\s]+:\S+):[0-9]{1,19}[A-Za-z]?")
"""urn:newsml:{ProviderId}:{DateId}:{NewsItemId}:{RevisionId}{Update}, as RFC 3085 says."""

_DATELESS: Final = re.compile(
    r"(urn:newsml:[^:\s]+:(?!(?:19|20)[0-9]{2}[01][0-9][0-3][0-9](?:T[^:]*)?:)\S+)"
    r":[0-9]{1,19}[NUADnuad]"
)
"""The same of an agency that leaves out the DateId: the letter tells that it is a revision."""

_ONLY_PROVIDER: Final = re.compile(r"urn:newsml:[^:]*")
_DELETES: Final = frozenset({"delete", "deleted"})
_WAITS: Final = frozenset({"embargoed", "withheld"})
_DAY: Final = 8  # digits


@dataclass(frozen=True, slots=True)
class Identity:
    """What names an item in all its revisions, and which revision this is."""

    uri: str
    revision: str = ""
    update: str = ""
    notes: tuple[str, ...] = ()

    def of_story(self, story: Component | None, at: int) -> str:
        """Answer the uri of one of several stories: a part of an item is named by its Duid."""
        if at == 0 or story is None or not self.uri:
            return self.uri
        duid = squeeze(story.element.get("Duid") or "")
        return f"{self.uri}#{duid or at}"


def identity_of(item: Element) -> Identity:
    """Read the identity; without a NewsItemId it is made of what else is stable."""
    ids = children(child_named(child_named(item, "Identification"), "NewsIdentifier"))
    provider, day, own = (_id(ids, name) for name in ("ProviderId", "DateId", "NewsItemId"))
    revision = next(iter(ids.get("RevisionId", ())), None)
    update = "" if revision is None else (revision.get("Update") or "").strip().upper()
    known = Identity("", squeeze(text_of(revision)), update)
    public = _id(ids, "PublicIdentifier")
    uri = without_revision(public)
    if own in public and own not in uri:  # what looked like a revision names the item
        uri = public
    if uri == public and own and own not in public:  # it is not built as the standard says
        uri = ":".join(filter(None, ("urn:newsml", provider, day, own)))
    if not uri or _ONLY_PROVIDER.fullmatch(uri):
        return _made(item, provider, day, known)
    return Identity(uri, known.revision, known.update)


def _made(item: Element, provider: str, day: str, known: Identity) -> Identity:
    created = child_named(child_named(item, "NewsManagement"), "FirstCreated")
    day = day or squeeze(text_of(created))[:_DAY]
    guid = next(item.iter("{*}guid"), None)
    named = squeeze(text_of(guid)) or _headline_digest(item)
    if not (provider and day and named):
        return known
    note = "uri: the wire has no NewsItemId; made from what it says instead"
    return replace(known, uri=f"urn:newsml:{provider}:{day}:{named}", notes=(note,))


def _headline_digest(item: Element) -> str:
    for line in item.iter("{*}HeadLine"):
        if said := squeeze(text_of(line)):
            return hashlib.sha256(said.encode()).hexdigest()[:16]
    return ""


def _id(ids: Children, name: str) -> str:
    return squeeze(text_of(next(iter(ids.get(name, ())), None)))


def without_revision(urn: str) -> str:
    """Answer what an item is called in all its revisions."""
    urn = squeeze(urn)
    found = _PUBLIC.fullmatch(urn) or _DATELESS.fullmatch(urn)
    return found[1] if found else urn


def is_kill(groups: Children) -> bool:
    """Tell whether an item's NewsManagement takes anything down."""
    for management in groups.get("NewsManagement", ()):
        for each in management.iter():
            said = each.get("FormalName") or ""
            if names_kill(said) or last_name(said) in _DELETES:
                return True
    return False


def read_management(groups: Children, envelope: Element | None, draft: Draft) -> None:
    """Read status, embargo, times, urgency, instructions and pointers to other items."""
    managements = groups.get("NewsManagement", ())
    for again in managements[1:]:  # the DTD has one; nothing that another orders is lost
        managements[0].extend(again)
    group = children(next(iter(managements), None))
    sent = children(envelope)
    draft.instant("firstcreated", *map(text_of, group.get("FirstCreated", ())))
    times = [*group.get("ThisRevisionCreated", ()), *group.get("FirstCreated", ())]
    draft.instant("versioncreated", *map(text_of, [*times, *sent.get("DateAndTime", ())]))
    _read_status(group, draft)
    urgencies = [*group.get("Urgency", ()), *sent.get("Priority", ())]
    draft.urgency(next(filter(None, map(said_in, urgencies)), ""))
    kind = formal(next(iter(group.get("NewsItemType", ())), None))
    draft.marks.append(kind)
    draft.signals += signals_of(last_name(kind))
    _read_instructions(group, draft)
    _read_links(group, draft)
    obey_own_fields(group, draft)
    obey_envelope(sent, draft)


def _read_status(group: Children, draft: Draft) -> None:
    """Read the status now, and the one that it will change to at a time that is said."""
    codes = [formal(status) or "nothing" for status in group.get("Status", ())] or ["usable"]
    changes = list(map(_change, group.get("StatusWillChange", ()))) or [("", "")]
    if any(map(names_kill, codes)):
        draft.status("canceled")
        return
    names = [last_name(code) for code in codes]
    usable = [when for becomes, when in changes if becomes == "usable"]
    if usable or "embargoed" in names:
        draft.status(*("usable" if name in _WAITS else name for name in names))
        is_known = all(becomes in {"", "usable"} for becomes, _ in changes)
        draft.embargo(*((when for _, when in changes) if is_known else [""]))
        return
    draft.status(*names)
    if changes[0][0]:
        draft.instant("expires", *(when for _, when in changes))


def _change(change: Element) -> tuple[str, str]:
    """Answer what the status becomes, and when."""
    group = children(change)
    future = next(iter(group.get("FutureStatus", ())), None)
    return last_name(formal(future)), text_of(next(iter(group.get("DateAndTime", ())), None))


def _read_instructions(group: Children, draft: Draft) -> None:
    for instruction in group.get("Instruction", ()):
        said = formal(instruction)
        draft.signals += [said] if said else []
        if last_name(said) in _DELETES:
            draft.marks.append("canceled")
        for status in instruction.iter("{*}Status"):
            if names_kill(formal(status)) and _is_not_out(draft):
                draft.marks.append("canceled")  # of what was sent before, and this replaces it not


def _is_not_out(draft: Draft) -> bool:
    return draft.fields["pubstatus"] != "usable" or "embargo_text" in draft.fields


def _read_links(group: Children, draft: Draft) -> None:
    for name, rel in (("AssociatedWith", ""), ("DerivedFrom", "evolvedfrom")):
        for each in group.get(name, ()):
            target = without_revision(each.get("NewsItem") or text_of(each))
            draft.link(each.get("FormalName") or rel, target)

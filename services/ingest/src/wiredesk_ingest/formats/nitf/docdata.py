"""How a NITF document is to be handled: docdata and what is around it.

https://www.iptc.org/std/NITF/3.6/documentation/nitf.html
"""

import re
from typing import Final

from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.nitf.about import read_keywords, read_subjects
from wiredesk_ingest.formats.nitf.head import docdatas_of, head_of, said_by, story_of
from wiredesk_ingest.formats.nitf.metas import obey_metas
from wiredesk_ingest.orders.effects.takedowns import last_name, names_kill
from wiredesk_ingest.reading.xml import Element, text_of
from wiredesk_ingest.times.times import read_time

_PLACEHOLDER: Final = re.compile(r"[0\sYMDHSTZ:+-]*", re.IGNORECASE)
"""What templates have for a date that nobody filled in."""

_EMBARGOED: Final = "embargoed"


def read_nested_docdata(root: Element, draft: Draft) -> None:
    """Read what a document inside another item forbids, and what that does not say.

    It can't make usable what is not.
    """
    head = head_of(root)
    docdatas = docdatas_of(head)
    if "urgency" not in draft.fields:
        draft.urgency(said_by(head, "urgency", "ed-urg"))
    if "expires" not in draft.fields:
        draft.instant("expires", _norm(head, "date.expire"))
    if not draft.fields.get("subjects"):
        read_subjects(head, draft)
    if not draft.fields.get("keywords"):
        read_keywords(head, draft)
    is_said = "embargo_text" in draft.fields
    for docdata in docdatas:
        status = docdata.get("management-status") or ""
        if names_kill(status):
            draft.status("canceled")
        elif last_name(status) == _EMBARGOED and not is_said:
            draft.embargo(*_releases(head) or [""])
        _read_targets(docdata, head, draft)
    obey_metas(head, draft)


def read_handling(head: Element, draft: Draft) -> None:
    """Read status, embargo, what else is killed, and notes to editors."""
    docdatas = docdatas_of(head)
    draft.beside += filter(None, [said_by(head, "series", "series.name")])
    said = [docdata.get("management-status") or "" for docdata in docdatas] or [""]
    waits = [last_name(status) == _EMBARGOED for status in said]
    statuses = [
        "canceled" if names_kill(status) else "usable" if wait else status
        for status, wait in zip(said, waits, strict=True)
    ]
    draft.status(*statuses)
    if any(waits):
        draft.embargo(*_releases(head) or [""])
    elif "canceled" not in statuses:
        _read_releases(head, draft)
    for docdata in docdatas:
        _read_targets(docdata, head, draft)
    _read_messages(head, draft)


def _read_releases(head: Element, draft: Draft) -> None:
    """Read release dates behind the date of issue: an embargo, whatever the status says."""
    issued = _norm(head, "date.issue")
    issue = read_time(issued)
    for release in _releases(head):
        moment = read_time(release)
        if moment is None and _PLACEHOLDER.fullmatch(release):
            draft.notes.append(f"date.release: can't read {release[:40]!r}")
        elif release != issued and (moment is None or issue is None or moment.at > issue.at):
            draft.embargo(release)


def _releases(head: Element) -> list[str]:
    found = (each.get("norm") or text_of(each) for each in head.iter("{*}date.release"))
    return [said for release in found if (said := release.strip())]


def _read_targets(docdata: Element, head: Element, draft: Draft) -> None:
    """Read which other document this one changes the status of; it may be its own earlier one."""
    target = story_of((docdata.get("management-doc-idref") or "").strip(), head)
    if target:
        said = docdata.get("management-idref-status") or docdata.get("management-doc-idref-status")
        own = docdata.get("management-status") or ""
        rel = said or (own if names_kill(own) else "")
        if target == draft.uri and names_kill(rel):
            draft.status("canceled")
        draft.link(rel, target)


def _read_messages(head: Element, draft: Draft) -> None:
    messages = list(head.iter("{*}ed-msg"))
    draft.marks += [message.get("msg-type") or "" for message in messages]
    for name in ("tobject.property.type", "tobject.type"):
        draft.marks += [
            each.get(name) or "" for each in head.iter("{*}tobject", "{*}tobject.property")
        ]
    corrections = list(head.iter("{*}correction"))
    if corrections:
        draft.signals.append("sig:correction")
    if any(last_name(mark) == "advisory" for mark in draft.marks):
        draft.signals.append(ADVISORY)
    draft.signals += [
        f"fixture:{fixture}" for each in head.iter("{*}fixture") if (fixture := each.get("fix-id"))
    ]
    said = [each.get("info") or "" for each in (*messages, *corrections)]
    said += [each.get("comment") or "" for each in head.iter("{*}revision-history")]
    draft.put_long(ednote="\n".join(said))


def read_times(root: Element, draft: Draft) -> None:
    """Read when the document was made and until when it may be used."""
    head = head_of(root)
    draft.instant(
        "versioncreated",
        _norm(head, "date.issue"),
        said_by(head, "pubdata", "date.publication"),
        _norm(head, "revision-history"),
        _norm(root, "story.date"),
        _norm(head, "date.release"),
    )
    draft.instant("expires", _norm(head, "date.expire"))


def source_of(head: Element) -> str:
    """Answer who sent it, where the body's head names no distributor."""
    return (
        said_by(head, "doc-id", "regsrc")
        or said_by(head, "from-src", "src-name")
        or said_by(head, "doc.copyright", "holder")
    )


def _norm(around: Element, name: str) -> str:
    return said_by(around, name, "norm")

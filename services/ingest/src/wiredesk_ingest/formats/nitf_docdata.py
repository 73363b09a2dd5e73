"""How a NITF document is to be handled, and what it is about: docdata and what is around it.

https://www.iptc.org/std/NITF/3.6/documentation/nitf.html
"""

from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.iptc_codes import subject_qcode
from wiredesk_ingest.takedowns import last_name, names_kill
from wiredesk_ingest.times import read_time
from wiredesk_ingest.words import squeeze
from wiredesk_ingest.xml import Element, children, text_of

_COUNTRY: Final = 2  # letters of ISO 3166-1 alpha-2
_EMBARGOED: Final = "embargoed"
_SUBJECT: Final = tuple(
    f"tobject.subject.{name}" for name in ("refnum", "code", "type", "matter", "detail")
)


def read_nested_docdata(root: Element, draft: Draft) -> None:
    """Read what a document inside another item forbids, and what that does not say.

    It can't make usable what is not.
    """
    head = head_of(root)
    docdata = _docdata(head)
    if "urgency" not in draft.fields:
        draft.urgency(said_by(head, "urgency", "ed-urg"))
    if not draft.fields.get("subjects"):
        _read_subjects(head, draft)
    if docdata is None:
        return
    status = docdata.get("management-status") or ""
    if names_kill(status):
        draft.status("canceled")
    elif last_name(status) == _EMBARGOED and "embargo_text" not in draft.fields:
        draft.embargo(_norm(head, "date.release"))
    _read_targets(docdata, draft)


def read_handling(head: Element, draft: Draft) -> None:
    """Read status, embargo, what else is killed, and notes to editors."""
    docdata = _docdata(head)
    status = "" if docdata is None else docdata.get("management-status") or ""
    if names_kill(status):
        draft.status("canceled")
    elif last_name(status) == _EMBARGOED:
        draft.status("usable")
        draft.embargo(_norm(head, "date.release"))
    else:
        draft.status(status)
        _read_release(head, draft)
    if docdata is not None:
        _read_targets(docdata, draft)
    _read_messages(head, draft)


def _read_release(head: Element, draft: Draft) -> None:
    """Read a release date behind the date of issue: an embargo, whatever the status says."""
    release, issue = _norm(head, "date.release"), read_time(_norm(head, "date.issue"))
    moment = read_time(release)
    if moment is not None and (issue is None or moment.at > issue.at):
        draft.embargo(release)
    elif moment is None and release:
        draft.notes.append(f"date.release: can't read {release[:40]!r}")


def _read_targets(docdata: Element, draft: Draft) -> None:
    """Read which other document this one changes the status of."""
    target = docdata.get("management-doc-idref")
    if target:
        said = docdata.get("management-idref-status") or docdata.get("management-doc-idref-status")
        own = docdata.get("management-status") or ""
        draft.link(said or (own if names_kill(own) else ""), target)


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
    )
    draft.instant("expires", _norm(head, "date.expire"))


def read_about(head: Element, draft: Draft) -> None:
    """Read urgency, names of the story, what it is about and who owns it."""
    draft.urgency(said_by(head, "urgency", "ed-urg"))
    draft.version(said_by(head, "du-key", "version"))
    draft.put(
        slugline=said_by(head, "du-key", "key"),
        copyrightholder=said_by(head, "doc.copyright", "holder")
        or said_by(head, "doc.rights", "owner"),
    )
    rights = next(head.iter("{*}doc.rights"), None)
    if rights is not None:
        terms = (rights.get(name) or "" for name in ("type", "limitations", "geography"))
        draft.put_long(usageterms="\n".join(terms))
    words = (squeeze(each.get("key") or text_of(each)) for each in head.iter("{*}keyword"))
    draft.fields["keywords"] = tuple(dict.fromkeys(filter(None, words)))
    _read_subjects(head, draft)
    _read_names(head, draft)


def source_of(head: Element) -> str:
    """Answer who sent it, where the body's head names no distributor."""
    return (
        said_by(head, "doc-id", "regsrc")
        or said_by(head, "from-src", "src-name")
        or said_by(head, "doc.copyright", "holder")
    )


def _read_subjects(head: Element, draft: Draft) -> None:
    found: list[Subject] = []
    for each in head.iter("{*}tobject.subject"):
        said = {name.rpartition(".")[2]: each.get(name) or "" for name in _SUBJECT}
        vocabulary = each.get("tobject.subject.ipr") or ""
        code = subject_qcode(said["refnum"] or said["code"], vocabulary)
        name = squeeze(said["detail"] or said["matter"] or said["type"])
        if code or name:
            found.append(_subject(code, name))
    classifiers = (each for around in _identified(head) for each in around.iter("{*}classifier"))
    found += [
        _subject(_code(each, "value"), squeeze(text_of(each)) or each.get("type") or "")
        for each in classifiers
        if each.get("value") or squeeze(text_of(each))
    ]
    draft.fields["subjects"] = tuple(dict.fromkeys(found))


def _subject(code: str, name: str) -> Subject:
    return Subject(code=code, name=name, scheme=code.rpartition(":")[0])


def _read_names(head: Element, draft: Draft) -> None:
    around = _identified(head)
    for field, tag, value in (
        ("people", "{*}person", "value"),
        ("organisations", "{*}org", "value"),
        ("places", "{*}location", "location-code"),
    ):
        named = (
            Entity(name=squeeze(text_of(each) or each.get(value) or ""), code=code)
            for inside in around
            for each in inside.iter(tag)
            for code in [_code(each, value)]
        )
        found = [*_event_places(head)] if field == "places" else []
        draft.fields[field] = tuple(e for e in dict.fromkeys([*found, *named]) if e.name)


def _event_places(head: Element) -> Iterable[Entity]:
    """Answer where the events took place, which is not where the text was written."""
    for each in head.iter("{*}evloc"):
        country = (each.get("iso-cc") or "").strip().upper()
        name = each.get("city") or each.get("county-dist") or each.get("state-prov") or country
        yield Entity(name=squeeze(name), country=country if len(country) == _COUNTRY else "")


def _code(element: Element, attribute: str) -> str:
    value = (element.get(attribute) or "").strip()
    source = (element.get("idsrc") or element.get("code-source") or "").strip()
    return f"{source}:{value}" if source and value else value


def _identified(head: Element) -> Sequence[Element]:
    return children(_docdata(head)).get("identified-content", ())


def head_of(root: Element) -> Element:
    """Answer where a document says what it is: its head, else itself."""
    return next(iter(children(root).get("head", ())), root)


def _docdata(head: Element) -> Element | None:
    return next(head.iter("{*}docdata"), None)


def _norm(around: Element, name: str) -> str:
    return said_by(around, name, "norm")


def said_by(around: Element, name: str, attribute: str) -> str:
    """Answer an attribute of the first element that has it. Agencies put some in odd places."""
    for element in around.iter(f"{{*}}{name}"):
        if said := (element.get(attribute) or "").strip():
            return said
    return ""

"""What a NITF document is about, what it is called, and who owns it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import at_commas, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.nitf.head import docdata_of, meta_of, said_by
from wiredesk_ingest.formats.texts.categories import iptc_urgency
from wiredesk_ingest.iptc_codes import subject_qcode
from wiredesk_ingest.reading.xml import Element, children_named, text_of, texts_in
from wiredesk_ingest.tellings import without_marks

_COUNTRY: Final = 2  # letters of ISO 3166-1 alpha-2
_IPTC: Final = re.compile(r"iptc", re.IGNORECASE)
_CODE: Final = re.compile(r"(?<!\d)\d{8}(?!\d)")
_SUBJECT: Final = tuple(
    f"tobject.subject.{name}" for name in ("refnum", "code", "type", "matter", "detail")
)


def read_about(head: Element, draft: Draft) -> None:
    """Read urgency, names of the story, what it is about and who owns it."""
    draft.urgency(iptc_urgency(said_by(head, "urgency", "ed-urg")))
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
    read_keywords(head, draft)
    read_subjects(head, draft)
    _read_names(head, draft)


def read_keywords(head: Element, draft: Draft) -> None:
    """Read its key words: one each, or all of them in one."""
    keys = [squeeze(each.get("key") or text_of(each)) for each in head.iter("{*}keyword")]
    if len(keys) == 1:
        keys = [*at_commas(keys[0])]
    words = (word for key in keys for word in (key.split("/") if key.endswith("/") else [key]))
    said = meta_of(head, "keywords") or meta_of(head, "keyword")
    found = [*filter(None, words)] or at_commas(said)
    draft.concepts("keywords", filter(None, map(without_marks, map(squeeze, found))))


def read_subjects(head: Element, draft: Draft) -> None:
    """Read what it is about, IPTC's codes and others."""
    classifiers = (each for around in _identified(head) for each in around.iter("{*}classifier"))
    classified = (
        _subject(_classified(each), squeeze(text_of(each)))
        for each in classifiers
        if each.get("value") or squeeze(text_of(each))
    )
    draft.concepts("subjects", chain(_tobjects(head), classified, _meta_subjects(head)))


def _tobjects(head: Element) -> Iterator[Subject]:
    for each in head.iter("{*}tobject.subject"):
        said = {name.rpartition(".")[2]: each.get(name) or "" for name in _SUBJECT}
        vocabulary = each.get("tobject.subject.ipr") or ""
        code = subject_qcode(said["refnum"] or said["code"], vocabulary)
        name = squeeze(said["detail"] or said["matter"] or said["type"])
        if code or name:
            yield _subject(code, name)


def _meta_subjects(head: Element) -> Iterator[Subject]:
    """Answer the codes of IPTC that an agency has in a `meta`, whose name says that they are."""
    for meta in head.iter("{*}meta"):
        said = squeeze(meta.get("content") or "") if _IPTC.search(meta.get("name") or "") else ""
        for number in _CODE.findall(said):
            yield _subject(subject_qcode(number, "IPTC"), "")


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
            Entity(
                name=_name(each) or squeeze(each.get(value) or ""),
                code=code,
                country=_country(each),
            )
            for inside in around
            for each in inside.iter(tag)
            if next(each.iterancestors(tag), None) is None  # they don't nest
            for code in [_code(each, value)]
        )
        found = _event_places(head) if field == "places" else ()
        draft.concepts(field, (each for each in chain(found, named) if each.name))


def _name(element: Element) -> str:
    """Answer a name; of a place that says its parts the smallest, as in `evloc`."""
    city = next(element.iter("{*}city"), None)
    return squeeze(text_of(city)) or squeeze(" ".join(texts_in(element)))


def _country(element: Element) -> str:
    said = next((each.get("iso-cc") or "" for each in element.iter("{*}country")), "").strip()
    return said.upper() if len(said) == _COUNTRY else ""


def _event_places(head: Element) -> Iterable[Entity]:
    """Answer where the events took place, which is not where the text was written."""
    for each in head.iter("{*}evloc"):
        country = (each.get("iso-cc") or "").strip().upper()
        name = each.get("city") or each.get("county-dist") or each.get("state-prov") or country
        yield Entity(name=squeeze(name), country=country if len(country) == _COUNTRY else "")


def _classified(classifier: Element) -> str:
    """Answer a classifier's code; whose type says whose it is, where no source does."""
    code, kind = _code(classifier, "value"), (classifier.get("type") or "").strip()
    return f"{kind}:{code}" if code and kind and ":" not in code else code


def _code(element: Element, attribute: str) -> str:
    value = (element.get(attribute) or "").strip()
    source = (element.get("idsrc") or element.get("code-source") or "").strip()
    return f"{source}:{value}" if source and value else value


def _identified(head: Element) -> Sequence[Element]:
    return children_named(docdata_of(head), "identified-content")

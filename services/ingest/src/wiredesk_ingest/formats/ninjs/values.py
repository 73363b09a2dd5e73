"""The loose shapes of ninjs values: 1.x says strings, 2.x and 3.x lists of objects with roles.

https://iptc.org/std/ninjs/ - names are compared in lower case, which is 2.x's `versioncreated`
and 3.x's `versionCreated` alike.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from wiredesk_ingest.bodies.pictures import Rendition, rendition_size
from wiredesk_ingest.bodies.privacy import is_private
from wiredesk_ingest.iptc_codes import qcode_of_address
from wiredesk_ingest.reading.json_names import merged

Object = Mapping[str, Any]

_CODES: Final = ("code", "qcode", "literal")
_IPTC: Final = re.compile(r"\d{8}")
_OWN: Final = frozenset({"medtop", "subj"})
_OF_IPTC: Final = re.compile(r"iptc(?![a-z])|iptcsubject", re.IGNORECASE)
"""How senders call IPTC's vocabularies themselves."""

_TOPICS: Final = re.compile(r"(?:media[-_]?)?topics?", re.IGNORECASE)
"""How Superdesk's customers call media topics, those of the top level included."""

_DEEPER: Final = "2"  # media topics below the top level begin with it, subject codes never do


def lowered(value: object) -> Object:
    """Answer an object with its names in lower case; empty where it is no object."""
    if not isinstance(value, Mapping):
        return {}
    found = {str(name).lower(): each for name, each in value.items()}
    if len(found) < len(value):
        return merged((str(name).lower(), each) for name, each in value.items())
    return found


def objects(value: object) -> list[Object]:
    """Answer a list of objects; 1.x has objects by name, and some senders one alone."""
    if isinstance(value, Mapping):
        # Superdesk has what was taken out again as null.
        said = {name: each for name, each in value.items() if each is not None}
        if said and all(isinstance(each, Mapping) for each in said.values()):
            return [{"name": name, **lowered(each)} for name, each in said.items()]
        return [lowered(value)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [{"name": each} if isinstance(each, str) else lowered(each) for each in value]
    return [{"name": value}] if isinstance(value, str) else []


def text(value: object) -> str:
    """Answer a text; numbers as they are written, anything else as nothing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def by_role(value: object) -> dict[str, str]:
    """Answer the texts of a 2.x or 3.x list by their role, without those for editors only."""
    found: dict[str, str] = {}
    for each in objects(value):
        role = role_of(each)
        said = value_of(each) or text(each.get("name"))
        if said.strip() and not is_private(role):
            found.setdefault(role, said)
    return found


def role_of(each: Object) -> str:
    """Answer what one of several texts is for; drafts of 2.0 call that its name."""
    said = each.get("role")
    if said is None and value_of(each):
        said = each.get("name")
    return text(said).lower()


def value_of(each: Object) -> str:
    """Answer one of several texts."""
    return text(each.get("value")) or text(each.get("text"))


def one(item: Object, plain: str, listed: str, *roles: str) -> str:
    """Answer a text from 1.x's field or from 2.x's list: the first of the roles, else the first.

    Drafts of 2.0 have the list under 1.x's name.
    """
    if said := text(item.get(plain)):
        return said
    found = by_role(item.get(listed)) or by_role(item.get(plain))
    return next((found[role] for role in roles if role in found), next(iter(found.values()), ""))


def many(item: Object, *names: str) -> list[Object]:
    """Answer the objects of the first of some names that is there (`subject`, `subjects`)."""
    return next((objects(item[name]) for name in names if item.get(name)), [])


def code_of(concept: Object) -> str:
    """Answer a concept's code as a qcode where that can be known."""
    code = next(filter(None, (text(concept.get(name)) for name in _CODES)), "")
    scheme = text(concept.get("scheme"))
    joined = f"{scheme.rstrip('/')}/{code}" if scheme.startswith("http") and code else ""
    for address in (text(concept.get("uri")), code, joined):
        if address and (known := qcode_of_address(address)):
            return known
    if _IPTC.fullmatch(code) and (vocabulary := _vocabulary(code, scheme)):
        return f"{vocabulary}:{code}"
    if code and scheme and ":" not in code and not scheme.startswith("http"):
        return f"{scheme}:{code}"
    return code or text(concept.get("uri"))


def _vocabulary(code: str, scheme: str) -> str:
    """Answer which of IPTC's vocabularies a number is of; empty where it is another's."""
    if scheme in _OWN:
        return scheme
    if _TOPICS.fullmatch(scheme):
        return "medtop"
    if scheme and not _OF_IPTC.match(scheme):
        return ""
    return "medtop" if code.startswith(_DEEPER) else "subj"


def renditions_of(found: Iterable[Object]) -> list[Rendition]:
    """Answer the sizes that a picture comes in."""
    return [
        Rendition(
            text(each.get("href")).strip(),
            rendition_size(each.get("width")),
            rendition_size(each.get("height")),
        )
        for each in found
    ]

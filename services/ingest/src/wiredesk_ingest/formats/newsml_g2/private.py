"""What in a NewsML-G2 item is for editors only, by a role, a constraint, or its partMeta."""

from typing import Final

from wiredesk_ingest.bodies.privacy import is_constrained, is_private
from wiredesk_ingest.reading.xml import Children, Element, children

_IDS: Final = ("id", "partid", "{http://www.w3.org/XML/1998/namespace}id")
"""By which a partMeta finds what it is of: a part, or anything inside of one."""


def is_for_editors(element: Element) -> bool:
    """Tell whether something is for editors; a constraint that isn't known may say so."""
    role = element.get("role")
    return (role is not None and is_private(role)) or is_constrained(element)


def constrain_parts(groups: Children) -> None:
    """Write on the parts of the content what a partMeta says of them: that they are for editors."""
    private = {
        name for meta in groups.get("partMeta", ()) if _is_private(meta) for name in _of(meta)
    }
    if not private:
        return
    for part in (each for group in groups.get("contentSet", ()) for each in group.iter()):
        if not private.isdisjoint(filter(None, map(part.get, _IDS))):
            part.set("pubconstraint", "nonpublic")


def _is_private(meta: Element) -> bool:
    roles = children(meta).get("role", ())
    said = (role.get(name) for role in roles for name in ("qcode", "uri", "literal"))
    return is_for_editors(meta) or is_private(*said)


def _of(meta: Element) -> list[str]:
    return f"{meta.get('partid') or ''} {meta.get('contentrefs') or ''}".split()

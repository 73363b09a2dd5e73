"""dpa's digitalwires JSON: what its entries say, in the names of ninjs.

https://github.com/dpa-newslab - one `categories` list has signals, subjects, places and key words;
`article_html`, `infobox_html` and `linkbox_html` are for readers, `notepad` and `ednotes` are not.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from wiredesk_ingest.bodies.pictures import MOST_PICTURES
from wiredesk_ingest.formats.ninjs.values import Object, objects, text
from wiredesk_ingest.times.datelines import place_in

_SAME: Final = (
    *("version", "pubstatus", "embargoed", "language", "urgency", "headline", "byline"),
    *("copyrightnotice", "usageterms", "creditline"),
)
"""Names that mean in ninjs what they mean here."""

_BODIES: Final = ("article_html", "infobox_html", "linkbox_html")
_ABOUT: Final = {
    "signal": "signals",
    "genre": "genres",
    "dpasubject": "subjects",
    "subject": "subjects",
    "geosubject": "places",
    "poi": "places",
    "person": "people",
    "organisation": "organisations",
    "organization": "organisations",
    "keyword": "keywords",
    "provider": "infosources",
}
"""Types of categories, behind `dnltype:`, and the list of ninjs for each."""

_MEDIA: Final = {"image": "picture", "graphic": "graphic", "video": "video", "audio": "audio"}
_CLOSING: Final = ":closingline"
_UNRANKED: Final = 1_000_000


def is_digitalwires(item: Object) -> bool:
    """Tell whether a JSON object is an entry of digitalwires."""
    return "urn" in item and ("version_created" in item or "article_html" in item)


def as_ninjs(item: Object) -> Object:
    """Answer an entry as an item of ninjs."""
    media = [_medium(each) for each in objects(item.get("associations"))[:MOST_PICTURES]]
    html = "".join(text(item.get(name)) for name in _BODIES)
    made: dict[str, Any] = {name: item[name] for name in _SAME if item.get(name) is not None}
    made |= {
        "uri": text(item.get("urn")),
        "type": "text" if html or len(media) != 1 else media[0]["type"],
        "versioncreated": text(item.get("version_created")) or text(item.get("updated")),
        "headlines": [{"role": "sub", "value": text(item.get("subhead") or item.get("kicker"))}],
        "description_text": text(item.get("teaser")) or _caption(item),
        "located": place_in(text(item.get("dateline"))),
        "body_html": html,
        "ednotes": [*_notes(item)],
        "associations": media if html else [],
        **_categories(item),
    }
    if not html and len(media) == 1:
        made["renditions"] = media[0]["renditions"]
    if said := text(item.get("signal")):
        made["signals"] = [*made.get("signals", ()), {"code": said}]
    return made


def _medium(said: Object) -> dict[str, Any]:
    sizes = ({**each, "href": text(each.get("url"))} for each in objects(said.get("renditions")))
    kind = text(said.get("type")).lower()
    return {
        "type": _MEDIA.get(kind, kind),
        "uri": text(said.get("urn")),
        "headline": text(said.get("headline")),
        "description_text": text(said.get("caption")),
        "creditline": text(said.get("creditline")),
        "renditions": [*sizes],
    }


def _caption(item: Object) -> str:
    said = {text(each.get("role")): text(each.get("description")) for each in _descriptions(item)}
    return next((said[role] for role in said if role.endswith(":caption")), "")


def _descriptions(item: Object) -> Iterable[Object]:
    return objects(item.get("descriptions"))


def _notes(item: Object) -> Iterator[dict[str, str]]:
    """Answer the notes to editors; of those for the desk alone the role says so."""
    for each in objects(item.get("ednotes")):
        role = text(each.get("role"))
        if not role.endswith(_CLOSING):
            private = each.get("is_publishable") is False
            yield {"role": "private" if private else role, "value": text(each.get("ednote"))}


def _categories(item: Object) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for each in sorted(objects(item.get("categories")), key=_rank):
        field = _ABOUT.get(text(each.get("type")).rpartition(":")[2])
        if field:
            named = {"name": text(each.get("name")), "code": text(each.get("qcode"))}
            found.setdefault(field, []).append(named)
    return found


def _rank(category: Object) -> int:
    rank = category.get("rank")
    return rank if isinstance(rank, int) else _UNRANKED

"""What a NewsML-G2 item orders outside of its standard: foreign elements, and what extends it.

And what the header of its message signals, which is of all the items in it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_g2.values import qcode
from wiredesk_ingest.orders.effects.effects import ask_person
from wiredesk_ingest.orders.effects.takedowns import is_kill_mark, last_name
from wiredesk_ingest.orders.fields.own_fields import may_order, obey_own
from wiredesk_ingest.reading.xml import Children, Element, children_named, text_of

_EXTENDS: Final = ("itemMetaExtProperty", "contentMetaExtProperty")
_READ: Final = frozenset({"embargoed", "pubStatus"})
_WAITS: Final = frozenset({"embargoed", "withheld", "underembargo"})
"""Values of properties that say so, whatever these are called."""

_MOST: Final = 40


def obey_own_fields(meta: Children, draft: Draft) -> None:
    """Obey what an itemMeta or a contentMeta orders that no standard knows."""
    for name, found in meta.items():
        if name in _EXTENDS:
            _obey(map(_property, found[:_MOST]), draft)
        elif name not in _READ and may_order(name):
            _obey(((name, _said(each)) for each in found[:_MOST]), draft)


def _obey(named: Iterator[tuple[str, str]], draft: Draft) -> None:
    for name, said in named:
        obey_own({name: said}, draft)


def _said(element: Element) -> str:
    return text_of(element).strip() or qcode(element) or element.get("value") or ""


def _property(element: Element) -> tuple[str, str]:
    name = last_name(element.get("rel") or element.get("type") or "")
    said = _said(element)
    return "status" if last_name(said) in _WAITS else name, said


def signals_of_header(root: Element) -> Sequence[str]:
    """Answer what the header of a message signals."""
    headers = children_named(root, "header")
    return [qcode(signal) for each in headers for signal in children_named(each, "signal")]


def obey_header(signals: Sequence[str], draft: Draft) -> None:
    """Obey what a message signals; which of its items one takes down, a person finds out."""
    for signal in signals[:_MOST]:
        if is_kill_mark(signal):
            ask_person(draft, "header: it signals a kill")
        else:
            draft.marks.append(signal)

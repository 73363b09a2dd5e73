"""Names that a JSON object says twice (RFC 8259, 4: what readers make of them differs).

Most readers take the last one in silence; so `canceled` could be overruled by a `usable` behind
it. Where the two differ in what decides about publishing, the article has both: the later of two
times, all members of two lists, and of other values a text that no parser knows, which withholds.
Of any other name the last one counts.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, Final

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.times.times import read_time

_DECIDES: Final = frozenset(
    [
        *("pubstatus", "embargoed", "signal", "signals", "genre", "genres", "role", "roles"),
        *("type", "profile", "ednote", "ednotes", "editorialtypes", "editorialrole"),
        *("releasedatetime", "refersto", "date_published", "links", "link"),
        *("embargoedreason", "webprio", "embargo"),
    ]
)
"""In lower case, of ninjs, AP's Media API and JSON Feed."""

_NAME: Final = re.compile(r'"[ \t\r\n]*:')
_LONGEST: Final = 60
_MOST_NOTES: Final = 20
MOST_NAMES: Final = 50_000
"""In one JSON wire that says any twice."""


def all_said(text: WireText, document: Any) -> tuple[WireText, Any]:  # noqa: ANN401 - any JSON
    """Answer a document with all that it says, and the text with a note on each name said twice.

    `document` is what a reader made of it that takes the last. RefusalError `too_complex`.
    """
    said = sum(1 for _ in _NAME.finditer(text.text))  # at least as many as there are names
    if said <= _names_in(document):
        return text, document
    if said > MOST_NAMES:
        raise RefusalError("too_complex", f"more than {MOST_NAMES:,} names")
    twice = Counter[str]()
    try:
        document = json.loads(text.text, object_pairs_hook=partial(_read, twice))
    except RecursionError:
        raise RefusalError("too_complex", "JSON that is nested too deep") from None
    except ValueError as error:
        raise RefusalError("json_broken", str(error)) from None
    notes = (f"json: {name[:_LONGEST]!r} is said twice" for name in islice(twice, _MOST_NOTES))
    return replace(text, notes=(*text.notes, *notes)), document


def _read(twice: Counter[str], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    twice.update(Counter(name for name, _ in pairs) - Counter(found.keys()))
    return merged(pairs)


def merged(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Answer an object of all pairs; see above."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        is_second = name in found and name.lower() in _DECIDES
        found[name] = _both(found[name], value) if is_second else value
    return found


def _both(first: Any, second: Any) -> Any:  # noqa: ANN401 - any JSON
    if first == second or second is None:
        return first
    if first is None:
        return second
    if isinstance(first, list | Mapping) or isinstance(second, list | Mapping):
        return [*_listed(first), *_listed(second)]
    moments = [read_time(str(each)) for each in (first, second)]
    if moments[0] and moments[1]:
        return second if moments[1].at > moments[0].at else first
    return f"{first} / {second}"


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - any JSON
    return value if isinstance(value, list) else [value]


def _names_in(document: Any) -> int:  # noqa: ANN401 - any JSON
    pile, names = [document], 0
    while pile:
        value = pile.pop()
        if isinstance(value, dict):
            names += len(value)
            pile += [each for each in value.values() if isinstance(each, dict | list)]
        elif isinstance(value, list):
            pile += [each for each in value if isinstance(each, dict | list)]
    return names

"""What `wiredesk translate` says: the editions side by side, or a line of JSON for programs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import Any, Final, get_args

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from wiredesk.article_stages import Translated
from wiredesk.cli.paper import cell
from wiredesk.metadata import Metadata, Value
from wiredesk.overrides import MetadataField
from wiredesk.types import EDITIONS
from wiredesk.wire_files import WireFile

_FIELDS: Final[Mapping[str, MetadataField]] = {
    "subjects": "subject",
    "people": "person",
    "places": "place",
    "organisations": "organisation",
    "keywords": "keyword",
    "captions": "caption",
    "alts": "alt",
    "credits": "credit",
}
"""A row is named as `wiredesk override` names its kind, where an edition has several of it."""
_UNSAID: Final = {"engine": "", "confidence": 1.0, "reviewed": False, "stale": False}
"""What events leave out where it is the usual."""
_MARKS: Final = (
    "[authority] and the like: the source that said it. [en]: no source knows it, so it stays in"
    " the wire's own language. Without a broker no overrides and no memory are known."
)
_BY_PICTURE: Final = frozenset({"captions", "alts", "credits"})
_OVERRIDABLE: Final = frozenset(get_args(MetadataField))


@dataclass(frozen=True, slots=True)
class Reading:
    """One file, and what the editions say of each article in it."""

    file: WireFile
    translated: Sequence[Translated]

    def lines(self) -> Iterator[dict[str, Any]]:
        """Answer what the JSON lines hold, with what each value stands for."""
        for each in self.translated:
            yield {"file": self.file.file, **_said(each)}

    def show(self, console: Console) -> None:
        """Print a table an article, with a row a value."""
        for each in self.translated:
            console.print(cell(self.file.file, style="dim"))
            table = Table("", "of", *EDITIONS, box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
            for name, values in _rows(each):
                field = _FIELDS.get(name, name)
                of = cell(_of(field, values), style="dim")
                table.add_row(Text(field, style="cyan"), of, *map(_cell, values))
            console.print(table)
        if self.translated:
            console.print(Text(_MARKS, style="dim"))


def _said(translated: Translated) -> dict[str, Any]:
    said = translated.model_dump(mode="json", exclude={"trail", "pass_"})
    for metadata in said["editions"].values():
        for found in metadata.values():
            for value in found if isinstance(found, list) else [found] if found else []:
                value.update(_UNSAID | {"of": value["value"]} | value)
    return said


def _rows(translated: Translated) -> Iterator[tuple[str, Sequence[Value | None]]]:
    editions = [translated.editions[edition] for edition in EDITIONS]
    for name in Metadata.model_fields:
        found: list[Value | tuple[Value, ...] | None]
        found = [getattr(edition, name) for edition in editions]
        for values in _side_by_side(found, by_place=name in _BY_PICTURE):
            if any(value is not None and value.value for value in values):
                yield name, values


def _side_by_side(
    found: Sequence[Value | tuple[Value, ...] | None], *, by_place: bool
) -> Iterable[Sequence[Value | None]]:
    """Answer rows of what the editions say of the same thing; one may say two things alike."""
    columns = [one if isinstance(one, tuple) else (one,) for one in found]
    if by_place:
        return zip_longest(*columns)
    said = [{value.stands_for: value for value in column if value} for column in columns]
    return [[each.get(of) for each in said] for of in dict.fromkeys(chain.from_iterable(said))]


def _of(field: str, values: Sequence[Value | None]) -> str:
    """Answer what an override would be of; nothing where an edition says just that, or none can."""
    there = [each for each in values if each is not None and each.value]
    of = there[0].stands_for
    return of if field in _OVERRIDABLE and all(each.value != of for each in there) else ""


def _cell(value: Value | None) -> Text:
    if value is None or not value.value:
        return Text("")
    source = f" [{value.source}]" if value.source != "none" else f" [{value.language}]"
    return cell(value.value) + Text(source, style="dim")

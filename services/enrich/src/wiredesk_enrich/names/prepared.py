"""All names, ready to be looked for: out of a store where they were made of the same files."""

import sys
from collections.abc import Sequence
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import numpy as np
import orjson

from wiredesk.enrichment import EntityKind
from wiredesk.newsroom.authority import read_authority
from wiredesk.newsroom.countries import FOLDER
from wiredesk.newsroom.offices import read_adjectives
from wiredesk.newsroom.offices_alone import (
    CLUBS_ALONE,
    OFFICES_ALONE,
    PLACES_ALONE,
    read_alone,
)
from wiredesk.newsroom.other_names import read_country_names, read_other_names
from wiredesk.prepared.apart import made_apart
from wiredesk.prepared.inputs import digest, package
from wiredesk.prepared.packed import Parts
from wiredesk.prepared.store import Store
from wiredesk_enrich.kept_arrays import KEPT_BY, as_parts, kept_arrays
from wiredesk_enrich.names.common_words import common_towns
from wiredesk_enrich.names.lexicon import add_alone, build
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.names.said_at_home import said_at_home
from wiredesk_enrich.names.shared_forms import Shared
from wiredesk_enrich.names.table import Table, tabulated

_CODE: Final = (
    "wiredesk.newsroom",
    "wiredesk.types",
    "wiredesk_enrich.names",
    "wiredesk_enrich.letters",
    *KEPT_BY,
)
_row: Final = attrgetter(
    *("id", "kind", "name", "country", "wikidata", "part_of", "latitude", "longitude"),
    *("office", "stands_for", "weight"),
)


class PreparedNames(NamedTuple):
    """Bearers, and the forms that name them by their number."""

    bearers: Sequence[Bearer]
    table: Table
    shared: Shared


def prepared_names(store: Store, newsroom: Path) -> PreparedNames:
    """Answer the names of a newsroom, of CLDR and of the gazetteer.

    Raises NewsroomError for an authority file that is wrong.
    """
    sources = (newsroom / FOLDER, *map(package, _CODE))
    made_of = digest([version("babel")], sources)
    arrays = kept_arrays(store, "names", made_of, lambda: made_apart(make_names, str(newsroom)))
    rows = orjson.loads(arrays["who"].data)
    shared = frozenset((language, key) for language, key in orjson.loads(arrays["shared"].data))
    return PreparedNames([_bearer(row) for row in rows], Table(arrays), shared)


def make_names(newsroom: str) -> Parts:
    """Make them of a newsroom's folder."""
    folder = Path(newsroom)
    countries, others = read_country_names(folder), read_other_names(folder)
    places = read_alone(folder, FOLDER, PLACES_ALONE)
    rows, at_home = said_at_home(read_authority(folder), read_adjectives(folder, FOLDER))
    lexicon = build(rows, countries, common_towns(), others, places)
    add_alone(
        lexicon,
        [*read_alone(folder, FOLDER, OFFICES_ALONE), *at_home],
        read_alone(folder, FOLDER, CLUBS_ALONE),
    )
    said = {
        "who": orjson.dumps([_row(bearer) for bearer in lexicon.bearers]),
        "shared": orjson.dumps(sorted(lexicon.shared)),
    }
    arrays = {name: np.frombuffer(each, dtype=np.uint8) for name, each in said.items()}
    return as_parts({**arrays, **tabulated(lexicon.forms)})


def _bearer(row: Sequence[Any]) -> Bearer:
    id_, kind, name, country, *rest = row
    return Bearer(id_, cast("EntityKind", sys.intern(kind)), name, sys.intern(country), *rest)

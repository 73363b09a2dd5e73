"""The book of a newsroom's names: out of a store where it was made of the same files."""

from importlib.metadata import version
from pathlib import Path
from typing import Final

from wiredesk.newsroom.authority import read_authority
from wiredesk.newsroom.countries import FOLDER, read_country_forms
from wiredesk.prepared.apart import made_apart
from wiredesk.prepared.inputs import digest, package
from wiredesk.prepared.packed import Parts
from wiredesk.prepared.store import Store
from wiredesk_translate_metadata.names.book import bound
from wiredesk_translate_metadata.names.name import authority_names, country_names

_CODE: Final = (
    "wiredesk.newsroom",
    "wiredesk.prepared",
    "wiredesk.types",
    "wiredesk_translate_metadata.names",
    "wiredesk_translate_metadata.folding",
)


def prepared_names(store: Store, newsroom: Path) -> Parts:
    """Answer what a `Book` of the authority files and of CLDR's countries is made of.

    Raises NewsroomError for an authority file that is wrong.
    """
    made_of = digest(
        map(version, ("babel", "marisa-trie")), (newsroom / FOLDER, *map(package, _CODE))
    )
    return store.parts("book", made_of, lambda: made_apart(make_book, str(newsroom)))


def make_book(newsroom: str) -> Parts:
    """Make it of a newsroom's folder."""
    folder = Path(newsroom)
    ours = tuple(authority_names(read_authority(folder)))
    return bound(ours, tuple(country_names(read_country_forms(folder))))

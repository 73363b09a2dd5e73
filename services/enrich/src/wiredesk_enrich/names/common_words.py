"""Names that are ordinary words, too."""

import csv
from importlib.resources import files

from wiredesk_enrich.names.fold import bare, fold


def common_towns() -> frozenset[str]:
    """Answer cities of the gazetteer, in lower case, that name no city in running text.

    A newsroom that writes of one puts it into its authority file.
    """
    file = files("wiredesk_enrich.names") / "common_towns.txt"
    return frozenset(file.read_text(encoding="utf-8").split())


def ambiguous() -> frozenset[tuple[str, str]]:
    """Answer forms that are words of their language: a language, and the folded form.

    Such a one is a name only where the text names its bearer, or its country, otherwise, too.
    """
    file = files("wiredesk_enrich.names") / "ambiguous.csv"
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return frozenset((row["language"], fold(bare(row["form"]))) for row in rows)

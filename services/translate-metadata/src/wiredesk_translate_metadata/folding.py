"""How names and phrases are compared."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4_000)  # each source asks for the same name, for each edition
def folded(name: str) -> str:
    """Answer a name as names are compared: NFC, case folded, with single blanks."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())

"""A small memory of the shipped newsroom's, for tests."""

from datetime import UTC, datetime
from typing import Any, Final

from tests.newsrooms import SHIPPED, STORE
from wiredesk.newsroom import load
from wiredesk.translation_memory import Remembered
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.masker import Masker
from wiredesk_translate_metadata.memory.table import MemoryTable
from wiredesk_translate_metadata.names.book import Book
from wiredesk_translate_metadata.names.prepared import prepared_names

AT: Final = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MASKER: Final = Masker(load(SHIPPED), Book(prepared_names(STORE, SHIPPED)))


def remembered(source: str, target: str, to: Edition = "ar", **changes: Any) -> Remembered:
    facts = {"source_language": "en", "target_language": to, "source": source, "target": target}
    return Remembered(**{"at": AT, **facts, **changes})


def memory(*records: Remembered) -> MemoryTable:
    table = MemoryTable(MASKER)
    for each in records:
        table.put(table.entry(each))
    return table

"""A small memory of the shipped newsroom's, for tests."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from wiredesk.newsroom import load
from wiredesk.newsroom.authority import read_authority
from wiredesk.translation_memory import Remembered
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.masker import house_masker
from wiredesk_translate_metadata.memory.table import MemoryTable

NEWSROOM: Final = Path(__file__).parents[3] / "newsroom"
AT: Final = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MASKER: Final = house_masker(load(NEWSROOM), read_authority(NEWSROOM))


def remembered(source: str, target: str, to: Edition = "ar", **changes: Any) -> Remembered:
    facts = {"source_language": "en", "target_language": to, "source": source, "target": target}
    return Remembered(**{"at": AT, **facts, **changes})


def memory(*records: Remembered) -> MemoryTable:
    table = MemoryTable(MASKER)
    for each in records:
        table.put(table.entry(each))
    return table

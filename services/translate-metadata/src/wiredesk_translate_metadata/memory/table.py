"""The memory itself: a table in the process, fed record by record, asked by the sources."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

import structlog

from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.translation_memory import Remembered
from wiredesk.types import Edition
from wiredesk_translate_metadata.masking.masker import Masker, clean
from wiredesk_translate_metadata.masking.slots import Masked
from wiredesk_translate_metadata.memory.entries import Entry, entry
from wiredesk_translate_metadata.memory.nearest import Nearest
from wiredesk_translate_metadata.memory.vocabulary import Vocabulary
from wiredesk_translate_metadata.memory.wording import Wording
from wiredesk_translate_metadata.mentions import Form, Mentions

NEAR_ENOUGH: Final = 0.92
"""Of a fuzzy match, after masking."""
_MOST_SEARCHED: Final = 500

Pair = tuple[str, Edition]
Use = Literal["", "memory-exact", "memory-fuzzy"]


class Match(NamedTuple):
    """Something remembered, how much it is alike (0 to 1), and what it says here."""

    score: float
    entry: Entry
    pieces: Sequence[str | Form]
    use: Use = ""
    """As what it would be said of the text; empty where it would not."""

    def say(self, mentions: Mentions) -> str:
        """Say it as a part of a value."""
        return mentions.join(self.pieces)


class _OfPair:
    """What is remembered of one language pair: by masked segment, then by the record's key.

    That key may be another one than the entry's, where the masking was other when it was written.
    """

    def __init__(self) -> None:
        self.segments: dict[str, dict[bytes, Entry]] = {}
        self.nearest = Nearest()

    def put(self, key: bytes, new: Entry) -> None:
        self.nearest.add(new.source.text)
        self.segments.setdefault(new.source.text, {})[key] = new

    def remove(self, key: bytes, old: Entry) -> None:
        same = self.segments[old.source.text]
        del same[key]
        if not same:
            del self.segments[old.source.text]
            self.nearest.remove(old.source.text)

    def of(self, segment: str) -> Sequence[Entry]:
        """Answer the entries of a masked segment, the one that counts most first."""
        found = self.segments.get(segment, {}).values()
        return sorted(found, key=_counts, reverse=True)


def _counts(each: Entry) -> tuple[bool, int, float]:
    """Reviewed ones first, then those that name more of what stands in the slots, then new ones."""
    return each.record.reviewed, len(each.template.pinned), each.record.at.timestamp()


class MemoryTable:
    """The whole memory. `take` each record of `translations.memory.v1`, in any number of turns."""

    def __init__(self, masker: Masker) -> None:
        """Begin empty."""
        self._masker = masker
        self._entries: dict[bytes, Entry] = {}
        self._pairs: dict[Pair, _OfPair] = {}
        self._vocabularies: defaultdict[str, Vocabulary] = defaultdict(Vocabulary)
        self.revision = 0
        """How many times something was put in or taken out."""

    def __len__(self) -> int:
        return len(self._entries)

    def entries(self) -> Iterator[Entry]:
        """Answer all entries."""
        yield from self._entries.values()

    def entry(self, record: Remembered) -> Entry:
        """Make an entry by this newsroom's files, without putting it in."""
        return entry(record, self._masker)

    def take(self, record: Record) -> None:
        """Put in what a record holds, in the place of what had its key before.

        A record without a value takes it out; one that can't be read is passed over and logged.
        """
        try:
            new = self.entry(decode(record)) if record.value else None
        except RecordUnreadable as error:
            structlog.get_logger().warning(
                "memory_unreadable", place=record.place, error=str(error)
            )
            return
        self._put(record.key, new)

    def put(self, new: Entry) -> None:
        """Put in an entry that is on its way to the topic."""
        self._put(new.key.encode(), new)

    def _put(self, key: bytes, new: Entry | None) -> None:
        self.revision += 1
        old = self._entries.pop(key, None)
        if old:
            self._pairs[old.record.pair].remove(key, old)
            self._vocabularies[old.record.source_language].remove(old.source.text)
        if new:
            self._entries[key] = new
            self._vocabularies[new.record.source_language].add(new.source.text)
            self._pairs.setdefault(new.record.pair, _OfPair()).put(key, new)

    def get(self, key: str) -> Entry | None:
        """Answer what has a key."""
        return self._entries.get(key.encode())

    def knows(self, pair: Pair) -> bool:
        """Tell whether anything is remembered of a pair."""
        known = self._pairs.get(pair)
        return known is not None and bool(known.segments)

    def exact(self, segment: str, pair: Pair) -> Match | None:
        """Answer the translation of just this segment, but for what stands in its slots."""
        known = self._pairs.get(pair)
        if not known:
            return None
        masked = self._masker.mask(clean(segment), pair[0])
        for found in known.of(masked.text):
            if self._takes(found, masked) and found.agrees(masked.slots):
                return self._match(1.0, found, masked)
        return None

    def fuzzy(self, segment: str, pair: Pair) -> Match | None:
        """Answer the translation of the most like segment that says the same, for review."""
        known = self._pairs.get(pair)
        if not known:
            return None
        masked = self._masker.mask(clean(segment), pair[0])
        asked, has = Wording(masked.text, pair[0]), self._vocabularies[pair[0]].has
        for ratio, text in known.nearest.near(masked.text, NEAR_ENOUGH):
            if not asked.says_as(Wording(text, pair[0]), has):
                continue
            for found in known.of(text):
                if self._takes(found, masked):
                    return self._match(ratio, found, masked)
        return None

    def search(self, text: str, pairs: Sequence[Pair], least: float) -> Sequence[Match]:
        """Answer all that is at least so much alike (0 to 1), the most alike first."""
        found: list[Match] = []
        for pair in pairs:
            masked = self._masker.mask(clean(text), pair[0])
            known = self._pairs[pair]
            for ratio, segment in known.nearest.near(masked.text, least, _MOST_SEARCHED):
                found += (
                    Match(ratio, each, [each.record.target], self._use(each, masked, pair, ratio))
                    for each in known.of(segment)
                )
        return sorted(found, key=lambda each: each.score, reverse=True)

    def pairs(self) -> Sequence[Pair]:
        """Answer the language pairs that something is remembered of."""
        return sorted(filter(self.knows, self._pairs))

    def _use(self, found: Entry, masked: Masked, pair: Pair, ratio: float) -> Use:
        """Answer what `exact` and `fuzzy` would make of it."""
        if not self._takes(found, masked):
            return ""
        if found.source.text == masked.text and found.agrees(masked.slots):
            return "memory-exact"
        asked, text = Wording(masked.text, pair[0]), Wording(found.source.text, pair[0])
        is_same = ratio >= NEAR_ENOUGH and asked.says_as(text, self._vocabularies[pair[0]].has)
        return "memory-fuzzy" if is_same else ""

    def _takes(self, found: Entry, masked: Masked) -> bool:
        to = found.record.target_language
        outdated = any(self._masker.outdated(slot, to) for slot in found.template.fixed)
        return not outdated and found.takes(masked.slots)

    def _match(self, score: float, found: Entry, masked: Masked) -> Match:
        to = found.record.target_language
        said = [self._masker.form(slot, to) for slot in masked.slots]
        return Match(score, found, found.template.fill(said))

"""Puts the topics of a vocabulary file to those that a newsroom has imported before."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from wiredesk.newsroom.topics import OwnTopic


@dataclass(frozen=True, slots=True)
class Imported:
    """All topics after the import, and what it changed."""

    topics: Mapping[str, OwnTopic]
    added: int
    changed: int
    same: int

    @property
    def retired(self) -> int:
        """How many of all are retired."""
        return sum(bool(each.becomes) for each in self.topics.values())

    @property
    def labels(self) -> Mapping[str, int]:
        """How many topics have a label, by language."""
        return Counter(edition for each in self.topics.values() for edition in each.labels)


def merge(known: Mapping[str, OwnTopic], read: Mapping[str, OwnTopic]) -> Imported:
    """Take what the file says; keep labels in languages, and topics, that it does not have."""
    merged = dict(known)
    for code, topic in read.items():
        before = known.get(code)
        labels = {**before.labels, **topic.labels} if before else topic.labels
        merged[code] = topic.model_copy(update={"labels": labels})
    added = len(read.keys() - known.keys())
    changed = sum(code in known and merged[code] != known[code] for code in read)
    return Imported(merged, added, changed, len(read) - added - changed)

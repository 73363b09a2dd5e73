"""Which paragraphs of a text are new, by marks of the text before: that itself is not kept.

A paragraph's mark is a digest of its words, spaces folded, and traces of its longest words: one
that shares half of these with one that is gone is that one, changed. A paragraph that only moved
is no news.
"""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

from wiredesk.article import Article
from wiredesk.enrichment import Changes
from wiredesk.revision import Revision

MOST: Final = 200  # paragraphs; of a longer text the rest is not compared

_TRACES: Final = 6
_LONG: Final = 7  # letters
_LOOKED_AT: Final = 300  # words of a paragraph, for the longest
_MARK: Final = struct.Struct(f"8s{_TRACES}H")


class Mark(NamedTuple):
    """One paragraph's mark."""

    digest: bytes
    traces: frozenset[int]


def marks(article: Article) -> bytes:
    """Answer the marks of the headline and of each paragraph, 20 bytes each."""
    paragraphs = [each for each in article.body_text.split("\n\n", MOST) if each.strip()][:MOST]
    return b"".join(_packed(each) for each in (article.headline, *paragraphs))


def changes(since: Revision, before: bytes, now: bytes) -> Changes:
    """Compare the marks of two revisions; paragraphs count from 1."""
    (old_headline, *old), (headline, *new) = list(_unpacked(before)), list(_unpacked(now))
    same = Counter(each.digest for each in old)
    fresh: list[tuple[int, Mark]] = []
    for number, mark in enumerate(new, start=1):
        if same[mark.digest]:
            same[mark.digest] -= 1
        else:
            fresh.append((number, mark))
    gone = [each for each in reversed(old) if _taken(same, each)][::-1]
    changed = [number for number, mark in fresh if _was(mark, gone)]
    return Changes(
        since=since,
        headline=headline.digest != old_headline.digest,
        added=tuple(number for number, _ in fresh if number not in changed),
        changed=tuple(changed),
        removed=len(gone),
    )


def said(found: Changes) -> str:
    """Say in few words what is new."""
    parts = [
        *(["the headline changed"] if found.headline else []),
        *([f"added {_numbers(found.added)}"] if found.added else []),
        *([f"changed {_numbers(found.changed)}"] if found.changed else []),
        *([f"removed {found.removed}"] if found.removed else []),
    ]
    return f"since version {found.since.version}: {'; '.join(parts) or 'the same text'}"


def _numbers(numbers: Sequence[int]) -> str:
    return f"paragraph {', '.join(map(str, numbers))}"


def _packed(paragraph: str) -> bytes:
    words = paragraph.split()
    digest = blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).digest()
    longest = _longest(words[:_LOOKED_AT])
    # Never 0, which stands for no word.
    traces = [zlib.crc32(word.encode("utf-8", "replace")) % 65_535 + 1 for word in longest]
    return _MARK.pack(digest, *traces, *[0] * (_TRACES - len(traces)))


def _longest(words: Sequence[str]) -> Sequence[str]:
    """Answer the longest different words, the first of those that are as long as one another."""
    some = dict.fromkeys([word for word in words if len(word) >= _LONG])
    if len(some) < _TRACES:  # most paragraphs have enough long ones, and few to put in order
        some = dict.fromkeys(words)
    return sorted(some, key=len, reverse=True)[:_TRACES]


def _unpacked(packed: bytes) -> Iterator[Mark]:
    for digest, *traces in _MARK.iter_unpack(packed):
        yield Mark(digest, frozenset(traces) - {0})


def _taken(left: Counter[bytes], mark: Mark) -> bool:
    """Take one of those that are left over; the last of several that are the same goes first."""
    left[mark.digest] -= 1
    return left[mark.digest] >= 0


def _was(mark: Mark, gone: list[Mark]) -> bool:
    """Tell whether a paragraph is one that is gone, and take that away."""
    for each in gone:
        if len(mark.traces & each.traces) * 2 >= max(len(mark.traces), len(each.traces), 1):
            gone.remove(each)
            return True
    return False

"""Categories of feeds: key words, and subjects where a scheme says whose list it is."""

from collections.abc import Collection
from typing import Final

from wiredesk.article import Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.ninjs.values import code_of

_ADDRESS: Final = ("http://", "https://")
_TAGS: Final = frozenset(
    {"post_tag", "tag", "keyword", "keywords", "http://www.blogger.com/atom/ns#"}
)
"""Schemes of words that anybody may add."""


def add_categories(categories: Collection[tuple[str, str, str]], draft: Draft) -> None:
    """Add scheme, term and label of each category; a term without a scheme is a key word."""
    if not categories:
        return
    words: list[str] = list(draft.fields.get("keywords", ()))
    subjects: list[Subject] = list(draft.fields.get("subjects", ()))
    for scheme, term, label in ((squeeze(s), squeeze(t), squeeze(n)) for s, t, n in categories):
        if not (term or label):
            continue
        if not scheme or scheme.lower() in _TAGS:
            words.append(label or term)
        else:
            subjects.append(_subject(scheme, term or label, label or term))
    draft.concepts("keywords", filter(None, words))
    draft.concepts("subjects", subjects)


def _subject(scheme: str, term: str, label: str) -> Subject:
    if not scheme.lower().startswith(_ADDRESS):
        code = term if ":" in term else f"{scheme}:{term}"
        return Subject(code=code, name=label, scheme=scheme)
    # A term may have the list's short name before it.
    code = code_of({"uri": f"{scheme.rstrip('/#')}/{term.rpartition(':')[2]}"})
    if code.startswith(_ADDRESS):
        return Subject(code=term, name=label, scheme=scheme)
    return Subject(code=code, name=label, scheme=code.partition(":")[0])

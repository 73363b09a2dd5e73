"""Which of two tellings of a story counts: the newer one; of two as new, the one that must wait.

Feeds and second channels bring bytes again that came before. Where the agency's number and its
clock are the same, only our own says which telling is newer, and that is no reason to publish what
another telling forbids.
"""

from wiredesk.article import Article
from wiredesk.article_stages import Translated


def is_older(telling: Translated, newest: Translated) -> bool:
    """Tell whether a telling counts less than the newest that its story has."""
    ours, theirs = telling.article, newest.article
    if _are_as_new(ours, theirs):
        now = max(ours.received, theirs.received)
        if ours.must_wait(now) != theirs.must_wait(now):
            return theirs.must_wait(now)
    return telling.order < newest.order


def _are_as_new(one: Article, other: Article) -> bool:
    same = (one.version, one.versioncreated) == (other.version, other.versioncreated)
    return same and one.received != other.received

"""What a rule is, and what it looks at: a story, the revision to judge, the time, the licences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from wiredesk.article import Article
from wiredesk.article_stages import Translated
from wiredesk.story import Action, Story

_MOST: Final = 0.5
"""Of an older revision's words."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule looks at: the story, the revision to judge, the time, and the licences."""

    story: Story
    candidate: Translated
    now: datetime
    licences: Mapping[str, timedelta] = field(default_factory=dict)
    then: str = ""
    """What will stop it once its embargo is over, in a sentence."""

    @property
    def article(self) -> Article:
        """The article to judge."""
        return self.candidate.article

    @property
    def is_kept(self) -> bool:
        """Tell whether a person's hold keeps it as it is: it was let go before."""
        return self.story.held is not None and self.story.waiting is None

    def doubts(self, signal: str) -> bool:
        """Tell whether ingest left a doubt to a person, and no hold keeps it nevertheless."""
        return signal in self.article.signals and not self.is_kept

    @property
    def was_readable(self) -> bool:
        """Tell whether readers have had the words of this revision, in an older one."""
        live = self.story.live
        told = live is None or tells_again(live.article, self.article)
        return told and self.story.public_since is not None


@dataclass(frozen=True, slots=True)
class Rule:
    """One named row. `say` makes the sentence for people; `release` lets a person skip it."""

    name: str
    action: Action
    applies: Callable[[Case], bool]
    say: Callable[[Case], str]
    release: bool = False


def end_of_use(article: Article, licences: Mapping[str, timedelta]) -> datetime | None:
    """Answer when the article must leave: its expiry or its channel's licence, the earlier."""
    licence = licences.get(article.wire.channel)
    ends = [article.expires] if article.expires else []
    if licence is not None:
        ends.append(article.received + licence)
    return min(ends, default=None)


def is_over(article: Article, licences: Mapping[str, timedelta], now: datetime) -> bool:
    """Tell whether the article may no longer be shown."""
    end = end_of_use(article, licences)
    return end is not None and end <= now


def is_embargoed(article: Article, now: datetime) -> bool:
    """Tell whether the article may not be shown yet."""
    return article.embargoed is not None and article.embargoed > now


def tells_again(older: Article, newer: Article) -> bool:
    """Tell whether most of what an older revision tells stands in a newer one, too.

    One without a text is a notice about the older one.
    """
    if not newer.body_text.strip():
        return True
    said = [words for line in older.body_text.split("\n\n") if (words := line.split())]
    if not said:
        return older.headline == newer.headline
    again = {tuple(line.split()) for line in newer.body_text.split("\n\n")}
    same = sum(len(words) for words in said if tuple(words) in again)
    return same > _MOST * sum(map(len, said))

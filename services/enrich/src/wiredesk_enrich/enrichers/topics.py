"""What an article is about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wiredesk.article import Article
from wiredesk.enrichment import Topic, TopicOrigin
from wiredesk.types import Edition
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.topics.classify import Classifier
from wiredesk_enrich.topics.vocabulary import Vocabulary

_SAID: Final = 0.98
_MAPPED: Final = 0.9


@dataclass(frozen=True, slots=True)
class Topics:
    """Takes the wire's codes for what they stand for; reads the words where there are none."""

    vocabulary: Vocabulary
    classifier: Classifier
    labels: Mapping[str, Mapping[Edition, str]]
    """The newsroom's names of topics, and imported ones, which may be in few languages."""
    name: str = "topics"
    needs: frozenset[str] = frozenset({"language", "entities"})
    gives: frozenset[str] = frozenset({"topics"})

    def enrich(self, article: Article, found: Findings) -> None:
        """Say what it is about, with the topics above each."""
        topics: dict[str, Topic] = {}
        for topic in self._of_codes(article) or self._of_words(article, found):
            topics.setdefault(topic.code, topic)
        for topic in list(topics.values()):
            for above in self.vocabulary.all_above(topic.code):
                topics.setdefault(above, self._topic(above, topic.confidence, "parent"))
        found.topics = tuple(sorted(topics.values(), key=lambda each: -each.confidence))

    def _of_codes(self, article: Article) -> list[Topic]:
        return [
            self._topic(code, *((_SAID, "wire") if code == subject.code else (_MAPPED, "mapped")))
            for subject in article.subjects
            for code in self.vocabulary.topics_of(subject.code)
        ]

    def _of_words(self, article: Article, found: Findings) -> Iterator[Topic]:
        language = found.language.split("-", maxsplit=1)[0]
        for reading in self.classifier.read(found.plain(article), language, found.entities):
            yield self._topic(reading.code, reading.confidence, "words")

    def _topic(self, code: str, confidence: float, origin: TopicOrigin) -> Topic:
        name = self.labels.get(code, {}).get("en", code)
        return Topic(code=code, name=name, confidence=confidence, origin=origin)

"""Labelled articles, and how what enrich says compares with their labels."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from wiredesk.article import Article
from wiredesk.enrichment import Enrichment, Named
from wiredesk.testing.articles import article
from wiredesk_enrich.names.fold import bare, fold

KINDS: Final[Mapping[str, str]] = {
    "people": "person",
    "places": "place",
    "organisations": "organisation",
}
"""A label's list, and the kind of entity in it."""

_ADDITION: Final = re.compile("[(,]")
"""How the English names of two that are called alike are told apart (tests/quality/README.md)."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article with its labels (`tests/quality/README.md` says what they mean)."""

    labels: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its name, which is its file's."""
        return str(self.labels["id"])

    @property
    def language(self) -> str:
        """The language it is written in."""
        return str(self.labels["language"])

    @property
    def cluster(self) -> str:
        """The event that it tells; empty where no other one does."""
        return str(self.labels.get("cluster", ""))

    @property
    def held_out(self) -> bool:
        """Whether nothing may be fitted to it."""
        return bool(self.labels.get("held_out"))

    def article(self) -> Article:
        """Answer it as ingest would hand it on, with nothing but its words."""
        return article(
            f"urn:quality:{self.id}",
            headline=self.labels["headline"],
            body_text=str(self.labels["body"]).strip(),
            byline=self.labels.get("byline", ""),
            located="",
            language="",
            subjects=(),
            versioncreated=self.labels["at"],
            received=self.labels["at"],
            description_text="",
        )


@dataclass(slots=True)
class Score:
    """Right, wrong and missed, of one kind."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was said that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what there is that was said."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass(slots=True)
class Scores:
    """By language and kind, with what was wrong by article."""

    of: dict[tuple[str, str], Score] = field(default_factory=lambda: defaultdict(Score))
    faults: list[str] = field(default_factory=list)
    aliases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By id, the other names that the newsroom's files have for a place."""

    def add(self, each: Labelled, found: Enrichment) -> None:
        """Compare one article."""
        self._tell(each, "language", {each.language}, {found.language.split("-")[0]})
        for labels, kind in KINDS.items():
            self._entities(each, kind, each.labels.get(labels, []), found.entities)
        self._main_place(each, found)
        topics = [topic.code for topic in found.topics]
        top = next((code for code in topics if code.endswith("000000")), "")
        self._tell(each, "top topic", {each.labels["topics"]["top"]}, set(filter(None, [top])))
        second = next((code for code in topics if not code.endswith("000000")), "")
        self._second(each, each.labels["topics"]["second"], second)

    def _tell(self, each: Labelled, kind: str, wanted: set[str], said: set[str]) -> None:
        score = self.of[each.language, kind]
        left = set(map(fold, wanted))
        for one in said:
            if fold(one) in left:
                left.discard(fold(one))
                score.right += 1
            else:
                score.wrong += 1
                self.faults.append(f"{each.id}: {kind}: {one!r} is not {sorted(wanted)}")
        score.missed += len(left)
        if not said and wanted:
            self.faults.append(f"{each.id}: {kind}: nothing said of {sorted(wanted)}")

    def _main_place(self, each: Labelled, found: Enrichment) -> None:
        """Compare by name or form, but by names alone if they tell it from another of its kind."""
        wanted = each.labels.get("main_place", "")
        said = found.main_place.name if found.main_place else ""
        if _ADDITION.search(wanted):
            known_as = self.aliases.get(found.main_place.id, ()) if found.main_place else ()
            said = wanted if wanted in known_as else said
        else:
            labels = [label for label in each.labels["places"] if label["name"] == wanted]
            named = [one for one in found.entities if one.name == said]
            if any(_is(one, label) for one in named for label in labels):
                said = wanted
        self._tell(each, "main place", {wanted} - {""}, {said} - {""})

    def _second(self, each: Labelled, wanted: Sequence[str], said: str) -> None:
        score = self.of[each.language, "second topic"]
        if said in wanted:
            score.right += 1
            return
        score.wrong += bool(said)
        score.missed += 1
        self.faults.append(f"{each.id}: second topic: {said!r} is not {sorted(wanted)}")

    def _entities(
        self, each: Labelled, kind: str, labels: Iterable[Mapping[str, Any]], found: Sequence[Named]
    ) -> None:
        score = self.of[each.language, kind]
        left = list(labels)
        for entity in (one for one in found if one.kind == kind):
            match = next((label for label in left if _is(entity, label)), None)
            if match is None:
                score.wrong += 1
                self.faults.append(f"{each.id}: {kind}: {entity.name} ({entity.form}) is no label")
            else:
                left.remove(match)
                score.right += 1
        score.missed += len(left)
        self.faults += [f"{each.id}: {kind}: {one['name']} is missed" for one in left]


def _is(entity: Named, label: Mapping[str, Any]) -> bool:
    keys = {fold(bare(form)) for form in [label["name"], *label["forms"]]}
    return fold(bare(entity.form)) in keys or fold(bare(entity.name)) in keys


def read_labelled(folder: Path) -> Iterator[Labelled]:
    """Read a folder of labelled articles, by name."""
    for path in sorted(folder.glob("*.toml")):
        yield Labelled(tomllib.loads(path.read_text(encoding="utf-8")))


def counted(all_of_them: Iterable[Labelled]) -> Counter[str]:
    """Count articles by language."""
    return Counter(each.language for each in all_of_them)

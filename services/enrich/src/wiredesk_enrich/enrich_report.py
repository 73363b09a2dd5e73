"""What `wiredesk enrich` says of an article: a table for people, a line of JSON for programs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from wiredesk.article import Article
from wiredesk.cli.paper import HEADLINE, cell
from wiredesk.enrichment import Enrichment, MainPlace
from wiredesk.wire_files import WireFile
from wiredesk_enrich.main_place import called
from wiredesk_enrich.paragraphs import said


@dataclass(frozen=True, slots=True)
class Reading:
    """One file, and what was learnt of each article in it."""

    file: WireFile
    enriched: Sequence[tuple[Article, Enrichment]]

    def lines(self) -> Iterator[dict[str, Any]]:
        """Answer what the JSON lines hold."""
        for article, enrichment in self.enriched:
            yield {
                "file": self.file.file,
                "article": article.model_dump(mode="json"),
                "enrichment": enrichment.model_dump(mode="json"),
            }

    def show(self, console: Console) -> None:
        """Print a table an article."""
        for article, enrichment in self.enriched:
            console.print(cell(f"{self.file.file}  {article.id}", style="dim"))
            console.print(cell(article.headline or article.uri, style="bold", most=HEADLINE))
            table = Table(box=SIMPLE_HEAD, show_header=False, show_edge=False, pad_edge=False)
            for name, what, why in (*_rows(enrichment), *_relatives(article, enrichment)):
                table.add_row(cell(name, style="cyan"), cell(what), cell(why, style="dim"))
            console.print(table)


def _relatives(article: Article, found: Enrichment) -> Iterable[tuple[str, str, str]]:
    if found.cluster and found.cluster != article.id:
        yield "same event", f"as {found.cluster}", "across agencies and languages"
    if found.near_duplicates:
        yield "copies", " ".join(found.near_duplicates), "in much the same words"
    if found.related:
        yield "related", " ".join(found.related), "newest first"


def _rows(found: Enrichment) -> Iterable[tuple[str, str, str]]:
    yield "language", found.language, found.language_note
    if len(found.languages) > 1:
        yield "languages", ", ".join(f"{e.language} {e.share:.0%}" for e in found.languages), ""
    yield "script", found.script, found.direction
    yield "words", f"{found.word_count:,}", f"{found.reading_minutes} min of reading"
    yield "section", found.section, ""
    yield "teaser", found.teaser, ""
    if found.changes:
        yield "new", said(found.changes), ""
    yield "key phrases", ", ".join(found.key_phrases), ""
    if found.main_place:
        yield "main place", found.main_place.name, why_there(found, found.main_place)
    for topic in found.topics:
        yield "topic", f"{topic.name} ({topic.code})", f"{topic.origin}, {topic.confidence:.2f}"
    for each in found.entities:
        where = "headline" if each.in_headline else "body"
        why = f"{each.form!r} x{each.count} in {where}, {each.confidence:.2f}, {each.id}"
        yield each.kind, each.name, why
    if found.partial:
        yield "failed", ", ".join(found.partial), "the rest stands without it"


def why_there(found: Enrichment, place: MainPlace) -> str:
    """Say what speaks for a main place: the dateline only where that names it."""
    named = [each for each in found.entities if each.id == place.id]
    if found.dateline and (called(found.dateline, named) or not named):
        return f"dateline {found.dateline}"
    why = "in the headline" if any(each.in_headline for each in named) else "named in the text"
    return f"{why}, not the dateline {found.dateline}" if found.dateline else why

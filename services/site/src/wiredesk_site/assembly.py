"""What each kind of document is made of, and how a view becomes the document. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, assert_never
from urllib.parse import quote, unquote

from wiredesk.cache import fields
from wiredesk.cache.keys import EVENT_LIST, OWN, RELATED_LIST
from wiredesk.types import EDITIONS, ArticleId, Edition
from wiredesk_site.addresses import (
    ArticleList,
    ArticleObject,
    Asked,
    Front,
    SectionFront,
    StoryPage,
)
from wiredesk_site.documents import Document
from wiredesk_site.objects import Objects
from wiredesk_site.pages import Pages
from wiredesk_site.questions import SECTION_OF_STORY, Kin, Question, Slice, StoryView, View

FRONT_LENGTH: Final = 31  # stories: one leads, thirty fill rows of two, three and five
PICKS_LENGTH: Final = 6
KIN_LENGTH: Final = 8  # as many as enrich names of a story


@dataclass(frozen=True, slots=True)
class Assembled:
    """A document, and how far it can be trusted."""

    document: Document
    whole: bool = True  # False: something that belongs in it can't be believed now
    keep: bool = True


class Assembler:
    """Puts documents together."""

    def __init__(self, pages: Pages, objects: Objects) -> None:
        self._pages = pages
        self._objects = objects

    def rename(self, edition: Edition, decided: Mapping[str, str]) -> None:
        """Call sections in an edition's menus and headings as persons decided, by their keys."""
        self._pages.rename(edition, decided)

    def question(self, asked: Asked) -> Question:
        """Answer what must be known for a document."""
        edition = asked.edition
        match asked:
            case Front():
                return Question(edition, entries=_picked("front", "front", FRONT_LENGTH))
            case SectionFront(section=section):
                return Question(
                    edition, entries=_picked(section, f"section:{section}", FRONT_LENGTH)
                )
            case StoryPage(id=id_):
                picks = _picked(SECTION_OF_STORY, f"section:{SECTION_OF_STORY}", PICKS_LENGTH)
                kin = Kin(KIN_LENGTH, fields.LINK)
                return Question(edition, id_, fields.PAGE, kin, picks)
            case ArticleObject(id=id_):
                return Question(edition, id_, fields.JSON)
            case ArticleList(section=section, limit=limit, after=after):
                name = f"section:{section}" if section else "front"
                # One more than wanted: it says whether there is a next page.
                entries = Slice((name,), limit + 1, fields.JSON, after)
                return Question(edition, entries=entries)
            case _:
                assert_never(asked)

    def peers(self, asked: Asked, view: View) -> Sequence[Question]:
        """Answer what must be known of a story's other editions, to link to them."""
        story = view.story
        if not isinstance(asked, StoryPage) or story is None or story.status != fields.READABLE:
            return ()
        return [Question(e, asked.id) for e in EDITIONS if e != asked.edition]

    def assemble(self, asked: Asked, view: View, peers: Sequence[View]) -> Assembled | None:
        """Make the document; None where nothing of it can be believed."""
        match asked:
            case StoryPage() | ArticleObject():
                return self._of_story(asked, view, peers)
            case Front() | SectionFront() | ArticleList():
                return self._of_list(asked, view)
            case _:
                assert_never(asked)

    def _of_list(self, asked: Front | SectionFront | ArticleList, view: View) -> Assembled | None:
        if view.empty:
            return None
        if isinstance(asked, ArticleList):
            document = self._objects.articles(asked, view)
        elif isinstance(asked, SectionFront):
            document = self._pages.section(asked, view)
        else:
            document = self._pages.front(asked, view)
        document.lists = frozenset(_names(self.question(asked)))
        document.shown = _shown(view)
        return Assembled(document, whole=view.filled, keep=view.filled)

    def _of_story(
        self, asked: StoryPage | ArticleObject, view: View, peers: Sequence[View]
    ) -> Assembled | None:
        story = view.story
        if story is None or not (story.believed or (not story.status and view.filled)):
            return None
        match story.status:
            case fields.READABLE if isinstance(asked, StoryPage):
                page = self._page(asked, view, story, peers)
                return Assembled(page, keep=all(_is_beside(story, peer) for peer in peers))
            case fields.READABLE:
                document = self._objects.article(story.fragment)
            case fields.GONE:
                document = self._sorry(asked, 410)
            case fields.MOVED:
                document = _moved(story.path)
            case _:
                return Assembled(self._sorry(asked, 404), keep=False)
        document.shown = frozenset({asked.id})
        return Assembled(document)

    def _sorry(self, asked: StoryPage | ArticleObject, status: int) -> Document:
        if isinstance(asked, ArticleObject):
            return self._objects.sorry(status)
        return self._pages.sorry(asked.edition, status)

    def _page(
        self, asked: StoryPage, view: View, story: StoryView, peers: Sequence[View]
    ) -> Document:
        paths: dict[Edition, str] = {asked.edition: story.path, **_paths(asked, peers)}
        document = self._pages.story(asked.edition, story, view, paths)
        document.path = unquote(story.path)
        names = _names(self.question(asked))
        picked = {name.replace(SECTION_OF_STORY, story.section) for name in names}
        kin = {f"{EVENT_LIST}{story.event}", f"{RELATED_LIST}{asked.id}"}
        document.lists = frozenset(picked | kin)
        document.shown = _shown(view) | {asked.id}
        return document


def _picked(key: str, newest: str, limit: int) -> Slice:
    """What is pinned there, then the newest in the edition's own language, then all others."""
    return Slice((f"pins:{key}", f"{OWN}{newest}", newest), limit, fields.CARD)


def _names(question: Question) -> tuple[str, ...]:
    return question.entries.names if question.entries else ()


def _paths(asked: StoryPage, peers: Sequence[View]) -> Mapping[Edition, str]:
    others = [edition for edition in EDITIONS if edition != asked.edition]
    stories = zip(others, (peer.story for peer in peers), strict=True)
    return {
        edition: story.path
        for edition, story in stories
        if story is not None and story.believed and story.status == fields.READABLE
    }


def _is_beside(story: StoryView, peer: View) -> bool:
    """Tell whether another edition shows the same revision: it is written a moment later.

    Until then a page is served with the links there are, but not kept: nothing would tell that
    they changed.
    """
    other = peer.story
    return (
        other is not None
        and other.believed
        and other.status == fields.READABLE
        and other.time == story.time
    )


def _moved(path: str) -> Document:
    return Document(301, b"", "text/plain", headers={"location": here(path)})


def here(path: str) -> str:
    """Encode a path so that it can only lead to this site and can't end the header it is in."""
    return "/" + quote(unquote(path).lstrip("/\\"), safe="/~")


def _shown(view: View) -> frozenset[ArticleId]:
    entries = (*view.same_event, *view.related, *view.entries)
    return frozenset(entry.position.id for entry in entries)

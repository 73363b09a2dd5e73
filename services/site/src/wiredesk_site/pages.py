"""The HTML documents: fragments that publish rendered, in the surroundings of their edition."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wiredesk.bidi import finalized
from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_site.addresses import Front, SectionFront
from wiredesk_site.chrome import ENDONYMS, Chrome, Link, chromes, surroundings
from wiredesk_site.documents import ASK_AGAIN, HTML, NOT_KEPT, Document
from wiredesk_site.policy import Policy
from wiredesk_site.questions import Entry, StoryView, View

GONE: Final = 410
_WORDS: Final = {404: "not_found", 410: "gone"}
_OTHER_WORDS: Final = "error"


class Pages:
    """Makes pages. Templates are compiled once."""

    def __init__(self, newsroom: Newsroom, policy: Policy, assets: Mapping[str, str]) -> None:
        """Take the addresses of the site's own files by their names."""
        self._newsroom = newsroom
        self._headers = policy.page
        self._chromes = dict(chromes(newsroom))
        self._base = newsroom.site.base_url
        self._environment = Environment(
            loader=PackageLoader("wiredesk_site"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            finalize=finalized,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals["assets"] = assets
        self._sorry = lru_cache(self._make_sorry)

    def rename(self, edition: Edition, decided: Mapping[str, str]) -> None:
        """Call sections in an edition's menus and headings as persons decided, by their keys."""
        self._chromes[edition] = surroundings(self._newsroom, edition, decided)
        self._sorry.cache_clear()

    def choice(self) -> Document:
        """The page that offers the editions."""
        order = self._newsroom.site.editions
        chrome = self._chromes[self._newsroom.site.default_edition]
        paths = {edition: f"/{edition}/" for edition in order}
        return self._page(
            "choice.html",
            chrome,
            paths,
            canonical="/",
            title=chrome.title,
            description=chrome.line,
            chromes=[self._chromes[edition] for edition in order],
        )

    def front(self, asked: Front, view: View) -> Document:
        """An edition's front."""
        chrome = self._chromes[asked.edition]
        paths = {edition: f"/{edition}/" for edition in ENDONYMS}
        return self._list_page(chrome, paths, view, title=chrome.title, heading="")

    def section(self, asked: SectionFront, view: View) -> Document:
        """A section's front."""
        chrome = self._chromes[asked.edition]
        paths = {edition: f"/{edition}/{asked.section}/" for edition in ENDONYMS}
        heading = chrome.names[asked.section]
        return self._list_page(
            chrome, paths, view, title=f"{heading} | {chrome.name}", heading=heading
        )

    def _list_page(
        self, chrome: Chrome, paths: Mapping[Edition, str], view: View, *, title: str, heading: str
    ) -> Document:
        return self._page(
            "list.html",
            chrome,
            paths,
            canonical=paths[chrome.edition],
            cache=ASK_AGAIN if view.filled else NOT_KEPT,
            title=title,
            description=chrome.line,
            heading=heading,
            cards=_ready(view.entries),
        )

    def story(
        self,
        edition: Edition,
        story: StoryView,
        view: View,
        paths: Mapping[Edition, str],
    ) -> Document:
        """A story's page with its relatives and top stories, or the editor's picks.

        `paths` are those of its other editions.
        """
        chrome = self._chromes[edition]
        return self._page(
            "story.html",
            chrome,
            paths,
            canonical=story.path,
            title=f"{story.title} | {chrome.name}",
            description=story.description,
            story=Markup(story.fragment.decode()),  # noqa: S704 - escaped by publish's template
            reported_by=_ready(view.same_event),
            related=_ready(view.related),
            picks=_picks(view),
            picked=view.picked,
        )

    def sorry(self, edition: Edition, status: int) -> Document:
        """A page that says what is wrong, in an edition's words; made once."""
        return replace(self._sorry(edition, status))

    def _make_sorry(self, edition: Edition, status: int) -> Document:
        chrome = self._chromes[edition]
        words = _WORDS.get(status, _OTHER_WORDS)
        return self._page(
            "sorry.html",
            chrome,
            {each: f"/{each}/" for each in ENDONYMS},
            status=status,
            cache=ASK_AGAIN if status == GONE else NOT_KEPT,
            title=f"{chrome.labels[f'{words}_title']} | {chrome.name}",
            description="",
            heading=chrome.labels[f"{words}_title"],
            text=chrome.labels[f"{words}_text"],
        )

    def _page(  # noqa: PLR0913 - what all pages have
        self,
        template: str,
        chrome: Chrome,
        paths: Mapping[Edition, str],
        *,
        canonical: str = "",
        status: int = 200,
        cache: str = ASK_AGAIN,
        **content: object,
    ) -> Document:
        alternates = {each: self._base + path for each, path in paths.items()} if canonical else {}
        body = self._environment.get_template(template).render(
            content,
            chrome=chrome,
            labels=chrome.labels,
            sections=[replace(link, here=link.path == canonical) for link in chrome.sections],
            editions=self._editions(chrome, paths),
            canonical=self._base + canonical if canonical else "",
            alternates=alternates,
        )
        headers = {**self._headers, "content-language": chrome.language}
        return Document(status, body.encode(), HTML, cache, headers)

    def _editions(self, chrome: Chrome, paths: Mapping[Edition, str]) -> list[Link]:
        return [
            Link(
                ENDONYMS[edition],
                paths.get(edition, f"/{edition}/"),
                self._chromes[edition].language,
                self._chromes[edition].direction,
                here=edition == chrome.edition,
            )
            for edition in self._newsroom.site.editions
        ]


def _picks(view: View) -> list[Markup]:
    """Answer what stands beside a story; one alone is no list, unless an editor picked it."""
    return _ready(view.entries) if view.picked or len(view.entries) > 1 else []


def _ready(entries: Iterable[Entry]) -> list[Markup]:
    return [Markup(entry.fragment.decode()) for entry in entries]  # noqa: S704 - as above

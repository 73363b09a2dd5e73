"""One item while it is read: the article's fields so far, and what was noted on the way."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Final

from wiredesk.doubts import WORDS_FORBID, WORDS_LOST
from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.references import body_with_references_read, read_references
from wiredesk_ingest.bodies.words import clean, count, squeeze
from wiredesk_ingest.for_desks.closing_lines import last_word
from wiredesk_ingest.orders.effects.takedowns import Link, last_name, names_kill
from wiredesk_ingest.publishing_status import strictest_status
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.times.times import read_time
from wiredesk_ingest.waiting import Waiting

LONGEST_URI: Final = 1_000
"""Characters. A uri is a Kafka key, a header and part of addresses; the longest seen has 120."""

MOST_CONCEPTS: Final = 1_000
"""Of each kind in one article; the most seen is 50 subjects."""

MOST_REPLACED: Final = 50
"""Stories that one item may replace; the most seen is 3."""

_MOST_DIGITS: Final = 19  # of a version: what a revision's string form holds
MOST_LOST: Final = 0.02
"""The share of a body's words above which the article is held."""
_WHOLE: Final = re.compile(r"(?<=[0-9])\.0{1,9}$")
"""How programs write a whole number that they took for another: `3.0`."""

_LONGEST_TIME: Final = 100  # characters
MADE: Final = ("firstcreated", "versioncreated")
"""Fields that say when an item was made: of one, a time that can't be read is kept."""

ADVISORY: Final = "wd:advisory"

_URGENCIES: Final = range(1, 10)


@dataclass(slots=True)
class Draft(Waiting):
    """What a parser found in one item. Fields are those of `wiredesk.article.Article`."""

    uri: str
    signals: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)  # roles and genres; signals count, too
    links: list[Link] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    """Addresses of every rendition of the pictures so far; of those without one, their captions."""
    private_notes: list[str] = field(default_factory=list)  # never shown, but obeyed
    aside: list[str] = field(default_factory=list)  # texts not for readers; obeyed, too
    beside: list[str] = field(default_factory=list)
    """Lines of the wire that are in no field: other titles, what a teaser says to desks; obeyed."""

    unfound: bool = False  # it takes back what can't be told from it, so somebody must look
    itself: bool = False  # so it is only because it may be the first of its identity
    unnamed: bool = False  # it names more stories than it takes down, so somebody must look
    replacing: bool = False  # a line of it says that it stands in another telling's place
    order_lines: int = 0
    """Lines around its copy that have words of an order."""
    packed: int = 0
    """XML documents that its texts were, each of them read as a wire is."""

    exact: bool = False
    """Its format says what is escaped, and how often: what looks so afterwards is words."""
    words_lost: int = 0
    unread: list[str] = field(default_factory=list)  # times of its making that nobody can read
    unzoned: set[str] = field(default_factory=set)
    """Times whose offset the wire leaves out; they are in UTC until the channel's zone is known."""
    undated: Callable[[datetime], None] | None = None
    """Set where the wire leaves out part of its date: is told when the wire was received."""
    format: str = ""  # of what it was read from, where that is not the whole wire
    charset: str = ""  # the same; IANA name, lower case

    def __post_init__(self) -> None:
        """Refuse an item that can't be told from others."""
        self.uri = self.uri.strip()
        if not self.uri:
            raise RefusalError("no_uri")
        if not _can_be_uri(self.uri):
            raise RefusalError("no_uri", f"{self.uri[:40]!r}… is too long or not printable")

    def put(self, **values: str) -> None:
        """Set fields of one line each."""
        for name, value in values.items():
            said = value and squeeze(value if self.exact else read_references(value))
            self.fields[name] = said

    def put_long(self, **values: str) -> None:
        """Set fields that may have several lines."""
        for name, value in values.items():
            lines = (squeeze(line) for line in value.splitlines())
            self.fields[name] = clean("\n".join(line for line in lines if line))

    def concepts(self, name: str, found: Iterable[Hashable]) -> None:
        """Set key words, subjects or names, each once; of more than any article has, the first."""
        beyond = iter(found)
        self.fields[name] = tuple(dict.fromkeys(islice(beyond, MOST_CONCEPTS)))
        if next(beyond, None) is not None:
            self.notes.append(f"{name}: those behind the first {MOST_CONCEPTS:,} left out")

    def instant(self, name: str, *texts: str) -> None:
        """Set a time from the first text that is one; leave it where none is."""
        for text in texts:
            moment = read_time(text)
            if moment is None and name in MADE:
                self.unread.append(text[:_LONGEST_TIME])
            if moment is not None:
                self.fields[name] = moment.at
                (self.unzoned.add if moment.guessed else self.unzoned.discard)(name)
                return
            if text.strip():
                self.notes.append(f"{name}: can't read {text.strip()[:40]!r}")

    def link(self, rel: str, uri: str) -> None:
        """Note a pointer to another item; what can be nobody's identity points nowhere."""
        uri = uri.strip()
        kill = names_kill(rel)
        if uri in {"", self.uri} and not kill:
            return
        if not uri or not _can_be_uri(uri):
            self.notes.append(f"links: {uri[:40]!r} can't be the identity of an item")
            if not kill:
                return
            uri = ""
        self.links.append(Link(rel, uri))
        if last_name(rel) == "evolvedfrom":
            self.fields["evolvedfrom"] = uri

    def replaces(self, uris: Iterable[str]) -> None:
        """Note the stories that the item stands in the place of."""
        found = (uri.strip() for uri in uris)
        others = dict.fromkeys(uri for uri in found if _can_be_uri(uri) and uri != self.uri)
        self.fields["replaces"] = tuple(islice(others, MOST_REPLACED))

    def version(self, text: str) -> None:
        """Set the version; one that is no number counts as none, and the times decide."""
        digits = _WHOLE.sub("", text.strip())
        if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS:
            self.fields["version"] = int(digits)
        elif digits:
            self.notes.append(f"version: can't read {digits[:40]!r}")

    def urgency(self, text: str) -> None:
        """Set the urgency, 1 to 9."""
        if text.strip() in {str(number) for number in _URGENCIES}:
            self.fields["urgency"] = int(text)
        elif text.strip():
            self.notes.append(f"urgency: can't read {text.strip()[:40]!r}")

    def status(self, *qcodes: str) -> None:
        """Set the publishing status, of several the strictest; an unknown one is withheld."""
        self.fields["pubstatus"], notes = strictest_status(qcodes)
        self.notes += notes

    def body(self, body: Body) -> None:
        """Set the body, and say how many of its words did not survive."""
        _cut_last_word(body)
        if not self.exact and body_with_references_read(body):
            self.notes.append("body: signs escaped twice, and read so")
        self.fields |= {"body_html": body.html, "body_text": body.text}
        self.fields["word_count"] = count(body.text)
        if left := [*body.private, *body.aside]:
            self.aside += left
            words = count(" ".join(left))
            self.notes.append(f"body: {words} words not for readers left out")
        if body.notes:
            self.put_long(ednote="\n".join([self.fields.get("ednote", ""), *body.notes]))
            if not body.text:
                self.signals.append(ADVISORY)
        self.words_lost = lost = body.words_lost
        if lost:
            of = count(" ".join(body.raw))
            self.notes.append(f"body: {lost} of {of} words lost")
            if lost > MOST_LOST * of:
                self.signals.append(WORDS_LOST)

    @property
    def forbidden(self) -> bool:
        """Tell whether a field of the agency's, or its words, keep it back already."""
        return self.fields.get("pubstatus", "usable") != "usable" or WORDS_FORBID in self.signals

    @property
    def paragraphs(self) -> int:
        """Count blocks of the body, with those that are not for readers."""
        html: str = self.fields.get("body_html", "")
        blocks = html.count("</p>")
        if html.count("<") > 2 * blocks:  # hardly ever, and one sign is counted ten times faster
            blocks += html.count("<br") + html.count("</li>")
        return blocks + len(self.aside)


def _cut_last_word(body: Body) -> None:
    """Set aside a word behind the last sentence that only says that the text ends there."""
    last = last_word(body.text)
    if last and body.html.endswith(f"{last}</p>"):
        body.html = f"{body.html.removesuffix(f'{last}</p>').rstrip()}</p>"
        body.text = body.text.removesuffix(last).rstrip()
        body.aside.append(last)


def _can_be_uri(text: str) -> bool:
    return len(text) <= LONGEST_URI and text.isprintable()

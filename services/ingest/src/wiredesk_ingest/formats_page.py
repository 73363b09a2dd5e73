"""The page `docs/formats.md`, made from what the formats, refusals and limits say in code."""

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from wiredesk.article import Article
from wiredesk_ingest import draft, refusals
from wiredesk_ingest.bodies import privacy
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats import BY_NAME, FORMATS
from wiredesk_ingest.formats_limits import LIMITS
from wiredesk_ingest.formats_words import HEAD, IDENTITIES, PRIVATE, READING

SAME: Final[Mapping[str, str]] = {
    "id": "Eleven characters made from the uri.",
    "received": "When the receiver had the wire; a replay keeps it.",
    "embargo_text": "What `embargoed` was read from, as the wire says it; a note, a line above "
    "the copy or a field called embargo holds in every format.",
    "body_text": "The words of `body_html`, written in the same walk.",
    "word_count": "The words of `body_text`, counted.",
    "wire": "Channel, format, character set (IANA's preferred name), digest and size of the wire.",
    "trail": "What was noted on the way: repairs, guesses, words lost.",
}
"""Fields of an article that no format says itself, and where they come from."""

_LISTED: Final = tuple(each for each in FORMATS if BY_NAME[each.name] is each)


def formats_page() -> str:
    """Write the page, in Markdown."""
    sections = [
        HEAD,
        _table(("format", "written in", "what it is"), map(_summary, _LISTED)),
        READING,
        _same(),
        _identities(),
        *(_section(each) for each in _LISTED),
        _codes(),
        _limits(),
        PRIVATE.format(names=", ".join(f"`{name}`" for name in sorted(privacy.PRIVATE))),
    ]
    return "\n".join(sections)


def _summary(each: Format) -> tuple[str, ...]:
    return (f"[{each.name}](#{each.name.replace('.', '')})", each.carrier, _about(each))


def _about(each: Format) -> str:
    """Answer what the parser's module says of the format: the first paragraph."""
    said = inspect.getdoc(inspect.getmodule(each.parts)) or ""
    return " ".join(said.partition("\n\n")[0].split())


def _section(each: Format) -> str:
    own = [name for name in Article.model_fields if name not in SAME]
    rows = [(f"`{name}`", each.reads.get(name, "not said")) for name in own]
    return f"## {each.name}\n\n" + _table(("field", f"where it comes from in {each.name}"), rows)


def _same() -> str:
    rows = [(f"`{name}`", said) for name, said in SAME.items()]
    return "## The same in every format\n\n" + _table(("field", "where it comes from"), rows)


def _identities() -> str:
    rows = [(each.name, each.reads.get("uri", "not said")) for each in _LISTED]
    return IDENTITIES + _table(("format", "uri"), rows)


def _codes() -> str:
    rows = [(f"`{code}`", refusals.SENTENCES[code]) for code in refusals.CODES]
    return "## Codes of quarantine\n\n" + _table(("code", "what it says"), rows)


def _limits() -> str:
    rows = [(each.of, f"{each.most:,} {each.what}", each.beyond) for each in LIMITS]
    return (
        "## Limits\n\nBeyond a limit with a code the wire, or the one item, is refused with it. An "
        f"article that loses more\nthan {draft.MOST_LOST:.0%} of its body's words is held.\n\n"
    ) + _table(("of", "at most", "beyond it"), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(_lines(head, rows)) + "\n"


def _lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"

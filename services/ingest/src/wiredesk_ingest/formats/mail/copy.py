"""Which of a mail's lines are copy: not the signature, a list's footer, or what is for the desk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import count
from wiredesk_ingest.for_desks.contact_words import SAYS
from wiredesk_ingest.formats.mail.footers import footer, is_sent_from
from wiredesk_ingest.reading.xml import Element, local, texts_in

_FOR_DESK: Final = re.compile(
    r"\W{0,5}(?:notes? (?:to|for) (?:the )?editors?"
    r"|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: details)?"
    r"|contacts?(?: for (?:the )?(?:media|press|journalists|editors))?"
    r"|for (?:more|further) information,? (?:please )?contact|not for publication)"
    rf"\s{{0,3}}(?::(?!{SAYS})|\W{{0,5}}$)",
    re.IGNORECASE,
)
"""What stands before notes and contacts that are not for readers, where it is said clearly."""

_RULE: Final = re.compile(r"[_-]{20,}")
_OF_LIST: Final = re.compile(r"mailing list|unsubscribe|you received this message", re.IGNORECASE)
_SIGNATURE: Final = "-- "  # RFC 3676, 4.3
_HEAD: Final = "the head of a forwarded mail"
_MOST_OF_SIGNATURE: Final = 40  # lines
_SIGNATURES: Final = frozenset(
    {"gmail_signature", "gmail_signature_prefix", "moz-signature", "Signature"}
)
_FORWARDED: Final = re.compile(
    # A line between dashes (or Apple's), and what it forwards: From, Date, Subject, To, Cc.
    r"^(?:-{3,}[^\n-]{1,60}-{3,}|Begin forwarded message:)[ \t]*\n\s{0,4}"
    r"(?:\*?[^\W\d_][^\n:]{0,20}:[^\n]{0,500}\n){2,8}",
    re.MULTILINE,
)
_HEADS: Final = frozenset({"gmail_attr", "moz-email-headers-table"})
_NOT_SHOWN: Final = frozenset({"head", "title", "style", "script"})


@dataclass(frozen=True, slots=True)
class Left:
    """What is left out, and why; or, with no words, a mark that stands before the copy itself."""

    why: str
    words: str

    @property
    def note(self) -> str:
        """Say it in the trail."""
        return f"email: {count(self.words)} words left out ({self.why})"


def copy_of(text: str) -> tuple[str, list[Left]]:
    """Answer the copy in plain text, and what was left out of it."""
    text = "\n".join(text.splitlines())
    heads = " ".join(_FORWARDED.findall(text))
    lines = _FORWARDED.sub("\n", text).split("\n") if heads else text.split("\n")
    signed = [line for line in lines if heads and is_sent_from(line)]
    lines = [line for line in lines if line not in signed]
    at, why = _end_of_copy(lines)
    rest = Left(why, "\n".join(lines[at:]))
    found = (Left(_HEAD, heads), Left("signature", "\n".join(signed)), rest)
    return "\n".join(lines[:at]), [each for each in found if each.words.strip()]


def cut_tree(root: Element) -> list[Left]:
    """Cut from HTML what is no copy; answer it."""
    signatures, heads = (_taken_out(root, names) for names in (_SIGNATURES, _HEADS))
    nodes = list(_nodes(root))
    at, why = _end_of_copy([_line(*node) for node in nodes])
    rest = "\n".join(_cut(*node) for node in nodes[at:])
    found = (Left("signature", signatures), Left(_HEAD, heads), Left(why, rest))
    return [each for each in found if each.words.strip()]


def _end_of_copy(lines: Sequence[str]) -> tuple[int, str]:
    """Answer the first line that begins what is no copy, and why."""
    last = max((number for number, line in enumerate(lines) if line.strip()), default=0)
    behind = sum(map(len, lines))
    before = 0
    for number, line in enumerate(lines):
        if line == _SIGNATURE and last - number <= _MOST_OF_SIGNATURE:
            return number, "signature"
        if number == last and line.strip() == _SIGNATURE.strip():
            return number, "signature"
        if _RULE.fullmatch(line.strip()) and any(map(_OF_LIST.search, lines[number : number + 4])):
            return number, "a list's footer"
        # At the beginning it would be a mark of the whole mail, not of its end.
        if before >= behind - before and _FOR_DESK.match(line):
            return number, "for the desk"
        if before and (why := footer(line, behind - before)):
            return number, why
        before += len(line)
    return len(lines), ""


def _taken_out(root: Element, names: frozenset[str]) -> str:
    """Take out what mail programs mark by a class; answer its words."""
    marked = _marked(root, names)
    said = " ".join(text for each in marked for text in texts_in(each))
    for each in marked:
        tail = each.tail
        each.clear()
        each.tail = tail
    return said


def _marked(root: Element, names: frozenset[str]) -> list[Element]:
    """Answer the elements of some classes or ids; of those in each other the outermost."""
    found: list[Element] = []
    inside: set[Element] = set()
    for each in root.iter():
        if each.getparent() in inside:
            inside.add(each)
        elif not names.isdisjoint([*(each.get("class") or "").split(), each.get("id") or ""]):
            found.append(each)
            inside.add(each)
    return found


def _nodes(root: Element) -> Iterator[tuple[Element, str]]:
    """Answer where text may stand, in the order of reading."""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end" and element is not root:
            yield element, "tail"
        elif event == "start" and local(element).lower() not in _NOT_SHOWN:
            yield element, "text"


def _line(element: Element, name: str) -> str:
    text = (element.text if name == "text" else element.tail) or ""
    # Blanks say nothing in HTML, and no-break spaces stand for them.
    stripped = text.strip()
    return _SIGNATURE if stripped == _SIGNATURE.strip() else stripped


def _cut(element: Element, name: str) -> str:
    if name == "tail":
        text, element.tail = element.tail, None
    else:
        text, element.text = element.text, None
        element.attrib.pop("src", "")  # a picture, or what counts readers
    return text or ""

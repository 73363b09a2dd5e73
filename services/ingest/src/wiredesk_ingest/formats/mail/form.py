"""A mail that is a form's answers, in JSON or line by line: the form asks what an article has.

No standard says how; editorial forms name their fields as newsrooms do, and wrap each answer in a
list. Of answers only those to the questions here are for readers: a form asks who fills it in, too.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.markup import text_body
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.times.datelines import place_in

_QUESTIONS: Final[Mapping[str, Sequence[str]]] = {
    "headline": ("headline", "title"),
    "subheadline": ("subheadline", "subtitle"),
    "slugline": ("slugline", "slug"),
    "byline": ("byline", "author"),
    "description_text": ("abstract", "summary"),
}
_BODY: Final = ("body", "story", "text")
_DATELINE: Final = ("dateline",)
_EMPTY_LINE: Final = re.compile(r"\r?\n[ \t]*\r?\n")
_MOST_FIELDS: Final = 12
_FIELD: Final = re.compile(
    r"(?P<name>slug(?:line)?|(?:sub)?headline|title|subtitle|byline|author|dateline|abstract"
    r"|summary|category|priority|urgency|date|embargo(?:ed)?|ed(?:itor's )?note)"
    r"\s?:\s?(?P<said>\S.{0,400})",
    re.IGNORECASE,
)
_TELLING: Final = frozenset({"slug", "slugline", "headline"})
_NOTE: Final = ("ednote", "editor's note", "note to editors")


def answers_in(texts: Sequence[str]) -> Mapping[str, str] | None:
    """Answer questions, in lower case, and answers; None where a mail's texts are not all JSON."""
    said = texts[0].strip() if len(texts) == 1 else ""
    if not (said.startswith("{") and said.endswith("}")):
        return _labelled(said)
    try:
        form = json.loads(said, strict=False)  # a mail wraps its lines wherever it likes
    except (ValueError, RecursionError):
        return None
    return {name.strip().lower(): _answer(value) for name, value in form.items()}


def _labelled(text: str) -> Mapping[str, str] | None:
    """Answer the fields of copy whose first lines all name one, a headline or a slug among them."""
    head, _, body = _EMPTY_LINE.sub("\n\n", text).partition("\n\n")
    lines = [_FIELD.fullmatch(line.strip()) for line in head.split("\n", _MOST_FIELDS)]
    fields = {line["name"].lower(): line["said"].strip() for line in lines if line}
    if len(fields) != len(lines) or not body.strip() or _TELLING.isdisjoint(fields):
        return None
    return {**fields, "body": body}


def read_answers(answers: Mapping[str, str], draft: Draft) -> Body:
    """Answer the text, and put what else is for readers. RefusalError where nobody wrote one."""
    body = _first(answers, _BODY)
    if not body:
        raise RefusalError("not_an_article", "a mail of JSON without a body")
    said = {name: _first(answers, asked) for name, asked in _QUESTIONS.items()}
    draft.put(**{name: answer for name, answer in said.items() if answer})
    draft.put(located=place_in(_first(answers, _DATELINE)))
    draft.put_long(ednote=_first(answers, _NOTE))
    obey_own({name: answer for name, answer in answers.items() if answer}, draft)
    draft.notes.append("email: its text is a form's answers")
    return text_body(body)


def _answer(value: object) -> str:
    """Answer the first of the answers to a question that says anything."""
    each = value if isinstance(value, list) else [value]
    return next((said.strip() for said in each if isinstance(said, str) and said.strip()), "")


def _first(answers: Mapping[str, str], asked: Sequence[str]) -> str:
    return next(filter(None, (answers.get(name, "") for name in asked)), "")

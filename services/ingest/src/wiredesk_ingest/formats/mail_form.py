"""A mail that is a form's answers in JSON: what the form asks for is what an article has.

No standard says how; editorial forms name their fields as newsrooms do, and wrap each answer in a
list. Of answers only those to the questions here are for readers: a form asks who fills it in, too.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.markup import text_body
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.orders.embargo_fields import obey_other_embargoes
from wiredesk_ingest.refusals import RefusalError
from wiredesk_ingest.times.datelines import place_in

_QUESTIONS: Final[Mapping[str, Sequence[str]]] = {
    "headline": ("headline", "title"),
    "subheadline": ("subheadline", "subtitle"),
    "slugline": ("slugline",),
    "byline": ("byline", "author"),
    "description_text": ("abstract", "summary"),
}
_BODY: Final = ("body", "story", "text")
_DATELINE: Final = ("dateline",)
_NOTE: Final = ("ednote", "editor's note", "note to editors")


def answers_in(texts: Sequence[str]) -> Mapping[str, str] | None:
    """Answer questions, in lower case, and answers; None where a mail's texts are not all JSON."""
    said = texts[0].strip() if len(texts) == 1 else ""
    if not (said.startswith("{") and said.endswith("}")):
        return None
    try:
        form = json.loads(said, strict=False)  # a mail wraps its lines wherever it likes
    except (ValueError, RecursionError):
        return None
    return {name.strip().lower(): _answer(value) for name, value in form.items()}


def read_answers(answers: Mapping[str, str], draft: Draft) -> Body:
    """Answer the text, and put what else is for readers. RefusalError where nobody wrote one."""
    body = _first(answers, _BODY)
    if not body:
        raise RefusalError("not_an_article", "a mail of JSON without a body")
    draft.put(**{name: _first(answers, asked) for name, asked in _QUESTIONS.items()})
    draft.put(located=place_in(_first(answers, _DATELINE)))
    draft.put_long(ednote=_first(answers, _NOTE))
    obey_other_embargoes({name: answer for name, answer in answers.items() if answer}, draft)
    draft.notes.append("email: its text is a form's answers")
    return text_body(body)


def _answer(value: object) -> str:
    """Answer the first of the answers to a question that says anything."""
    each = value if isinstance(value, list) else [value]
    return next((said.strip() for said in each if isinstance(said, str) and said.strip()), "")


def _first(answers: Mapping[str, str], asked: Sequence[str]) -> str:
    return next(filter(None, (answers.get(name, "") for name in asked)), "")

"""What a mail orders: in its subject and first lines, in fields of its head, by what it answers."""

import re
from email.message import Message
from typing import Final

from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.mail.fields import mids, said
from wiredesk_ingest.formats.mail.subject import Subject, mark_of
from wiredesk_ingest.orders.effects.effects import hold_doubtful
from wiredesk_ingest.orders.effects.embargo_ends import end_said
from wiredesk_ingest.orders.effects.named_targets import link_targets, targets_named
from wiredesk_ingest.orders.fields.own_fields import may_order, obey_own
from wiredesk_ingest.orders.lines.embargo_lines import is_embargo_or_news
from wiredesk_ingest.orders.lines.kill_lines import is_kill, is_kill_naming
from wiredesk_ingest.orders.lines.news import is_notice, may_be_news, tells_of

_KILLS: Final = (("withdr", "wd:withdrawn"), ("retract", "wd:retracted"), ("cancel", "wd:canceled"))
_SIGNALS: Final = {"correction": "sig:correction", "update": "sig:update", "advisory": ADVISORY}
_SECRETS: Final = frozenset({"personal", "private", "company-confidential"})
_RECALL: Final = re.compile(
    r"\bwould like to recall the message\b"
    r"|\bm(?:\u00f6|oe)chte die nachricht\b.{0,200}zur(?:\u00fc|ue)ckrufen"
    r"|\bsouhaite rappeler le message\b|\bdesea(?:r\u00eda)? recuperar el mensaje\b"
    r"|\bvorrebbe richiamare il messaggio\b|\bgeri \u00e7a\u011f\u0131rmak istiyor\b",
    re.IGNORECASE,
)
"""What Outlook writes into a mail that calls back the one that it answers."""

_SURE: Final = re.compile(r"\W*(?:\w+ ){0,2}kill\b", re.IGNORECASE)
"""How a subject begins that hardly is news; of other words ("Cancelled: ...") many are."""

_LONGEST: Final = 400
_FIRST_LINES: Final = 3
"""In which a body may say that it is a kill, or until when it is embargoed."""


def read_marks(found: Subject, text: str, fields: Message, draft: Draft) -> None:
    """Read what the subject and the first lines say to the desk."""
    marks = _without_news(found, fields, draft)
    lines = [line for line in text.splitlines() if line.strip()][:_FIRST_LINES]
    for name, words, _ in filter(None, map(mark_of, lines)):
        marks.setdefault(name, words)
    if any(_RECALL.search(line[:_LONGEST]) for line in lines):
        marks.setdefault("kill", "recall")
    named = _named(fields)
    draft.signals += [_SIGNALS[name] for name in marks if name in _SIGNALS]
    if "embargo" in marks:
        draft.embargo(_until(marks["embargo"]))
    if "kill" in marks:
        draft.signals.append(_kill_signal(marks["kill"]))
        for target in named:
            draft.link("supersedes", target)
        link_targets([said(fields, "Subject"), *lines], draft)
    elif {"correction", "update"} & marks.keys():
        for target in named[-1:]:
            draft.link("evolvedFrom", target)


def _without_news(found: Subject, fields: Message, draft: Draft) -> dict[str, str]:
    """Answer a subject's marks; it stays whole where the copy shows that it may be news."""
    marks, copy = dict(found.marks), draft.fields["body_text"]
    if not found.whole:
        return marks
    told = tells_of(found.whole, copy)
    if "embargo" in marks and told and is_embargo_or_news(found.whole):
        del marks["embargo"]
    elif (
        "kill" in marks and not _names_any(found.whole, fields) and _may_be_news(found.whole, copy)
    ):
        del marks["kill"]
        if not told or is_kill(found.whole):
            hold_doubtful(draft)
    else:
        return marks
    draft.put(headline=found.whole)
    return marks


def _may_be_news(line: str, copy: str) -> bool:
    if _SURE.match(line) or is_kill(line):
        return not is_kill_naming(line) and may_be_news(line, copy)
    return not is_notice(copy)


def _names_any(subject_: str, fields: Message) -> bool:
    return bool(_named(fields) or targets_named(subject_))


def _named(fields: Message) -> list[str]:
    return mids(fields, "In-Reply-To") or mids(fields, "References")[-1:]


def read_orders(fields: Message, draft: Draft) -> None:
    """Obey fields of an embargo, which no standard has, and one of secrets (RFC 4021)."""
    # Only these: a field is looked for among all, and there may be thousands.
    names = dict.fromkeys(name for name in map(str.lower, fields) if may_order(name))
    obey_own({name: _until(said(fields, name)) for name in names}, draft)
    if said(fields, "Sensitivity").lower() in _SECRETS:
        draft.status("withheld")
        draft.notes.append("pubstatus: the mail says that it is confidential")


def _until(words: str) -> str:
    """Answer the instant that an embargo names, or its words, which then hold."""
    until = end_said(words)
    return until.isoformat() if until else words


def _kill_signal(words: str) -> str:
    return next((code for stem, code in _KILLS if words.lower().startswith(stem)), "wd:kill")

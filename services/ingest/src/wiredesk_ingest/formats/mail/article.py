"""A mail that is itself the article: who it is, what it says, and what it takes down."""

import hashlib
import re
from collections.abc import Iterable
from email.message import Message
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.words import at_commas
from wiredesk_ingest.draft import ADVISORY, WORDS_ELSEWHERE, WORDS_LOST, Draft
from wiredesk_ingest.formats.mail.body import Said, beginnings, read_said
from wiredesk_ingest.formats.mail.enclosed import name_of
from wiredesk_ingest.formats.mail.fields import mids, said, sender, source
from wiredesk_ingest.formats.mail.form import answers_in, read_answers
from wiredesk_ingest.formats.mail.parts import MailPart
from wiredesk_ingest.formats.mail.subject import Subject, mark_of, subject, without_sender
from wiredesk_ingest.located import locate
from wiredesk_ingest.orders.effects import hold_doubtful
from wiredesk_ingest.orders.embargo_ends import end_said
from wiredesk_ingest.orders.embargo_fields import obey_other_embargoes
from wiredesk_ingest.orders.embargo_lines import is_embargo_or_news
from wiredesk_ingest.orders.kill_lines import is_kill, is_kill_naming
from wiredesk_ingest.orders.kill_notices import FEWEST
from wiredesk_ingest.orders.named_targets import link_targets, targets_named
from wiredesk_ingest.orders.news import is_notice, may_be_news, tells_of
from wiredesk_ingest.orders.release_fields import is_release, note_releases
from wiredesk_ingest.orders.status_fields import is_switch, obey_other_statuses
from wiredesk_ingest.reading.charset_names import charset_name
from wiredesk_ingest.refusals import RefusalError

KILLS: Final = (("withdr", "wd:withdrawn"), ("retract", "wd:retracted"), ("cancel", "wd:canceled"))
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

_DOCUMENT: Final = re.compile(
    r"application/(?:pdf|rtf|msword|vnd\.(?:oasis|openxml|ms-word|apple\.pages)|x-iwork)|text/rtf"
)
"""Files in which people write texts, and which nobody here reads."""

_TITLE: Final = re.compile(r"^(?:comments|summary|thread-topic)$|headline|slug|-title$")
_MOST_TITLES: Final = 10
_LONGEST: Final = 400
_FIRST_LINES: Final = 3
"""In which a body may say that it is a kill, or until when it is embargoed."""


def read_article(mail: MailPart) -> Draft:
    """Read a mail. RefusalError where nobody wrote anything in it."""
    draft = Draft(_identity(mail.fields))
    read_words(mail, draft)
    files = any(leaf.kept_apart for leaf in mail.leaves())
    if not draft.fields["body_text"] and (files or not draft.fields["headline"]):
        raise RefusalError("not_an_article", "a mail without a word in it", mail.start)
    return draft


def read_words(mail: MailPart, draft: Draft) -> None:
    """Read all that a mail says, to readers and to the desk; it may be nothing."""
    fields = mail.fields
    byline, _ = sender(fields)
    found = without_sender(subject(said(fields, "Subject")), byline)
    draft.put(
        headline=found.headline,
        byline=byline,
        source=source(fields),
        language=said(fields, "Content-Language").partition(",")[0],
    )
    draft.instant("versioncreated", said(fields, "Date"))
    draft.instant("expires", said(fields, "Expires"))
    words = (each.strip() for each in at_commas(said(fields, "Keywords")))
    draft.concepts("keywords", filter(None, words))
    text = _read_body(mail, draft)
    locate(draft)
    draft.beside += [said(fields, name) for name in _titles(fields)]
    _read_orders(fields, draft)
    _read_marks(found, text, fields, draft)


def _titles(fields: Message) -> Iterable[str]:
    """Answer the fields that sum a mail up besides its subject: RFC 4021's, and programs' own."""
    named = dict.fromkeys(name for name in map(str.lower, fields) if _TITLE.search(name))
    return islice(named, _MOST_TITLES)


def _identity(fields: Message) -> str:
    """Answer `mid:` and the Message-ID (RFC 2392), which stays the same when it is sent again."""
    for named in mids(fields, "Message-ID"):
        return named
    date = said(fields, "Date")
    if not date:
        raise RefusalError("no_uri", "a mail with neither Message-ID nor Date", 0)
    who = "\n".join((sender(fields)[1].lower(), date, said(fields, "Subject")))
    return f"urn:wiredesk:mail:{hashlib.sha256(who.encode('utf-8', 'replace')).hexdigest()[:32]}"


def _read_body(mail: MailPart, draft: Draft) -> str:
    found = read_said(mail)
    files = [leaf for leaf in mail.leaves() if leaf.kept_apart]
    if found is None or not found.body.text:
        draft.beside += found.body.aside if found else []
        found = read_said(mail, attached=True) or found
    found = found or Said(Body(), "utf-8")
    draft.charset = charset_name(found.charset)
    draft.notes += found.notes
    draft.aside += found.left
    draft.notes += [f"email: {name_of(file)} ({file.kind}) came with it" for file in files]
    draft.beside += [*found.beside, *(name_of(file).replace("_", " ") for file in files)]
    draft.beside += beginnings(files)
    answers = answers_in(found.body.raw)
    body = found.body if answers is None else read_answers(answers, draft)
    draft.body(body)
    document = next((file for file in files if _DOCUMENT.search(file.kind)), None)
    if document is not None and draft.fields["word_count"] < FEWEST:
        draft.signals.append(WORDS_ELSEWHERE)
        draft.notes.append(f"email: its words may stand in {name_of(document)}, so it holds")
    if any(leaf.unparted for leaf in mail.leaves()):
        draft.signals.append(WORDS_LOST)
        draft.notes.append("email: it says that it has parts, and has none, so it holds")
    add_figures(body.figures, draft)
    return "\n".join([*body.aside[: body.above], body.text])


def _read_marks(found: Subject, text: str, fields: Message, draft: Draft) -> None:
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


def _read_orders(fields: Message, draft: Draft) -> None:
    """Obey fields of an embargo, which no standard has, and one of secrets (RFC 4021)."""
    # Only these: a field is looked for among all, and there may be thousands.
    names = dict.fromkeys(name for name in map(str.lower, fields) if _is_order(name))
    named = {name: _until(said(fields, name)) for name in names}
    obey_other_embargoes(named, draft)
    obey_other_statuses(named, draft)
    note_releases(named, draft)
    draft.embargo(named.get("embargoed") or None)
    if said(fields, "Sensitivity").lower() in _SECRETS:
        draft.status("withheld")
        draft.notes.append("pubstatus: the mail says that it is confidential")


def _is_order(name: str) -> bool:
    return "embargo" in name or is_release(name) or is_switch(name)


def _until(words: str) -> str:
    """Answer the instant that an embargo names, or its words, which then hold."""
    until = end_said(words)
    return until.isoformat() if until else words


def _kill_signal(words: str) -> str:
    return next((code for stem, code in KILLS if words.lower().startswith(stem)), "wd:kill")

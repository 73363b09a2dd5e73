"""A mail that is itself the article: who it is, what it says, and what it takes down."""

import hashlib
import re
from collections.abc import Iterable
from email.message import Message
from itertools import islice
from typing import Final

from wiredesk.doubts import WORDS_ELSEWHERE, WORDS_LOST
from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.words import at_commas
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.mail.body import Said, beginnings, read_said
from wiredesk_ingest.formats.mail.enclosed import name_of
from wiredesk_ingest.formats.mail.fields import mids, said, sender, source
from wiredesk_ingest.formats.mail.form import answers_in, read_answers
from wiredesk_ingest.formats.mail.orders import read_marks, read_orders
from wiredesk_ingest.formats.mail.parts import MailPart
from wiredesk_ingest.formats.mail.subject import subject, without_sender
from wiredesk_ingest.located import locate
from wiredesk_ingest.orders.effects.kill_notices import FEWEST
from wiredesk_ingest.reading.charset_names import charset_name
from wiredesk_ingest.refusals import RefusalError

_DOCUMENT: Final = re.compile(
    r"application/(?:pdf|rtf|msword|vnd\.(?:oasis|openxml|ms-word|apple\.pages)|x-iwork)|text/rtf"
)
"""Files in which people write texts, and which nobody here reads."""

_TITLE: Final = re.compile(r"^(?:comments|summary|thread-topic)$|headline|slug|-title$")
_MOST_TITLES: Final = 10


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
    read_orders(fields, draft)
    read_marks(found, text, fields, draft)


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

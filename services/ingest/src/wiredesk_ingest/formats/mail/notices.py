"""Mails that no newsroom wants as articles: bounces, automatic replies, invitations, secrets."""

import re
from typing import Final

from wiredesk_ingest.formats.mail.fields import said
from wiredesk_ingest.formats.mail.parts import MailPart
from wiredesk_ingest.formats.mail.subject import subject
from wiredesk_ingest.refusals import RefusalError

_REPLIES: Final = re.compile(
    r"auto(?:matic)?[- ]?(?:reply|response)\b|out of (?:the )?office\b|abwesenheit"
    r"|réponse automatique|respuesta automática|otomatik yanıt|رد تلقائي|پاسخ خودکار",
    re.IGNORECASE,
)
_SECRET: Final = frozenset({"multipart/encrypted", "application/pkcs7-mime"})


def refuse_notice(mail: MailPart) -> None:
    """Raise RefusalError `not_an_article` where a mail system speaks, and no person."""
    if why := _notice(mail):
        raise RefusalError("not_an_article", why, mail.start)


def _notice(mail: MailPart) -> str:
    fields = mail.fields
    if mail.kind == "multipart/report" or said(fields, "Return-Path") == "<>":
        return "a report of a mail system, as when a mail bounces"
    # auto-generated alone says only that a program sends it, as agencies' programs do.
    if said(fields, "Auto-Submitted").lower().startswith(("auto-replied", "auto-notified")):
        return "an automatic reply or notice"
    if any(name in fields for name in ("X-Autoreply", "X-Autorespond")):
        return "an automatic reply"
    if _REPLIES.match(subject(said(fields, "Subject")).headline):
        return "an automatic reply, by its subject"
    kinds = {part.kind for part in mail.leaves()} | {mail.kind}
    if "text/calendar" in kinds:
        return "an invitation for a calendar"
    return "encrypted, or signed as a whole" if kinds & _SECRET else ""

"""What a page says to its readers behind its article, where no class tells it from copy.

Only words that no article ends with: rules for comments, what is done with data, who may read on.
"""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.formats.html_page.blocks import Block, letters
from wiredesk_ingest.reading.xml import Element

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PAID: Final = re.compile(
    r"(?:(?:article |contenu )?réservé(?:e)? (?:aux|à nos) abonnés|(?:nur )?für abonnent"
    r"|(?:(?:this )?(?:article|story|content) (?:is )?)?(?:for|exclusive to) subscribers(?: only)?"
    r"|subscribers? only|subscriber exclusive|(?:contenido |artículo )?(?:exclusivo|solo) para sus"
    r"|(?:articolo |contenuto )?riservato agli abbonati|(?:conteúdo )?exclusivo para assinantes)",
    re.IGNORECASE,
)
_LONGEST_FIRST: Final = 60  # letters
_LONGEST: Final = 700  # letters
_NOTICE: Final = re.compile(
    r"(?:your comments? (?:will|may|is|are|must)|we reserve the right to .{0,60}comments?)\b"
    r"|comments (?:are|will be) (?:moderated|closed|reviewed)|comments have to be"
    r"|please keep (?:your )?comments"
    r"|(?:by (?:posting|submitting|leaving) a comment"
    r"|to (?:post|leave|join) (?:a comment|the conversation))"
    r"|(?:we|this (?:web)?site) uses? cookies|by (?:continuing|using|signing up|subscribing).{0,60}"
    r"you (?:agree|accept|consent)|(?:read|see) our (?:privacy|cookie|comment) (?:policy|notice)"
    r"|(?:privacy (?:policy|notice)|comment(?:s|ing)? (?:policy|guidelines|rules))\s?:"
    r"|(?:this (?:article|story|content) is (?:for|available to|reserved for)) .{0,20}subscribers"
    r"|(?:sign up|subscribe) (?:to|for) (?:our|the) .{0,60}newsletter"
    r"|all rights reserved\b|(?:article |contenu )?réservé(?:e)? aux abonnés"
    r"|(?:la suite (?:est|de cet article est)) réservée|nur für abonnenten|diskutieren sie mit"
    r"|(?:contenido|artículo) exclusivo para suscriptores|(?:articolo|contenuto) riservato agli"
    r"|(?:read(?: (?:or|and) share)?|share|print) this (?:article|story)\b"
    r"|(?:tags|subscribe)\s?:\s*\Z|filed under\s?:.{0,80}\Z|[a-z]+(?:_[a-z]+){3,12}\Z"
    r"|like us on facebook\b"
    r"|follow .{1,40} on (?:facebook|google news|instagram|telegram|twitter|whatsapp|x)\b"
    r"|[^.!?]{0,80}\b(?:whatsapp|telegram|instagram)\b.{0,40}\b(?:katılın|takip edin|abone olun)"
    r"|(?:تابعونا|تابعوا|تابع|اشترك|انضم)\w{0,3}\s.{0,50}(?:واتساب|تيل[يغ]|تلغرام|تويتر|فيسبوك|يوتيوب)"
    r"|.{0,60}(?:تلگرام|اینستاگرام|واتساپ|ایتا).{0,40}(?:دنبال کنید|بپیوندید|عضو شوید)"
    r"|.{0,60}(?:واٹس ایپ|ٹوئٹر|فیس بک).{0,40}(?:جوائن|فالو) کریں"
    r"|copyright\s?(?::|©|\(c\)|\d{4}).{0,120}\Z"
    r"|conteúdo exclusivo para assinantes|yorumlarınız .{0,60}onay|yorum yapmak için"
    r"|نظرات? حاوی|نظراتی که|لطفا(?:ً)? (?:نظر|دیدگاه)|التعليقات (?:لا تعبر|تعبر عن)"
    r"|(?:ترحب|يرحب) .{0,60}(?:بالنقاش|بتعليقات)|الآراء الواردة .{0,30}لا تعبر"
    r"|جميع الحقوق محفوظة|تمامی حقوق|تمام حقوق|جملہ حقوق محفوظ",
    re.IGNORECASE,
)


_HELPED: Final = re.compile(
    r"(?:(?:with )?(?:additional )?reporting|with (?:files|material)|based on|edited|compiled) ",
    re.IGNORECASE,
)
_APPEAL: Final = re.compile(
    r"\bconsider (?:a|making a|your) (?:donation|contribution|subscription)\b"
    r"|\b(?:support|fund) (?:our|independent|local) (?:journalism|reporting|newsroom)\b"
    r"|\bfree to read because\b|\bbecome a (?:subscriber|supporter|member) (?:today|now|of)\b",
    re.IGNORECASE,
)
"""What asks readers for money."""


_FILED: Final = re.compile(
    r"(?:tagged|filed|posted|categor(?:y|ies))(?: (?:as|in|under|with))?\s?:?\s"
    r"(?P<under>[^.!?]{1,200})\Z",
    re.IGNORECASE,
)
"""A line that names lists of articles, which are links."""

_MOSTLY: Final = 0.6


def _is_notice(block: Block) -> bool:
    """Tell whether a block is such a notice."""
    if block.letters > _LONGEST:
        return False
    filed = _FILED.match(block.text) if block.linked else None
    if filed and block.linked > _MOSTLY * letters(filed["under"]):
        return True
    return bool(_NOTICE.match(block.text.lstrip("*©|•-—– ")) or _APPEAL.search(block.text))


def says_who_helped(line: str) -> bool:
    """Tell whether a last line says who else reported, though it is made a heading."""
    return _HELPED.match(line) is not None


def opening(blocks: Sequence[Block]) -> list[Element]:
    """Answer the line above all copy that says who may read on."""
    first = next(iter(blocks), None)
    is_one = first is not None and first.letters <= _LONGEST_FIRST and _PAID.match(first.text)
    return [first.owner] if first is not None and is_one and len(blocks) > 1 else []


def closing(blocks: Sequence[Block]) -> list[Element]:
    """Answer the headings, and notices, behind which there is no copy."""
    found: list[Element] = []
    for block in reversed(blocks):
        is_title = block.owner.tag in _HEADINGS and not says_who_helped(block.text)
        if not (is_title or _is_notice(block)):
            break
        found.append(block.owner)
    return found if len(found) < len(blocks) else []

"""Lines that are nothing but when their item will be published: "Publishes 3 December 2026 06:00".

Of a time that is over they say nothing, so only that time is handed on: see `Waiting.not_before`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import plain_letters
from wiredesk_ingest.orders.letters.stems import Stems
from wiredesk_ingest.times.near_times import runs_of
from wiredesk_ingest.times.solar_days import with_days_read
from wiredesk_ingest.times.times import read_time

_LEADS: Final[Mapping[str, str]] = {
    "en": (
        r"publish(?:es|ing)?|(?:to|will) be (?:published|released)|go(?:es|ing) live"
        r"|scheduled(?: (?:for|to publish))?|(?:publication|release|go-live)(?: (?:date|time))?"
    ),
    "fr": r"paraît(?:ra)?|(?:sera|à) (?:publié|diffusé|publier|diffuser)e?|publication(?: prévue)?",
    "de": r"erscheint|wird veröffentlicht|veröffentlichung|freigabe|geht online",
    "es": r"se (?:publica|publicará|difundirá)|será publicad[oa]|publicación(?: prevista)?",
    "it": r"(?:si pubblica|sarà pubblicat[oa]|pubblicazione(?: prevista)?)",
    "pt": r"(?:será publicad[oa]|publicação(?: prevista)?|a publicar)",
    "tr": (
        r"yay[ıi][mn]lanacak(?:tır)?|yayında olacak"
        r"|yayın(?:lanma)?(?: (?:tarihi|zamanı|saati))?"
    ),
    "ar": r"س?(?:ي|ت)نشر|موعد النشر|وقت النشر|النشر|للنشر",
    "fa": r"انتشار|زمان انتشار|منتشر (?:می ?شود|خواهد شد)",
    "ur": r"شائع (?:ہوگا|ہوگی|ہو گا|ہو گی|کیا جائے گا)|اشاعت|اشاعت کا وقت",
}
_LEAD: Final = re.compile(rf"\b(?:{'|'.join(_LEADS.values())})\b", re.IGNORECASE)
_ONLY: Final = re.compile(
    rf"\W*(?:(?:{'|'.join(_LEADS.values())}|on|at|from|for|le|à|am|um|el|las?|il|alle|em|às|في|در|کو"
    r"|[dt][ae])\b\W*)+",
    re.IGNORECASE,
)
"""The same with the small words beside a time."""

_LONGEST: Final = 80
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:")
RELEASE_STEMS: Final = (
    *("publi", "releas", "live", "schedul", "paraît", "diffus", "erscheint", "ffentlich"),
    *("freigabe", "online", "difund", "pubblica", "yayın", "yayim", "yayım", "yayin"),
    *("نشر", "انتشار", "منتشر", "شائع", "اشاعت"),
)
"""What each has in it, in small letters."""

_STEMS: Final = Stems(*RELEASE_STEMS)
_DAY_AND_HOUR: Final = re.compile(r"\d\D+\d")


def releases_said(lines: Iterable[str]) -> Iterator[str]:
    """Answer the times in those lines that say nothing else."""
    dated = [line for line in lines if len(line) <= _LONGEST and _DAY_AND_HOUR.search(line)]
    if not dated or not _STEMS.in_("\n".join(dated).lower()):
        return  # as in most items
    for line in dated:
        said = plain_letters(line)
        if _LEAD.search(said):
            yield from _time_in(with_days_read(said))


def _time_in(line: str) -> Iterator[str]:
    lead = _ONLY.match(line)
    if lead is not None and _ISO.match(said := line[lead.end() :]) and read_time(said):
        yield said
        return
    runs = runs_of(line)
    if len(runs) != 1 or not runs[0].said("clock") or {*runs[0].parts} <= {"clock", "part"}:
        return
    begin, end = runs[0].begin, runs[0].end
    if _ONLY.fullmatch(f"{line[:begin]} {line[end:]}"):
        yield line[begin:end]

"""Generated wires: a realistic mix of sizes and languages, the same for the same seed."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wiredesk.ids import article_id
from wiredesk.types import ArticleUri, Edition

WORDS: Final[dict[Edition, str]] = {
    "ar": "الميناء الجديد يفتح أبوابه صباح اليوم أمام السفن القادمة من الشمال بعد أشهر من العمل",
    "en": "the new harbour opens its gates this morning to ships from the north after long work",
    "fa": "بندر تازه امروز پس از ماه‌ها کار درهای خود را به روی کشتی‌های شمال باز می‌کند",
    "tr": "yeni liman aylar süren çalışmadan sonra bu sabah kuzeyden gelen gemilere açıldı",
    "ur": "نئی بندرگاہ مہینوں کے کام کے بعد آج صبح شمال سے آنے والے جہازوں کے لیے کھل گئی",
}
SIZES: Final = ((80, 0.2), (300, 0.35), (500, 0.3), (900, 0.12), (2500, 0.03))
"""Words of an article, and how often: flashes, the usual piece, the long read; 440 in the mean."""

TOPICS: Final = tuple(f"medtop:{number:02d}000000" for number in range(1, 18))


@dataclass(frozen=True, slots=True)
class Wire:
    """One wire with one article in it."""

    body: bytes
    id: str
    words: int


def wires(count: int, seed: str) -> Iterator[Wire]:
    """Make wires; half of them ninjs, half NewsML-G2."""
    chance = random.Random(seed)  # noqa: S311 - the same mix each time, no secrets
    for number in range(count):
        language = chance.choice(tuple(WORDS))
        size = int(chance.choices(*zip(*SIZES, strict=True))[0])
        uri = ArticleUri(f"urn:newsml:bench.example:{seed}:{number}")
        text = _paragraphs(language, size, chance)
        make = _ninjs if number % 2 else _g2
        headline = f"{text[0][:60]} {number}"
        body = make(uri, language, headline, text, chance.choice(TOPICS))
        yield Wire(body.encode(), article_id(uri), size)


def _paragraphs(language: Edition, size: int, chance: random.Random) -> list[str]:
    known = WORDS[language].split()
    found = [chance.choice(known) for _ in range(size)]
    return [" ".join(found[at : at + 40]) + "." for at in range(0, size, 40)]


def _ninjs(uri: str, language: str, headline: str, text: list[str], topic: str) -> str:
    made = {
        "uri": uri,
        "type": "text",
        "version": "1",
        "versioncreated": "2026-11-20T12:00:00+00:00",
        "pubstatus": "usable",
        "language": language,
        "headline": headline,
        "body_html": "".join(f"<p>{paragraph}</p>" for paragraph in text),
        "subject": [{"code": topic, "name": "topic"}],
        "place": [{"name": "Türkiye"}],
    }
    return json.dumps(made, ensure_ascii=False)


def _g2(uri: str, language: str, headline: str, text: list[str], topic: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{uri}" version="1"
 standard="NewsML-G2" standardversion="2.30" conformance="power" xml:lang="{language}">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Bench"/>
<versionCreated>2026-11-20T12:00:00+00:00</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>4</urgency><language tag="{language}"/><subject qcode="{topic}"/>
<headline>{headline}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>
</inlineXML></contentSet></newsItem>"""

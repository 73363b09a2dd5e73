"""Where each field of an article comes from in IPTC 7901 and ANPA 1312: header, text, time."""

from collections.abc import Mapping
from typing import Final

_BOTH: Final[Mapping[str, str]] = {
    "subheadline": "the line below the headline, or one behind `Utl.:` or a dash",
    "byline": "a line `By …` above the text, with the post below it",
    "located": "the place in the dateline, `PLACE (agency) -`",
    "description_text": "a long line, or a third one, between headline and text",
    "body_html": "the text's paragraphs; notes, orders, contacts, initials and the mark of its "
    "end are left out; lines in columns and short lines stay lines, lines between bars are a "
    "table; links as in Markdown are links, `_word_` is emphasis",
    "ednote": "lines to editors (`Eds:`, `Note to editors`), lines all in brackets; a kill's "
    "or hold's own words",
    "evolvedfrom": "the story whose number a note names, where the telling is an update, a "
    "correction or a refile",
    "takes_down": "each number that the lines of a kill or hold name, of that day; a kill that "
    "names none takes its own number down, and alarms (`kill_without_target`)",
}
_EMBARGOED: Final = "a line above the text (`EMBARGO`, `HOLD FOR RELEASE`, `SPERRFRIST`)"
_TELLING: Final = "`1st Ld`, `URGENT`, `REFILE`, `CORRECTED` and their like"

IPTC7901_READS: Final[Mapping[str, str]] = {
    **_BOTH,
    "uri": "`urn:iptc7901:`, agency where the header says it, service, day (UTC) and number: "
    "`urn:iptc7901:dpa:eca:20181121:0003`; without a day `undated`, and a digest of the text; "
    "behind a number of noughts, a digest of key words and headline; between ZCZC and NNNN service "
    "and number behind these",
    "versioncreated": "the time behind the text (`212322 GMT Nov 18`, `2018-11-21 23:22 GMT`); "
    "a month or year that is left out is the nearest to the receipt",
    "embargoed": f"{_EMBARGOED}, if it says day, year, time and zone; else until when is not known",
    "signals": f"{_TELLING} above the text or before the headline",
    "urgency": "the header's priority, a number or a word (`عاجل`)",
    "headline": "the first line of the text that says nothing else, else the text's first line",
    "slugline": "the line of key words below the header; a headline may stand below it",
    "source": "the agency in the header, else the one in the dateline",
    "subjects": "the header's category as `iptccat:`, and the media topic that it stands for",
    "keywords": "the line of key words, parted at `/`",
}

ANPA_READS: Final[Mapping[str, str]] = {
    **_BOTH,
    "uri": "`urn:anpa:`, service level, day (UTC) and number: `urn:anpa:W:20131113:2870`; without "
    "a day `undated`, and a digest of the text",
    "versioncreated": "the time behind the text (`AP-WF-11-13-13 1509GMT`), else the header's day",
    "embargoed": f"{_EMBARGOED}, or `Adv` behind the slug; if it says no day, year, time and zone, "
    "until when is not known",
    "signals": f"{_TELLING} behind the slug, above the text or before the headline; category `v` "
    "is an advisory",
    "urgency": "the header's priority: `f` 1, `b` 2, `u` 3, `r` 4, `d` 5",
    "headline": "the first line below the slug that says nothing else, else the slug",
    "slugline": "the slug's line (`^BC-Slug, 1st Ld,466<`), else the header's keyword",
    "source": "the letters before the time (`AP-WF-…`), else the agency in the dateline",
    "subjects": "the header's category as `anpacat:`, and the media topic that it stands for; the "
    "selector as `anpasel:`",
    "keywords": "the slug without its cycle (`BC-`, `AM-`)",
}

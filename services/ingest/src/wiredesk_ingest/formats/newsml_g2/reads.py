"""Where each field of an article comes from in NewsML-G2."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`newsItem/@guid`; its version stands apart, so an update has the same one",
    "type": "`itemClass`; of results or events without a text, composite",
    "version": "`newsItem/@version`",
    "versioncreated": "`itemMeta/versionCreated`, else `firstCreated`, "
    "`contentMeta/contentModified`, `contentCreated`, `header/sent`",
    "firstcreated": "`itemMeta/firstCreated`",
    "pubstatus": "`pubStatus`; unknown is withheld",
    "embargoed": "`embargoed`, else an `edNote` whose role says embargo; empty means until when "
    "is not known; Infomaker's `imext:pubstart`",
    "expires": "`itemMeta/expires`; Infomaker's `imext:pubstop`",
    "signals": "`signal`; a `genre`, `role` or `profile` of an advisory",
    "language": "`contentMeta/language`, else `newsItem/@xml:lang`",
    "urgency": "`urgency`",
    "headline": "`headline` by `@rank`, else `body.head/hedline/hl1` of NITF inside, the `title` "
    "of NITF or XHTML inside, `itemMeta/title` of several words, the first line",
    "subheadline": "`headline` with a role of sub-headlines or kickers, or of a lower rank, "
    "else `hl2`",
    "slugline": "`slugline`",
    "byline": "`contentMeta/by`, else the class byline in XHTML, NITF's `byline`, TT's, or "
    "Infomaker's `link`s to an author, "
    "else a `creator` that is a person's name, of a picture or with such a type or role",
    "located": "`located`, else the place of `dateline`, else the text's own dateline",
    "description_text": "`description` (roles teaser, summary, abstract, lead or none; of a "
    "picture its caption), else NITF's `abstract`",
    "body_html": "`inlineXML` (XHTML, NITF, TT's and Infomaker's own, any depth) or `inlineData`, "
    "in base64 too; of several the one with the most words",
    "ednote": "`edNote` that is not for editors alone",
    "usageterms": "`rightsInfo/usageTerms`, of several languages the article's",
    "copyrightholder": "`rightsInfo/copyrightHolder`",
    "copyrightnotice": "`rightsInfo/copyrightNotice`, of several languages the article's",
    "source": "`infoSource`, else `provider`",
    "subjects": "`subject` of no type below, and what it is `sameAs` of IPTC's; a name that "
    "it lacks is what an `assert` has for it",
    "places": "`subject` of type geoArea, poi, place or location, or of a number and with a facet "
    "of geoProp; the country by `broader`; of STT an `assert` of sttlocmeta, too",
    "people": "`subject` of type person",
    "organisations": "`subject` of type organisation",
    "keywords": "`keyword`",
    "pictures": "`remoteContent` of an image type, with what its `partMeta` says; a `link` to the "
    "file of one, with its `title` or `description`; figures in the "
    "body",
    "replaces": "of TT, `link` whose rel is previousVersion; `altId` of type tt:refuno",
    "evolvedfrom": "`link` whose rel is evolvedFrom, else previousVersion of another item; of TT, "
    "`altId` of type tt:refuno",
    "takes_down": "`link` whose rel kills; with a `signal`, `role` or `genre` of a kill what the "
    "item evolved from; `pubStatus` canceled takes the item itself down",
}

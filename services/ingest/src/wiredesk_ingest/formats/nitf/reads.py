"""Where each field of an article comes from in NITF."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`doc-id/@id-string`, else its text, without the version "
    "behind the dynamic use key (`du-key/@key`) "
    "where that has digits; else a canonical address in a `meta`, `nitf/@uno`; "
    "else `urn:nitf:` with who sent it, `date.issue/@norm` or `date.release/@norm`, and a digest "
    "of the headline",
    "version": "`du-key/@version`",
    "versioncreated": "`date.issue/@norm`, else `pubdata/@date.publication`, "
    "`revision-history/@norm`, `story.date/@norm`, `date.release/@norm`",
    "pubstatus": "`docdata/@management-status`; an unknown one is withheld, a killed one canceled",
    "embargoed": "`date.release/@norm`, else its text, if it is later than `date.issue`, or the "
    "status says "
    "embargoed; then an empty one means until when is not known",
    "expires": "`date.expire/@norm`",
    "signals": "`correction`; `fixture/@fix-id` as `fixture:`; an `ed-msg/@msg-type`, "
    "`tobject/@tobject.type` or `@tobject.property.type` of an advisory",
    "language": "`nitf/@baselang`, else `nitf/@xml:lang`, a `meta` of language, an empty `lang`",
    "urgency": "`urgency/@ed-urg`",
    "headline": "`hedline/hl1`, else `headline`, else `head/title`, else the first line of the "
    "text",
    "subheadline": "`hedline/hl2`",
    "slugline": "`du-key/@key`",
    "byline": "`byline`",
    "located": "`dateline/location/city`, else what `dateline` says before the date, else the "
    "text's own dateline",
    "description_text": "`abstract`",
    "body_html": "`body` without `body.head`; a `note` or `tagline` for editors is left out",
    "ednote": "`ed-msg/@info`, `correction/@info`, `revision-history/@comment`, `body.head/note`",
    "usageterms": "`doc.rights/@type`, `@limitations`, `@geography`",
    "copyrightholder": "`doc.copyright/@holder`, else `doc.rights/@owner`, "
    "`body.head/rights.owner`",
    "copyrightnotice": "`body.head/rights` that is a sentence",
    "source": "`distributor`, else `doc-id/@regsrc`, `from-src/@src-name`, `doc.copyright/@holder`",
    "subjects": "`tobject.subject`, `identified-content/classifier`, a `meta` named after IPTC",
    "places": "`evloc`, `identified-content/location`",
    "people": "`identified-content/person`",
    "organisations": "`identified-content/org`",
    "keywords": "`keyword/@key`, or its text, else a `meta` of key words",
    "pictures": "`media` in the body, with `media-reference`, `media-caption`, `media-producer` or "
    "`@source-credit`; one that came as a file of its own where it has a caption",
    "takes_down": "`@management-doc-idref` whose `@management-idref-status`, or the document's "
    "own status, kills; a killed `@management-status` takes the document itself down",
}

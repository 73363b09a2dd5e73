"""Where each field of an article comes from in AP's Media API."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`tag:ap.org,2011:` and `altids.itemid`, as in AP's NewsML-G2; else `uri` without its "
    "query",
    "type": "`type`",
    "version": "`version`",
    "versioncreated": "`versioncreated`, else `firstcreated`",
    "firstcreated": "`firstcreated`",
    "pubstatus": "`pubstatus`, else withheld; an unknown one is withheld; `editorialtypes` of a "
    "recall: withheld",
    "embargoed": "`embargoed`, else `releasedatetime` if it is later than the version, or "
    "`pubstatus` or `editorialtypes` say to wait; an `ednote` of an embargo holds the item",
    "expires": "`expires`",
    "signals": "`signals`; `editorialtypes` that say which telling it is; "
    "what does not say newscontent, or has `editorialtypes` of an advisory, "
    "is for editors only",
    "language": "`language`",
    "urgency": "`urgency`",
    "headline": "`headline`, else `title`",
    "slugline": "`slugline`",
    "byline": "`bylines`, else `byline`, `photographer`",
    "located": "`datelinelocation.city`, else `located`, else the text's own dateline",
    "description_text": "`description_summary`, else `headline_extended`; of what is no text its "
    "caption",
    "body_html": "the NITF rendition where it is in the wire (`nitf`, `body_nitf`, `main`), else "
    "`body_html`, `body_text`, `script`; what is only linked to is noted",
    "ednote": "`ednote`",
    "usageterms": "`usageterms`, `specialinstructions`, `outinginstructions`",
    "copyrightnotice": "`copyrightnotice`",
    "source": "`provider`, else `source`",
    "subjects": "`subject`",
    "places": "`place`",
    "people": "`person`",
    "organisations": "`organisation`, `company`",
    "keywords": "`keywords`",
    "pictures": "`associations` of type picture or graphic, with `renditions`; the item itself "
    "where it is one; figures in the body",
    "takes_down": "`refersto` where `editorialtypes` kill; without it, and with `pubstatus` "
    "canceled or withheld, the item itself is taken down",
}

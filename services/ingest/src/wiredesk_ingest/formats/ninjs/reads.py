"""Where each field of an article comes from in ninjs; 2.x's and 3.x's name after 1.x's."""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`uri`, else `guid`; its version stands apart, so an update has the same one; of dpa's "
    "digitalwires `urn`",
    "type": "`type`, else text, or picture where only `renditions` are; an advisory is text with a "
    "signal",
    "version": "`version`",
    "versioncreated": "`versioncreated`, else `contentmodified`, `firstcreated`, `contentcreated`",
    "firstcreated": "`firstcreated`",
    "pubstatus": "`pubstatus`; unknown is withheld, and so is TT's `webprio` 0; of Superdesk "
    "`state` killed is canceled; recalled, unpublished, spiked or a draft is withheld, and so is "
    "what is `marked_for_not_publication`",
    "embargoed": "`embargoed`; null says that there is none, as serialisers write it; empty means "
    "until when is not known, and so does TT's `embargoedreason` alone; any key with the word in "
    "`extensions`, `rightsinfo`, `renditions` or `associations`, however deep",
    "expires": "`expires`",
    "signals": "`signal`, `signals`; a genre, role, profile or type of an advisory; TT's "
    "profiles INFO and RAW; of digitalwires `categories`, as what they are about is, too",
    "language": "`language`",
    "urgency": "`urgency`",
    "headline": "`headline`, else `headlines` (role main, headline, title or none), `title`, the "
    "first line",
    "subheadline": "`headlines` with a role of sub-headlines or kickers; of digitalwires "
    "`subhead`, else `kicker`",
    "slugline": "`slugline`; else `slug`",
    "byline": "`byline`, else `by`, `authors` that write; of TT `bylines` that are not internal",
    "located": "`located`, else the text's own dateline",
    "description_text": "`description_text`, else `descriptions` (role teaser, summary, "
    "abstract, text or none), else `abstract`, `summary` or `teaser`",
    "body_html": "`body_html`, `body_xhtml`, `bodies`, and `body_footer` below it: "
    "HTML before NITF, plain text (`body_text`) "
    "and other mark-up, the longest of a kind; a teaser or summary where nothing else is; of "
    "digitalwires `article_html`, `infobox_html`, `linkbox_html`",
    "ednote": "`ednote`, else `ednotes` that are not for editors alone; of TT `description_usage` "
    "and `embargoedreason`, too",
    "usageterms": "`usageterms`",
    "copyrightholder": "`copyrightholder`",
    "copyrightnotice": "`copyrightnotice`",
    "source": "`source`, else `infosources`, `provider`",
    "subjects": "`subject`, `subjects`",
    "places": "`place`, `places`",
    "people": "`person`, `people`",
    "organisations": "`organisation`, `organisations`",
    "keywords": "`keywords`, `keyword`, `tags`",
    "pictures": "`associations` of type picture or graphic, with `renditions`; the item itself "
    "where it is one; figures in the body",
    "replaces": "of TT, `replacing`, its own or in `revisions`",
    "evolvedfrom": "`evolvedfrom`, else a link or association of that relation; of TT, `replacing`",
    "takes_down": "`link` or association whose rel kills; with a signal, genre or role of a kill "
    "what the item evolved from; `pubstatus` canceled takes the item itself down",
}

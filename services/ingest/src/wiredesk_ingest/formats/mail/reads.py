"""Where each field of an article comes from in a mail that brings no wire.

Of one that brings any, `cover` has what its orders do.
"""

from collections.abc import Mapping
from typing import Final

READS: Final[Mapping[str, str]] = {
    "uri": "`Message-ID` as `mid:` (RFC 2392), else a digest of `From`, `Date` and `Subject`",
    "versioncreated": "`Date`",
    "pubstatus": "withheld where the `Subject` or the first lines forbid publishing, or only try "
    "the line, and where `Sensitivity` says that it is secret",
    "embargoed": "`EMBARGO` before the `Subject` or in the first three lines; if it says no time "
    "as ISO 8601 has it, until when is not known",
    "expires": "`Expires`",
    "signals": "`CORRECTION`, `UPDATE`, `ADVISORY`, `KILL` and their like before the `Subject` or "
    "in the first three lines; `wd:words_elsewhere` of a short letter with a document attached",
    "language": "`Content-Language`",
    "located": "the text's own dateline",
    "headline": "`Subject` without `Re:`, `[list]`, what it says to the desk and the name in "
    "`From` before a colon or a dash; of a form's "
    "answers, in JSON or line by line, the one to `Headline`, and so with `Slugline`, `Byline`, "
    "`Abstract`, `Dateline` and `Body`",
    "byline": "the name in `From`",
    "body_html": "`multipart/alternative`: the last part, unless another one has words of its own; "
    "`mixed`: all of them; attached texts where there is nothing else. Signatures, a list's "
    "footer and what is for the desk are left out; tables of layout are none",
    "source": "`List-Id`, else the domain of `From`",
    "keywords": "`Keywords`",
    "pictures": "figures in the HTML that have an address",
    "evolvedfrom": "`In-Reply-To`, else the last of `References`, of a correction or an update",
    "takes_down": "`In-Reply-To`, else the last of `References`, of a kill",
}

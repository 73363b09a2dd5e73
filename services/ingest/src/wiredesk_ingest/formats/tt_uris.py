"""How TT Nyhetsbyrån names its items, in ninjs and in NewsML-G2 alike.

Each telling of a story has an identity of its own, and says which earlier ones it replaces, one or
several. TT does not send these again, and asks that they are no longer used:
https://developer.tt.se/spec/revisions
"""

import re
from typing import Final

_TT: Final = re.compile(r"https?://(?:[\w-]+\.)*tt\.se/", re.IGNORECASE)


def is_tt_uri(uri: str) -> bool:
    """Tell whether an identity is one of TT's."""
    return _TT.match(uri) is not None

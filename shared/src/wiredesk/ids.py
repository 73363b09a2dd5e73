"""Names made from content: the same input has the same name on every machine."""

import hashlib
from typing import Final

from wiredesk.types import ArticleId, ArticleUri, Digest

_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PAIRS: Final = tuple(left + right for left in _ALPHABET for right in _ALPHABET)
ID_LENGTH: Final = 11  # 62**11 > 2**64, so eleven digits hold any 64-bit number
_TWO: Final = 62**2
_FOUR: Final = 62**4


def article_id(uri: ArticleUri) -> ArticleId:
    """Name a story for URLs and keys: the first 64 bits of SHA-256 of its uri, in base 62."""
    number = int.from_bytes(hashlib.sha256(uri.encode()).digest()[:8])
    rest, last = divmod(number, _FOUR)
    first, middle = divmod(rest, _FOUR)
    pairs = (first % _TWO, middle // _TWO, middle % _TWO, last // _TWO, last % _TWO)
    return ArticleId(_ALPHABET[first // _TWO] + "".join([_PAIRS[pair] for pair in pairs]))


def wire_digest(wire: bytes) -> Digest:
    """Name a wire by its bytes: SHA-256 in hexadecimal."""
    return Digest(hashlib.sha256(wire).hexdigest())


def name_of(*parts: str) -> str:
    """Name an event by what it says: 32 hexadecimal digits that depend on every part."""
    packed = b"".join(b"%d:%b" % (len(part), part) for part in map(str.encode, parts))
    return hashlib.sha256(packed).hexdigest()[:32]

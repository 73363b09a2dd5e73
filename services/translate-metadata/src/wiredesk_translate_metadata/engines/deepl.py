"""DeepL: `POST /v2/translate` (https://developers.deepl.com/docs/api-reference/translate).

Slots are empty XML elements, which DeepL leaves as they are and puts where they belong.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, unescape

from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.engine import EngineAway, Pair
from wiredesk_translate_metadata.engines.posting import post, texts
from wiredesk_translate_metadata.masking.slots import read_back, spelled

_TARGETS: Final[Mapping[Edition, str]] = {
    "ar": "AR",
    "en": "EN-GB",
    "fa": "FA",
    "tr": "TR",
    "ur": "UR",
}
_SLOT: Final = '<x id="{}"/>'
_SLOTS: Final = (_SLOT, '<x id="{}"></x>')
"""As we write one, and as it may come back."""
_QUOTES: Final = {"&quot;": '"', "&apos;": "'"}


@dataclass(frozen=True, slots=True)
class DeepL:
    """An `Engine` at DeepL."""

    name: str
    url: str
    key: str = field(repr=False)

    @property
    def model(self) -> str:
        """The service: it has one model, and doesn't say which."""
        return self.url

    async def translate(self, asked: Sequence[str], pair: Pair) -> Sequence[str]:
        """Answer translations; see `Engine`."""
        body = {
            "text": [spelled(escape(text), _SLOT) for text in asked],
            "source_lang": pair.source.upper(),
            "target_lang": _TARGETS[pair.edition],
            "tag_handling": "xml",
            "split_sentences": "nonewlines",
        }
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"}
        said = await post(self.name, f"{self.url.rstrip('/')}/v2/translate", body, headers)
        listed = said.get("translations") if isinstance(said, dict) else None
        if not isinstance(listed, list):
            raise EngineAway(f"{self.name} answers no translations")
        found = [each.get("text") if isinstance(each, dict) else None for each in listed]
        return [_read(text) for text in texts(self.name, found)]


def _read(text: str) -> str:
    for slot in _SLOTS:
        text = read_back(text, slot)
    return unescape(text, _QUOTES)

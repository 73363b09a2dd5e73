"""Models in CTranslate2's form, as they come: OPUS-MT, NLLB, and Argos packages.

OPUS-MT   model.bin, source.spm, target.spm            (https://opennmt.net/CTranslate2/guides/)
NLLB      model.bin, sentencepiece.bpe.model           (the same)
Argos     metadata.json, sentencepiece.model, model/   (https://github.com/argosopentech/argos-translate)
          as a folder, or packed as an .argosmodel
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from wiredesk_translate_metadata.engines.engine import EngineRefuses, Pair

_END: Final = "</s>"
_FLORES: Final[Mapping[str, str]] = {
    "ar": "arb_Arab",
    "az": "azj_Latn",
    "de": "deu_Latn",
    "en": "eng_Latn",
    "es": "spa_Latn",
    "fa": "pes_Arab",
    "fi": "fin_Latn",
    "fr": "fra_Latn",
    "he": "heb_Hebr",
    "hi": "hin_Deva",
    "it": "ita_Latn",
    "ku": "kmr_Latn",
    "nl": "nld_Latn",
    "ps": "pbt_Arab",
    "pt": "por_Latn",
    "ru": "rus_Cyrl",
    "sv": "swe_Latn",
    "tr": "tur_Latn",
    "ur": "urd_Arab",
    "zh": "zho_Hans",
}
"""What NLLB calls languages (FLORES-200)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """How one pair's texts are put to a model."""

    before: Sequence[str] = ()
    after: Sequence[str] = ()
    target: Sequence[str] = ()
    """Tokens that the answer begins with, and that are no part of it."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """What was found: the model, SentencePiece's models, and how pairs are put to it."""

    place: str
    """CTranslate2's `model_path`."""
    files: Mapping[str, bytes] | None
    """CTranslate2's `files`: of a packed model all of them, of a folder none."""
    source: bytes
    target: bytes
    tokens: Callable[[Pair], Tokens]
    """Raises EngineRefuses for a pair that the model does not know."""


def read_folder(path: Path) -> ModelFolder:
    """Read a model. Raises EngineRefuses where it is none of the three kinds."""
    try:
        files = _Packed(path) if path.is_file() else _Loose(path)
        for kind in (_argos, _nllb, _opus):
            found = kind(files)
            if found is not None:
                return found
    except (OSError, BadZipFile, RuntimeError) as error:
        raise EngineRefuses(f"{path.name} can't be read: {type(error).__name__}") from None
    raise EngineRefuses(f"{path.name} is no OPUS-MT, NLLB or Argos model")


class _Loose:
    """Files in a folder. The model itself is not read here: it may be larger than the memory."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def has(self, *names: str) -> bool:
        return all((self._path / name).is_file() for name in names)

    def read(self, name: str) -> bytes:
        return (self._path / name).read_bytes()

    def model(self, inside: str) -> tuple[str, None]:
        return str(self._path / inside), None


class _Packed:
    """Files in a package, where all is in one folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with ZipFile(path) as packed:
            names = [info.filename for info in packed.infolist() if not info.is_dir()]
        self._names = {name.partition("/")[2]: name for name in names}

    def has(self, *names: str) -> bool:
        return self._names.keys() >= set(names)

    def read(self, name: str) -> bytes:
        with ZipFile(self._path) as packed:
            return packed.read(self._names[name])

    def model(self, inside: str) -> tuple[str, Mapping[str, bytes]]:
        names = [name for name in self._names if name.startswith(inside)]
        return str(self._path), {name.removeprefix(inside): self.read(name) for name in names}


def _argos(files: _Loose | _Packed) -> ModelFolder | None:
    if not files.has("metadata.json", "sentencepiece.model", "model/model.bin"):
        return None
    said, pieces = _json(files.read("metadata.json")), files.read("sentencepiece.model")
    prefix = str(said.get("target_prefix") or "")
    languages = (str(said.get("from_code")), str(said.get("to_code")))

    def tokens(pair: Pair) -> Tokens:
        if languages != (pair.source, pair.edition):
            raise EngineRefuses(f"this package is for {'-'.join(languages)}, not for {pair}")
        return Tokens(target=(prefix,) if prefix else ())

    place, inside = files.model("model/")
    return ModelFolder(place, inside, pieces, pieces, tokens)


def _nllb(files: _Loose | _Packed) -> ModelFolder | None:
    if not files.has("sentencepiece.bpe.model", "model.bin"):
        return None

    def tokens(pair: Pair) -> Tokens:
        if pair.source not in _FLORES:
            raise EngineRefuses(f"nobody said what NLLB calls {pair.source!r}")
        return Tokens((_FLORES[pair.source],), (_END,), (_FLORES[pair.edition],))

    pieces = files.read("sentencepiece.bpe.model")
    place, inside = files.model("")
    return ModelFolder(place, inside, pieces, pieces, tokens)


def _opus(files: _Loose | _Packed) -> ModelFolder | None:
    if not files.has("source.spm", "target.spm", "model.bin"):
        return None
    # Converted from Marian, CTranslate2 adds the end itself; from Transformers, it does not.
    said = files.read("config.json") if files.has("config.json") else b"{}"
    tokens = Tokens(after=() if _json(said).get("add_source_eos") else (_END,))
    source, target = files.read("source.spm"), files.read("target.spm")
    place, inside = files.model("")
    return ModelFolder(place, inside, source, target, lambda _: tokens)


def _json(said: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(said)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise EngineRefuses("a file of the model that should be JSON is not")
    return found

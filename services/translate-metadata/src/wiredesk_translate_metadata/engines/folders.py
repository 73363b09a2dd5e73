"""Models in CTranslate2's form, as they come: OPUS-MT, NLLB, and Argos packages.

OPUS-MT   model.bin, source.spm, target.spm            (https://opennmt.net/CTranslate2/guides/)
NLLB      model.bin, sentencepiece.bpe.model           (the same)
Argos     metadata.json, sentencepiece.model, model/   (https://github.com/argosopentech/argos-translate)
          as a folder, or packed as an .argosmodel
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
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
    """What was found: the model's files, SentencePiece's models, and how pairs are put to it."""

    files: Mapping[str, bytes]
    source: bytes
    target: bytes
    tokens: Callable[[Pair], Tokens]
    """Raises EngineRefuses for a pair that the model does not know."""


def read_folder(path: Path) -> ModelFolder:
    """Read a model. Raises EngineRefuses where it is none of the three kinds."""
    try:
        files = dict(_packed(path) if path.is_file() else _loose(path))
    except (OSError, BadZipFile, RuntimeError) as error:
        raise EngineRefuses(f"{path.name} can't be read: {type(error).__name__}") from None
    for kind in (_argos, _nllb, _opus):
        found = kind(files)
        if found is not None:
            return found
    raise EngineRefuses(f"{path.name} is no OPUS-MT, NLLB or Argos model")


def _loose(path: Path) -> Iterator[tuple[str, bytes]]:
    for file in (*path.glob("*"), *path.glob("model/*")):
        if file.is_file():
            yield file.relative_to(path).as_posix(), file.read_bytes()


def _packed(path: Path) -> Iterator[tuple[str, bytes]]:
    with ZipFile(path) as packed:
        for info in packed.infolist():
            _, _, name = info.filename.partition("/")  # all is in one folder
            if not info.is_dir() and name.count("/") <= name.startswith("model/"):
                yield name, packed.read(info)


def _argos(files: Mapping[str, bytes]) -> ModelFolder | None:
    if not {"metadata.json", "sentencepiece.model", "model/model.bin"} <= files.keys():
        return None
    said, pieces = _json(files["metadata.json"]), files["sentencepiece.model"]
    prefix = str(said.get("target_prefix") or "")
    languages = (str(said.get("from_code")), str(said.get("to_code")))

    def tokens(pair: Pair) -> Tokens:
        if languages != (pair.source, pair.edition):
            raise EngineRefuses(f"this package is for {'-'.join(languages)}, not for {pair}")
        return Tokens(target=(prefix,) if prefix else ())

    inside = {
        name.removeprefix("model/"): each
        for name, each in files.items()
        if name.startswith("model/")
    }
    return ModelFolder(inside, pieces, pieces, tokens)


def _nllb(files: Mapping[str, bytes]) -> ModelFolder | None:
    if not {"sentencepiece.bpe.model", "model.bin"} <= files.keys():
        return None

    def tokens(pair: Pair) -> Tokens:
        if pair.source not in _FLORES:
            raise EngineRefuses(f"nobody said what NLLB calls {pair.source!r}")
        return Tokens((_FLORES[pair.source],), (_END,), (_FLORES[pair.edition],))

    pieces = files["sentencepiece.bpe.model"]
    return ModelFolder(files, pieces, pieces, tokens)


def _opus(files: Mapping[str, bytes]) -> ModelFolder | None:
    if not {"source.spm", "target.spm", "model.bin"} <= files.keys():
        return None
    # Converted from Marian, CTranslate2 adds the end itself; from Transformers, it does not.
    adds = bool(_json(files.get("config.json", b"{}")).get("add_source_eos"))
    tokens = Tokens(after=() if adds else (_END,))
    return ModelFolder(files, files["source.spm"], files["target.spm"], lambda _: tokens)


def _json(said: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(said)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise EngineRefuses("a file of the model that should be JSON is not")
    return found

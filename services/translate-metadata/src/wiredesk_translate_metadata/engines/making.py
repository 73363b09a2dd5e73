"""Makes the newsroom's engines out of what its files say of them."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom.engines import (
    AnyEngine,
    ByCTranslate2,
    ByLibreTranslate,
    key_env,
)
from wiredesk.secret_files import secrets_folder, secrets_named
from wiredesk_translate_metadata.engines.answers import Answers, NoAnswers
from wiredesk_translate_metadata.engines.bodies import BodyFinder
from wiredesk_translate_metadata.engines.ctranslate import CTranslate2
from wiredesk_translate_metadata.engines.deepl import DeepL
from wiredesk_translate_metadata.engines.engine import Engine
from wiredesk_translate_metadata.engines.filling import Filling
from wiredesk_translate_metadata.engines.gaps import GapFinder
from wiredesk_translate_metadata.engines.guarded import Guarded
from wiredesk_translate_metadata.engines.hiding import Hiding
from wiredesk_translate_metadata.engines.interpreters import Interpreters
from wiredesk_translate_metadata.engines.libretranslate import LibreTranslate
from wiredesk_translate_metadata.engines.standing import Observe, Unobserved
from wiredesk_translate_metadata.glossary import Glossary
from wiredesk_translate_metadata.sources import House

_LIBRARIES: Final = ("ctranslate2", "sentencepiece")


@dataclass(frozen=True, slots=True)
class Around:
    """What engines have around them in a worker; nothing on the command line."""

    answers: Answers = field(default_factory=NoAnswers)
    observe: Observe = field(default_factory=Unobserved)


def make_filling(house: House, around: Around, *, bodies: bool = False) -> Filling | None:
    """Make what asks engines; None where the newsroom has none, or none that a pair names.

    `bodies`: whether they say bodies, too.

    Raises SettingsInvalid where a key or a library that is needed is missing.
    """
    engines = house.engines
    used = {name for names in engines.pairs.values() for name in names}
    wanted = [each for each in engines.engine if each.name in used]
    if not wanted:
        return None
    secrets = secrets_named(engines.secrets, os.environ, secrets_folder())
    guarded = {each.name: _guarded(each, house.models, secrets, around.observe) for each in wanted}
    glossary = Glossary(house.glossary)
    interpreters = Interpreters(engines, guarded, glossary, around.answers)
    hiding = Hiding(glossary, house.masker)
    return Filling(interpreters, GapFinder(hiding), BodyFinder(hiding) if bodies else None)


def _guarded(
    said: AnyEngine, models: Path, secrets: Mapping[str, str], observe: Observe
) -> Guarded:
    engine, timeout_s = _engine(said, models, _key(said, secrets)), said.timeout.total_seconds()
    return Guarded(engine, timeout_s, said.batch, said.confidence, observe=observe)


def _key(said: AnyEngine, secrets: Mapping[str, str]) -> str:
    name = key_env(said)
    if name is None:
        return ""
    if name not in secrets:
        raise SettingsInvalid(f"{name} is not set; the engine {said.name} needs it")
    return secrets[name]


def _engine(said: AnyEngine, models: Path, key: str) -> Engine:
    if isinstance(said, ByCTranslate2):
        missing = [name for name in _LIBRARIES if find_spec(name) is None]
        if missing:
            raise SettingsInvalid(
                f"the engine {said.name} needs {' and '.join(missing)}: "
                "pip install 'wiredesk-translate-metadata[ctranslate2]'"
            )
        return CTranslate2(said, models / said.path)
    if isinstance(said, ByLibreTranslate):
        return LibreTranslate(said.name, said.url, said.slot, key)
    return DeepL(said.name, said.url, key)

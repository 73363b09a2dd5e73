"""The detector's model, of which is held what some languages need.

Its table of moves (39 MB) lies in a mapped file: what no text asks for takes no memory.
"""

from collections.abc import Sequence
from importlib.metadata import version

import numpy as np
import orjson
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from wiredesk.prepared.apart import made_apart
from wiredesk.prepared.inputs import digest, package
from wiredesk.prepared.packed import Parts
from wiredesk.prepared.store import Store
from wiredesk_enrich.kept_arrays import KEPT_BY, as_parts, kept_arrays


def identifier(store: Store, languages: Sequence[str]) -> LanguageIdentifier:
    """Answer a detector that tells these languages apart."""
    code = map(package, ("wiredesk_enrich.language_model", *KEPT_BY))
    made_of = digest((version("py3langid"), *languages), (MODEL_DIR / MODEL_FILE, *code))
    arrays = kept_arrays(store, "languages", made_of, lambda: made_apart(make_model, *languages))
    classes = orjson.loads(arrays["classes"].data)
    made = LanguageIdentifier(
        arrays["weights"].reshape(-1, len(classes)),
        arrays["priors"],
        classes,
        arrays["moves"].data,
        arrays["output"].data,
        norm_probs=True,
        tk_row=(),
    )
    # It would make 100,000 objects of them, for each of which memory is waited for.
    made._rowbase = arrays["rows"].data  # noqa: SLF001
    return made


def make_model(*languages: str) -> Parts:
    """Make what tells these apart of py3langid's model of 97 languages."""
    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    whole.set_languages(list(languages))
    return as_parts(
        {
            # By feature: by language, a text would look for each in another part of memory.
            "weights": np.ascontiguousarray(whole.nb_ptc).ravel(),
            "priors": whole.nb_pc,
            "classes": np.frombuffer(orjson.dumps(whole.nb_classes), dtype=np.uint8),
            "moves": np.asarray(whole.tk_nextmove),
            "rows": np.asarray(whole._rowbase, dtype=np.uint32),  # noqa: SLF001
            "output": np.asarray(whole.tk_output, dtype=np.int32),
        }
    )

"""What several workers import, loaded once: workers are forked from the process that did so.

A worker of its own needs seconds of CPU for its imports. Forked, it is there at once, also when
it is started again after it died, and shares the memory of what was imported.
"""

import gc
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from typing import Final

from wiredesk.service import Service, installed_services

COMMON: Final = "wiredesk.stage_worker"
"""Brings all that workers have in common."""


def shared(services: Iterable[Service]) -> list[str]:
    """Answer the modules that several workers run; others load theirs side by side."""
    runs = Counter(worker.module for service in services for worker in service.workers)
    return [f"{module}.__main__" for module, workers in runs.items() if workers > 1]


# Nothing of this is garbage; and a collection would write to every object, and so copy the shared
# memory.
gc.disable()
import_module(COMMON)
with suppress(Exception):  # what can't be imported is said by its own worker, when that starts
    for each in shared(installed_services()):
        import_module(each)
gc.enable()
gc.freeze()

"""Makes parts in a process of their own: what making them takes is given back whole.

In a worker's own process it would not be: of 280 MB that names take while they are prepared, half
stays with the process for as long as it runs, in pieces between what it still needs.
"""

import gc
import mmap
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from subprocess import CalledProcessError
from tempfile import TemporaryFile
from typing import IO

from wiredesk.prepared.packed import Parts, pack, unpack


def made_apart(make: Callable[..., Parts], *arguments: str) -> Parts:
    """Answer what a module's function makes of some texts.

    Where that fails the function is called here, and says why: raises what it raises.
    """
    command = (sys.executable, "-m", __package__, f"{make.__module__}:{make.__name__}")
    with suppress(OSError, CalledProcessError), TemporaryFile() as file:
        subprocess.run(
            (*command, *arguments),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        return unpack(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
    return make(*arguments)


def write_made(named: str, arguments: list[str], file: IO[bytes]) -> None:
    """Write what a function makes, in the process of its own; `named`: MODULE:FUNCTION."""
    gc.disable()  # the process ends with this, and hardly anything in it is garbage
    module, _, function = named.partition(":")
    pack(getattr(import_module(module), function)(*arguments), file)

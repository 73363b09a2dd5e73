"""Each service in an environment of its own, made by the script that makes its image."""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import source_from_cache
from pathlib import Path

from tests.deploy.compose import ROOT


def installed(services: Sequence[str], folder: Path) -> dict[str, Path]:
    """Install each of some services alone; answer where.

    The first as its image does. The others get the byte code of the files that they share with it:
    to compile these six times would take half a minute of CPU.
    """
    made = {name: folder / name for name in services}
    (first, compiled), *others = made.items()
    _install(first, compiled)
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(lambda each: _install_beside(compiled, *each), others))
    return made


def _install(service: str, folder: Path, **said: str) -> None:
    for step in ("dependencies", "packages"):
        made = subprocess.run(
            [ROOT / "deploy" / "install-service", step, service, folder],
            env=os.environ | {"PYTHON": sys.executable} | said,
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stderr


def _install_beside(compiled: Path, service: str, folder: Path) -> None:
    _install(service, folder, UV_COMPILE_BYTECODE="0")
    for code in compiled.rglob("*.pyc"):
        here = folder / code.relative_to(compiled)
        source = Path(source_from_cache(here))
        if source.exists() and source.samefile(source_from_cache(code)):
            here.parent.mkdir(exist_ok=True)
            here.hardlink_to(code)
    # All else; some packages bring templates in Python that are no modules.
    command = [str(folder / "bin" / "python"), "-m", "compileall", "-q", str(folder)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)

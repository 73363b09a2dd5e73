"""What `up --demo` sends."""

from pathlib import Path

from wiredesk.errors import SettingsInvalid

SAMPLES = Path("samples")


def samples_arguments(folder: Path, receiver: str) -> list[str]:
    """Answer the arguments of `wiredesk` that send every sample and wait for what became of it.

    Raises SettingsInvalid where there is nothing to send.
    """
    files = sorted(str(file) for file in folder.rglob("*") if file.suffix in (".xml", ".json"))
    if not files:
        raise SettingsInvalid(f"no .xml and no .json file in {folder}")
    return ["send", "--wait", "--to", receiver, *files]

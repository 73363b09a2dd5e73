"""`python -m wiredesk.reference FOLDER`."""

import sys
from pathlib import Path

from wiredesk.reference.files import write

if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - the program and one folder
        sys.exit("Say the folder to write to: python -m wiredesk.reference docs")
    write(Path(sys.argv[1]))

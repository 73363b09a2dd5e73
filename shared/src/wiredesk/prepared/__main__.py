"""`python -m wiredesk.prepared MODULE:FUNCTION TEXT...` writes to its output what that makes."""

import sys

from wiredesk.child import die_with_parent
from wiredesk.prepared.apart import write_made

if __name__ == "__main__":
    die_with_parent()
    write_made(sys.argv[1], sys.argv[2:], sys.stdout.buffer)

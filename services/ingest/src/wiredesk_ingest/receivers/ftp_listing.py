"""Lines of an FTP server that tell of its files."""

import aioftp

from wiredesk_ingest.receivers.ftp_client import unwired
from wiredesk_ingest.receivers.remote_files import RemoteFile


def of_facts(line: bytes | str) -> RemoteFile | None:
    """Read a line of MLSD or MLST, RFC 3659 section 7: `size=1;modify=20261120;type=file; name`."""
    said = line if isinstance(line, str) else line.decode("latin-1")
    facts, _, name = said.partition(" ")
    found = dict(fact.lower().split("=", 1) for fact in facts.split(";") if "=" in fact)
    size = found.get("size", "")
    if found.get("type") != "file" or not size.isascii() or not size.isdigit():
        return None
    return RemoteFile(unwired(name), int(size[:18]), found.get("modify", ""))


def of_list(client: aioftp.Client, line: bytes) -> RemoteFile | None:
    """Read a line of a listing without facts, as `ls -l` and Windows write it."""
    try:
        path, facts = client.parse_list_line(line)
    except ValueError:
        return None  # "total 12", or something that nobody knows
    if facts["type"] != "file" or "link_dst" in facts:
        return None
    return RemoteFile(unwired(str(path)), int(facts["size"]), facts["modify"])

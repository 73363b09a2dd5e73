"""NITF: docdata, head and body; also where it stands inside of other formats."""

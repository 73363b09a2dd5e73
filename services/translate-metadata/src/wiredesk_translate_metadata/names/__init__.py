"""All names that editions have forms of: made once of the newsroom's files, and kept on disk."""

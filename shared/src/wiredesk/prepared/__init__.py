"""What takes long to make, kept on disk for the next start."""

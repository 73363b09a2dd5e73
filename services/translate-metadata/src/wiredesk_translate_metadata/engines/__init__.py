"""Machine translation: what the newsroom's own sources leave, where the newsroom has engines."""

"""site's side of Redis: what documents are made of, and what changed."""

"""Signs of a kill in the bytes of a wire, seen before anything is parsed."""

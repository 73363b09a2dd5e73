"""NewsML 1.x: trees of components with a story, its pictures, its lines, its management."""

"""What agencies order of desks: kills, holds, embargoes, bans; their words, fields and lines."""

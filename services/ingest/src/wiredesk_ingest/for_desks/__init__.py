"""What of a text is for desks alone: notes to editors, contacts, initials."""

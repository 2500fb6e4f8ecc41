"""Takes a view; gives its indexes: what leads from a word, a role, a law to all that is written about it."""

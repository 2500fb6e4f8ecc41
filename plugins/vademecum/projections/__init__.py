"""Takes a view of one edition in one language; gives what a page or an index shows, as plain values."""

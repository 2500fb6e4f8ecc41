"""Takes an entry whose name, place or existence changes; gives every text and fact that names it, changed along."""

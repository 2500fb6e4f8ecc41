"""Takes a wish for a new text; gives its stubs, with the questions that are left to ask."""

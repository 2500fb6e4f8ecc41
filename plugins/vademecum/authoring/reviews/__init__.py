"""Takes what is known of checks by a person; gives what is due, and the edit that writes a new check down."""

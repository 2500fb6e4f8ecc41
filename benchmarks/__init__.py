"""Takes nothing; gives what a build costs beside one by plain Material, on made-up articles (see README.md)."""

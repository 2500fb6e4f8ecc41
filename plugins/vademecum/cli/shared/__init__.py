"""Gives what several commands share: their options, how they stop, and how they change the texts."""

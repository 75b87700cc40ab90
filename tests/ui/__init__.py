"""Tests of what is on the screen, each beside the module of the same name."""

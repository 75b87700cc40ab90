"""Opportunities across customers: list and board."""

"""Customers that look alike: found, told apart, merged."""

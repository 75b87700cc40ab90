"""One customer: header, tabs and what stands on them."""

"""Records across and within customers: timeline, opportunities, products, figures and their why."""

"""What a person fills in: editors by kind, and forms made from the declarations. A form never saves by itself."""

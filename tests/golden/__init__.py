"""Files as people have them: one of each form that ever was, as SQL. They are made once and never edited."""

"""On paper: the customer card, the contact record card, and both as empty forms for the road. No Qt.

``order`` is the door: what is to be printed, and the PDF of it. ``card``, ``sections``, ``contact_card`` and ``blank``
lay it out in strips, with what ``blocks`` and ``lines`` offer; ``document`` puts the strips on pages of ``paper`` and
writes the PDF with the fonts of ``fonts``. ``database.card`` has read what they show.
"""

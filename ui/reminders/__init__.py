"""What is due, on screen: panel, cards, clock, bell and tray."""

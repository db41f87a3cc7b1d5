"""From a table of text to facts about people: recognise, map, normalise. Knows no book."""

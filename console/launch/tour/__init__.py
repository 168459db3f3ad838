"""`gyeot tour`: the real application without a screen through a whole evening, in pictures.

A center, consoles and practice run as child processes in homes of their own; hands press real
keys (`console.desktop.hands`). What must hold is read from the center's database and from the
vault, never from the screen.
"""

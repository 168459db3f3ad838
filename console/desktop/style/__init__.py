"""How Gyeot looks: tokens, fonts, icons, and the theme that carries them."""

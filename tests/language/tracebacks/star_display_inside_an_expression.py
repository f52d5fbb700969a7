x = 1 + len([*None])

def größe(wert):
    raise ValueError(f"ungültig: {wert} 😀\u0001")


größe("日本")

"abc".uppper()

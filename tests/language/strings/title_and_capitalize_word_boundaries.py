for s in ("hello world", "it's me", "x1y2z", "HELLO", "a-b_c", "ﬁne ﬁsh", "o'neil 3rd", "ßeta", "ὀδυσσεύς"):
    print(s.title(), "|", s.capitalize(), "|", s.istitle(), s.title().istitle())

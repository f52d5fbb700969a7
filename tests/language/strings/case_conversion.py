for s in ("Hello World", "ÀÉ straße", "ΑΣ ΣΑΣ", "ǆ ﬁ", "İstanbul", "ŉ", "abc123ABC", "они're bill's friends", ""):
    print(
        repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()),
        repr(s.swapcase()), repr(s.casefold()),
    )

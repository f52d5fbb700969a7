for spec in ("", "5", "<5", ">5", "^5", ".2", "5.2", "*^6.1", "s", "10s", "<1", ".0", ">3.3s", "é^4"):
    print(repr(spec), [format(s, spec) for s in ("", "a", "abc", "日本")])

for n in (-1, 0, 1, 2, 3, 10):
    print(
        n, "a,b,c,d".split(",", n), "a,b,c,d".rsplit(",", n), " a  b  c ".split(None, n),
        " a  b  c ".rsplit(None, n), "aXbXc".replace("X", "-", n),
    )

def f(s):
    return s.strip().split(",")[3].upper()


f(" a,b ")

def f(n):
    if n:
        retrun n

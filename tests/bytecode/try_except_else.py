def f():
    try:
        g()
    except ValueError as e:
        print(e)
    except (A, B):
        raise
    else:
        h()

def attempt(kinds):
    try:
        try:
            1 / 0
        except kinds:
            print("handled")
    except TypeError as e:
        print(type(e).__name__, e, repr(e.__context__))
    except ZeroDivisionError:
        print("passed through")


attempt(5)
attempt("ValueError")
attempt((ValueError, 5))
attempt((ZeroDivisionError, 5))
attempt(())
attempt(((ZeroDivisionError,), ValueError))
attempt(int)
attempt(ZeroDivisionError("instance"))

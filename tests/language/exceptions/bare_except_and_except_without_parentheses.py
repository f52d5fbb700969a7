def f(n):
    try:
        return [1 / n, "a"[n]][0] + undefined
    except ZeroDivisionError, IndexError:
        return "math or index"
    except:
        return "anything else"


print(f(0), f(5), f(0.5))
try:
    raise SystemExit
except:
    print("even SystemExit")
errors = (KeyError, ValueError)
try:
    {}["x"]
except errors as e:
    print(repr(e))

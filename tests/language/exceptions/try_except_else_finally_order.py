def run(f):
    try:
        print("try", end=" ")
        f()
    except ValueError:
        print("except", end=" ")
    except (KeyError, IndexError):
        print("lookup", end=" ")
    else:
        print("else", end=" ")
    finally:
        print("finally")


run(lambda: None)
run(lambda: int("x"))
run(lambda: {}[1])
run(lambda: [][0])
try:
    run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print("outside", e)

try:
    try:
        raise ValueError("one")
    finally:
        raise KeyError("two")
finally:
    print("outer finally")

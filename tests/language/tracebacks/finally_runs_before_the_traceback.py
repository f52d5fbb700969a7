def f():
    try:
        return [][1]
    finally:
        print("cleaned up")


f()

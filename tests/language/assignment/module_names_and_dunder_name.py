print(__name__, __doc__)
if __name__ == "__main__":
    print("main program")
print(__debug__)
_ = 5
_a = __b = 1
print(_, _a, __b)
ünïcode = "non-ascii names"
print(ünïcode)
ﬁ = 1
print(fi)
print("__name__" in globals(), "ünïcode" in globals(), "nothing" in globals())

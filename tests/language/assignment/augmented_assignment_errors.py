def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def run(a, b, op):
    if op == "+=": a += b
    elif op == "-=": a -= b
    elif op == "*=": a *= b
    elif op == "/=": a /= b
    elif op == "//=": a //= b
    elif op == "%=": a %= b
    elif op == "**=": a **= b
    elif op == "<<=": a <<= b
    elif op == ">>=": a >>= b
    elif op == "&=": a &= b
    elif op == "|=": a |= b
    elif op == "^=": a ^= b
    elif op == "@=": a @= b


for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="):
    show(lambda: run(1, None, op))
show(lambda: run("a", 1, "+="))
show(lambda: run([], 1, "+="))
show(lambda: run({}, 1, "|="))
show(lambda: run((), [], "+="))

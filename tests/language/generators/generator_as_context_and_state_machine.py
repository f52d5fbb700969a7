def traffic():
    state = "red"
    while True:
        event = yield state
        match state, event:
            case "red", "go":
                state = "green"
            case "green", "slow":
                state = "yellow"
            case _, "stop":
                state = "red"
            case _, "off":
                return f"off from {state}"
            case _:
                pass


g = traffic()
print(next(g), [g.send(e) for e in ("go", "bad", "slow", "stop", "go")])
try:
    g.send("off")
except StopIteration as e:
    print(e.value)


def parser():
    tokens, buffer = [], ""
    while True:
        c = yield len(tokens)
        if c is None:
            return tokens + [buffer] * bool(buffer)
        if c == " ":
            if buffer:
                tokens.append(buffer)
            buffer = ""
        else:
            buffer += c


p = parser()
next(p)
print([p.send(c) for c in "ab  c d"])
try:
    p.send(None)
except StopIteration as e:
    print(e.value)

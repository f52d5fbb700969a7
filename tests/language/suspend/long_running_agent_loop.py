# host: fetch, add, numbers, fail
state = {"step": 0, "log": [], "found": None}


def think(step):
    return {"action": "stop" if step >= 4 else ("search" if step % 2 else "read"), "arg": fetch(f"plan {step}")}


def act(decision):
    match decision:
        case {"action": "search", "arg": arg}:
            return [fetch(f"{arg}/{i}") for i in numbers(2)]
        case {"action": "read", "arg": arg}:
            return [fail("TimeoutError", arg)]
        case {"action": "stop"}:
            return None


while True:
    decision = think(state["step"])
    try:
        result = act(decision)
    except TimeoutError as e:
        state["log"].append(f"retry after {e}")
        result = [fetch("fallback")]
    if result is None:
        break
    state["log"].extend(result)
    state["step"] = add(state["step"])
print(state["step"], *state["log"], sep="\n")

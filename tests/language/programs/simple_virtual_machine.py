def run(program, stack=None):
    stack, pc, output, calls = list(stack or []), 0, [], []
    labels = {op[1]: i for i, op in enumerate(program) if op[0] == "label"}
    steps = 0
    while pc < len(program):
        steps += 1
        if steps > 10000:
            raise RuntimeError("too many steps")
        op, *args = program[pc]
        pc += 1
        match op, *args:
            case ["push", value]:
                stack.append(value)
            case ["add" | "sub" | "mul" as kind]:
                b, a = stack.pop(), stack.pop()
                stack.append({"add": a + b, "sub": a - b, "mul": a * b}[kind])
            case ["dup"]:
                stack.append(stack[-1])
            case ["swap"]:
                stack[-1], stack[-2] = stack[-2], stack[-1]
            case ["jump", target]:
                pc = labels[target]
            case ["jump_if", target]:
                if stack.pop():
                    pc = labels[target]
            case ["print"]:
                output.append(stack[-1])
            case ["label", _]:
                pass
            case _:
                raise ValueError(f"bad instruction {op} at {pc - 1}")
    return stack, output, steps


factorial = [
    ("push", 1), ("swap",), ("label", "loop"), ("dup",), ("print",), ("swap",), ("push", 2),
    ("mul",), ("swap",), ("push", 1), ("sub",), ("dup",), ("jump_if", "loop"),
]
print(run(factorial, [5]))
for bad in ([("jump", "nowhere")], [("add",)], [("explode", 1)], [("label", "x"), ("jump", "x")]):
    try:
        run(bad)
    except (KeyError, IndexError, ValueError, RuntimeError) as e:
        print(type(e).__name__, e)

TOOLS = {}


def tool(f):
    TOOLS[f.__name__] = f
    return f


@tool
def search(query: str, limit: int = 2) -> list:
    return [f"{query} result {i}" for i in range(limit)]


@tool
def summarize(items: list) -> str:
    return f"{len(items)} items: " + "; ".join(items)


@tool
def fail(reason: str):
    raise RuntimeError(reason)


def call(name, **arguments):
    if name not in TOOLS:
        close = [t for t in TOOLS if t[0] == name[0]]
        raise LookupError(f"unknown tool {name!r}" + (f", did you mean {close[0]!r}?" if close else ""))
    return TOOLS[name](**arguments)


plan = [
    ("search", {"query": "cats"}), ("summarise", {"items": []}), ("search", {"q": 1}),
    ("fail", {"reason": "quota"}), ("summarize", {"items": ["x", "y"]}),
]
transcript = []
for step, (name, arguments) in enumerate(plan, 1):
    try:
        outcome = {"ok": call(name, **arguments)}
    except (LookupError, TypeError, RuntimeError) as e:
        outcome = {"error": f"{type(e).__name__}: {e}"}
    transcript.append({"step": step, "tool": name, **outcome})
for entry in transcript:
    print(entry)
print(
    sum("ok" in e for e in transcript), [e["step"] for e in transcript if "error" in e],
    {n: f.__annotations__ for n, f in TOOLS.items()},
)

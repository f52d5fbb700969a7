def tokens(text):
    for word in text.split():
        match word:
            case "stop":
                break
            case "skip":
                continue
            case str(w) if w.isdigit():
                yield int(w)
            case w:
                yield w
    else:
        yield "finished"


print(list(tokens("a 1 skip b")), list(tokens("a stop b")))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as d]:
            return f"going {d}"
        case ["get", *items]:
            return f"taking {', '.join(items)}"
        case ["quit" | "exit"]:
            return "bye"
        case [verb, *_]:
            return f"unknown {verb}"
        case []:
            return "nothing"


for line in ("go north", "go west", "get a b", "quit", ""):
    print(command(line))

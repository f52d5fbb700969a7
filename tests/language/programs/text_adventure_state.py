ROOMS = {
    "hall": {"exits": {"north": "kitchen", "east": "library"}, "items": ["lamp"]},
    "kitchen": {"exits": {"south": "hall"}, "items": ["knife", "bread"]},
    "library": {"exits": {"west": "hall", "secret": "vault"}, "items": [], "locked": {"secret": "key"}},
    "vault": {"exits": {}, "items": ["gold"]},
}


def play(commands):
    here, bag, log = "hall", [], []
    for command in commands:
        match command.split():
            case ["go", direction] if direction in (exits := ROOMS[here]["exits"]):
                needed = ROOMS[here].get("locked", {}).get(direction)
                if needed and needed not in bag:
                    log.append(f"{direction} is locked")
                    continue
                here = exits[direction]
                log.append(f"in {here}: {', '.join(ROOMS[here]['items']) or 'nothing'}")
            case ["go", direction]:
                log.append(f"no way {direction}")
            case ["take", "all"]:
                taken, ROOMS[here]["items"] = ROOMS[here]["items"], []
                bag += taken
                log.append(f"took {len(taken)}")
            case ["take", item]:
                try:
                    ROOMS[here]["items"].remove(item)
                    bag.append(item)
                except ValueError:
                    log.append(f"no {item} here")
            case ["make", "key"] if "knife" in bag:
                bag[bag.index("knife")] = "key"
            case ["look"] | ["l"]:
                log.append(f"{here} -> {sorted(ROOMS[here]['exits'])}")
            case []:
                pass
            case [verb, *rest]:
                log.append(f"cannot {verb}{' ' + ' '.join(rest) if rest else ''}")
    return here, bag, log


COMMANDS = """look
take lamp
go up
go north
take all
go south
go east
go secret
make key
go secret
take gold

dance with me
take x"""
here, bag, log = play(COMMANDS.split("\n"))
print(here, bag, *log, sep="\n")

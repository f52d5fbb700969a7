log = []


def say(v):
    log.append(v)
    return v


print(f"{say(1)} {say(2):>{say(3)}} {say('x')!r:{say('>')}{say(4)}}", log)


class Show:
    def __format__(self, spec):
        log.append(("format", spec))
        return f"<{spec}>"

    def __str__(self):
        log.append("str")
        return "as str"

    def __repr__(self):
        log.append("repr")
        return "as repr"


log.clear()
s = Show()
print(f"{s} {s:spec} {s!s} {s!r:>10} {s!a} {s=} {s=!s} {s=:x}", log)

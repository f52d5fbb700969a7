log = []


class Resource:
    def __init__(self, name): self.name = name
    def __enter__(self):
        log.append(f"+{self.name}")
        return self
    def __exit__(self, *args):
        log.append(f"-{self.name}")


def work(fail_at):
    try:
        with Resource("a"):
            if fail_at == 1: raise ValueError(1)
            with Resource("b") as b, Resource("c"):
                if fail_at == 2: raise ValueError(2)
                log.append("work")
                for i in range(2):
                    with Resource(f"loop{i}"):
                        if fail_at == 3: raise ValueError(3)
                        if i == 0: continue
                        return "done"
    except ValueError as e:
        log.append(f"error {e}")
    finally:
        log.append("finally")


for n in range(4):
    log.clear()
    print(work(n), log)

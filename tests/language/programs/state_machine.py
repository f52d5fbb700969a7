class Machine:
    transitions = {
        ("idle", "start"): "running",
        ("running", "pause"): "paused",
        ("paused", "start"): "running",
        ("running", "stop"): "idle",
        ("paused", "stop"): "idle",
    }

    def __init__(self):
        self.state = "idle"
        self.log = []

    def __getattr__(self, name):
        def fire():
            try:
                self.state = self.transitions[self.state, name]
            except KeyError:
                raise ValueError(f"cannot {name} while {self.state}") from None
            self.log.append(self.state)
            return self

        return fire


m = Machine().start().pause().start().stop()
print(m.state, m.log)
try:
    m.pause()
except ValueError as e:
    print(e, e.__cause__, e.__suppress_context__)

class Signal:
    def __init__(self):
        self._handlers = {}

    def on(self, name):
        def decorate(f):
            self._handlers.setdefault(name, []).append(f)
            return f

        return decorate

    def emit(self, name, *args, **kw):
        results = []
        for h in self._handlers.get(name, []):
            try:
                results.append(h(*args, **kw))
            except Exception as e:
                results.append(f"{h.__name__} failed: {e}")
        return results


bus = Signal()


@bus.on("greet")
def hello(name, loud=False):
    text = f"hello {name}"
    return text.upper() if loud else text


@bus.on("greet")
@bus.on("leave")
def risky(name, **kw):
    return 10 / (len(name) - 3)


print(bus.emit("greet", "bob"), bus.emit("greet", "anna", loud=True), bus.emit("leave", "x"), bus.emit("nothing"))

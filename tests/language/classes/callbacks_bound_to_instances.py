class Button:
    def __init__(self, label):
        self.label, self.handlers = label, []

    def on_click(self, f):
        self.handlers.append(f)
        return f

    def click(self, *args):
        return [h(self, *args) for h in self.handlers]


class App:
    def __init__(self):
        self.log = []
        self.button = Button("ok")
        self.button.on_click(self.clicked)
        self.button.on_click(lambda b, *a: self.log.append(b.label) or len(self.log))

        @self.button.on_click
        def local(b, *args):
            return args or None

    def clicked(self, button, *args):
        return f"{type(self).__name__} saw {button.label} {args}"


app = App()
print(
    app.button.click(), app.button.click(1), app.log, app.button.handlers[0].__self__ is app,
    app.clicked == app.button.handlers[0],
)

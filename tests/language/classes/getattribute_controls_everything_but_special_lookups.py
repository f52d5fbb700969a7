class Wall:
    secret = 42
    seen = []

    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("secret is hidden")
        object.__getattribute__(self, "seen").append(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f"fallback for {name}"

    def __len__(self):
        return 3

    def method(self):
        return self.value

    value = "v"


w = Wall()
print(w.secret, w.nothing, w.method(), len(w), bool(w), Wall.secret)
w.own = 1
print(w.own, type(w).seen == Wall.seen, Wall.seen, getattr(w, "secret"), hasattr(w, "whatever"))

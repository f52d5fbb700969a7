def log(f):
    def wrapper(self, *args):
        return f(self, *args)

    return wrapper


class Service:
    @log
    def run(self, n):
        return self.step(n)

    @staticmethod
    def step(n):
        return {"a": 1}[n]


Service().run("b")

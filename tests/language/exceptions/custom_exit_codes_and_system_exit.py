def run(f):
    try:
        f()
        return "finished"
    except SystemExit as e:
        return e.code
    except KeyboardInterrupt as e:
        return f"interrupted {e}"


def leave(*args):
    raise SystemExit(*args)


def interrupted():
    raise KeyboardInterrupt("now")


def inner():
    try:
        leave(3)
    except Exception:
        print("not caught as Exception")
    finally:
        print("finally runs")


print(
    run(lambda: None), run(lambda: leave()), run(lambda: leave(2)), run(lambda: leave("text")),
    run(lambda: leave(1, 2)), run(interrupted), run(inner),
)
print(
    issubclass(SystemExit, Exception), isinstance(KeyboardInterrupt(), BaseException),
    issubclass(GeneratorExit, Exception), repr(SystemExit(5)),
)

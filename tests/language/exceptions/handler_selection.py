def which(error):
    try:
        raise error
    except (TypeError, ValueError) as e:
        return f"tuple {e!r}"
    except LookupError as e:
        return f"lookup {e!r}"
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return f"exception {type(e).__name__}"
    except BaseException as e:
        return f"base {type(e).__name__}"


for error in (
    TypeError("t"), ValueError, KeyError("k"), IndexError(), ZeroDivisionError(), OSError("x"),
    KeyboardInterrupt(), SystemExit(3), OverflowError, UnicodeDecodeError("utf-8", b"a", 0, 1, "r"),
    StopIteration(), GeneratorExit(),
):
    print(which(error))

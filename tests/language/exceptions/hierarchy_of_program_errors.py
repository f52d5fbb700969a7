class AppError(Exception):
    """Base."""

    status = 500

    def __init__(self, message="", **details):
        super().__init__(message or type(self).__name__)
        self.details = details


class NotFound(AppError):
    status = 404


class Invalid(AppError, ValueError):
    status = 422


def run(f):
    try:
        return f()
    except NotFound as e:
        return e.status, str(e), e.details
    except ValueError as e:
        return "value", getattr(e, "status", None), str(e)
    except AppError as e:
        return "app", e.status, str(e)


def fail(kind, *args, **kw):
    raise kind(*args, **kw)


print(
    run(lambda: fail(NotFound, "no user", id=5)), run(lambda: fail(Invalid, "bad")),
    run(lambda: fail(AppError)), run(lambda: int("z")),
)
print(issubclass(Invalid, AppError), [k.__name__ for k in Invalid.__mro__], repr(NotFound()), NotFound("x").args)

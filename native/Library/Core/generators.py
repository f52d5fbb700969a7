# Throwing into generators and coroutines, driving steps of asynchronous generators by hand, and exception groups.
# Functions are linked by name; the text itself is never executed.


def make_exception(cls, value):
    if value is None:
        made = cls()
    elif isinstance(value, cls):
        made = value
    elif isinstance(value, tuple):
        made = cls(*value)
    else:
        made = cls(value)
    if not isinstance(made, BaseException):
        shown = _class_of(made).__name__
        raise TypeError(f"calling {cls!r} should have returned an instance of BaseException, not {shown}")
    return made


def throw_class(generator, cls, value):
    return generator.throw(_checked_exception(cls, value))


def throw_class_later(generator, cls, value):
    return generator.athrow(_checked_exception(cls, value))


def _checked_exception(cls, value):
    """The exception to throw; what making it raises is thrown itself."""
    if value is not None:
        from warnings import warn
        warn("the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.",
             DeprecationWarning, stacklevel=3)
    try:
        return make_exception(cls, value)
    except BaseException as error:
        return error


def close_generator(generator):
    try:
        generator.throw(GeneratorExit())
    except StopIteration as stop:
        return stop.value
    except GeneratorExit:
        return None
    raise RuntimeError(f'{_kind_of(generator)} ignored GeneratorExit')


async def await_it(awaitable):
    return await awaitable


def await_of(coroutine):
    return _as_coroutine_wrapper(await_it(coroutine))


def start_step(step, value):
    driver = await_it(step)
    _set_driver(step, driver, value)
    return driver.send(None)


def throw_into_step(step, error):
    driver = _driver_of(step)
    if driver is None:
        driver = await_it(step)
        _set_driver(step, driver, error)
        return driver.send(None)
    return driver.throw(error)


def throw_class_into_step(step, cls, value):
    return throw_into_step(step, make_exception(cls, value))


def close_step(step):
    try:
        throw_into_step(step, GeneratorExit())
    except (StopIteration, StopAsyncIteration, GeneratorExit):
        return None
    raise RuntimeError("coroutine ignored GeneratorExit")


def close_delegate(inner):
    close = getattr(inner, "close", None)
    if close is not None:
        close()


async def next_or_later(iterator, default):
    try:
        return await iterator.__anext__()
    except StopAsyncIteration:
        return default


def subgroup_by(group, condition):
    return split_by(group, condition)[0]


def is_selected(error, condition):
    return isinstance(error, condition) if isinstance(condition, (type, tuple)) else condition(error)


def split_by(group, condition):
    if is_selected(group, condition):
        return group, None
    matched = []
    rest = []
    for member in group.exceptions:
        if isinstance(member, BaseExceptionGroup):
            inside, outside = split_by(member, condition)
            if inside is not None:
                _append(matched, inside)
            if outside is not None:
                _append(rest, outside)
        elif is_selected(member, condition):
            _append(matched, member)
        else:
            _append(rest, member)
    return derived(group, matched), derived(group, rest)


def derived(group, members):
    if not members:
        return None
    made = group.derive(members)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    notes = getattr(group, "__notes__", None)
    if notes is not None:
        made.__notes__ = [*notes]
    return made

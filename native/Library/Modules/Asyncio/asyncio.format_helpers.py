# What the texts of handles, futures and tasks say about functions.


def _get_function_source(func):
    import inspect
    func = inspect.unwrap(func)
    if inspect.isfunction(func):
        return func.__code__.co_filename, func.__code__.co_firstlineno
    if type(func).__name__ in ('partial', 'partialmethod'):
        return _get_function_source(func.func)
    return None


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    return f'{text} at {source[0]}:{source[1]}' if source else text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        return '()'
    from reprlib import repr
    items = [repr(arg) for arg in args or ()]
    items += [f'{name}={repr(value)}' for name, value in (kwargs or {}).items()]
    return f'({", ".join(items)})'


def _format_callback(func, args, kwargs, *, debug=False, suffix=''):
    while type(func).__name__ == 'partial':
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        func, args, kwargs = func.func, func.args, func.keywords
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def _format_coroutine(coro):
    """What the text of a task says about its coroutine."""
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
    if not name:
        name = f'<{type(coro).__name__} without __name__>'
    for prefix in ('cr', 'gi', 'ag'):
        code = getattr(coro, f'{prefix}_code', None)
        if code is not None:
            frame = getattr(coro, f'{prefix}_frame', None)
            if frame is not None:
                return f'{name}() running at {code.co_filename}:{frame.f_lineno}'
            return f'{name}() done, defined at {code.co_filename}:{code.co_firstlineno}'
    is_running = getattr(coro, 'cr_running', False) or getattr(coro, 'gi_running', False)
    return f'{name}() running' if is_running else f'{name}()'


def _format_callbacks(callbacks):
    def show(entry):
        return _format_callback_source(entry[0], ()).replace('Task._wake()', 'Task.task_wakeup()')

    if len(callbacks) == 1:
        return f'cb=[{show(callbacks[0])}]'
    if len(callbacks) == 2:
        return f'cb=[{show(callbacks[0])}, {show(callbacks[1])}]'
    return f'cb=[{show(callbacks[0])}, <{len(callbacks) - 2} more>, {show(callbacks[-1])}]'

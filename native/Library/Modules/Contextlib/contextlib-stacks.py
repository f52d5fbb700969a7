def _fix_context(error, before, handled):
    # The errors of inner blocks show the one around them, as nested with statements would have it.
    while True:
        context = error.__context__
        if context is None or context is before:
            return
        if context is handled:
            break
        error = context
    error.__context__ = before


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def _take(self):
        taken = type(self)()
        taken._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return taken

    def pop_all(self):
        return self._take()

    def push(self, exit):
        kind = type(exit)
        try:
            method = kind.__exit__
        except AttributeError:
            self._exit_callbacks.append((True, exit))
        else:
            self._exit_callbacks.append((True, MethodType(method, exit)))
        return exit

    def enter_context(self, cm):
        kind = type(cm)
        try:
            enter = kind.__enter__
            exit = kind.__exit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager "
                            'protocol') from None
        result = enter(cm)
        self._exit_callbacks.append((True, MethodType(exit, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        before = _handled()
        suppressed = False
        pending = False
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if exc is None:
                    details = None, None, None
                else:
                    details = type(exc), exc, exc.__traceback__
                if leave(*details):
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as error:
                _fix_context(error, exc, before)
                pending = True
                exc = error
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        kind = type(cm)
        try:
            enter = kind.__aenter__
            exit = kind.__aexit__
        except AttributeError:
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context "
                            'manager protocol') from None
        result = await enter(cm)
        self._exit_callbacks.append((False, MethodType(exit, cm)))
        return result

    def push_async_exit(self, exit):
        kind = type(exit)
        try:
            method = kind.__aexit__
        except AttributeError:
            self._exit_callbacks.append((False, exit))
        else:
            self._exit_callbacks.append((False, MethodType(method, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        before = _handled()
        suppressed = False
        pending = False
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                if exc is None:
                    details = None, None, None
                else:
                    details = type(exc), exc, exc.__traceback__
                result = leave(*details)
                if not is_sync:
                    result = await result
                if result:
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as error:
                _fix_context(error, exc, before)
                pending = True
                exc = error
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed


def _handled():
    from sys import exception
    return exception()

import asyncio

print(asyncio.CancelledError.__mro__[1].__name__, asyncio.TimeoutError is TimeoutError)
for name in ('InvalidStateError', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'BrokenBarrierError',
             'SendfileNotAvailableError', 'IncompleteReadError', 'LimitOverrunError'):
    kind = getattr(asyncio, name)
    print(name, kind.__base__.__name__, kind.__module__)
error = asyncio.IncompleteReadError(b'abc', 10)
print(error, error.partial, error.expected)
error = asyncio.IncompleteReadError(b'', None)
print(error)
error = asyncio.LimitOverrunError('too long', 5)
print(error, error.consumed)
try:
    raise asyncio.CancelledError('not an Exception')
except Exception:
    print('not here')
except BaseException as error:
    print(repr(error))

import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call, patch


async def real(a):
    return a


async def main():
    mock = AsyncMock(return_value=5)
    print(await mock(1), mock.await_count, mock.await_args, inspect.iscoroutinefunction(mock))
    mock.assert_awaited_once_with(1)
    mock = AsyncMock(side_effect=[1, ValueError('second')])
    print(await mock())
    try:
        await mock()
    except ValueError as error:
        print(error)
    try:
        await mock()
    except StopAsyncIteration:
        print('nothing left')
    mock = AsyncMock()
    for check in (mock.assert_awaited, lambda: mock.assert_awaited_with(1), mock.assert_awaited_once):
        try:
            check()
        except AssertionError as error:
            print(error)
    await mock.method(1, b=2)
    print(mock.method.await_args_list == [call(1, b=2)], mock.mock_calls)
    print(type(Mock(real)).__name__, type(MagicMock(spec=real)).__name__, await MagicMock(spec=real, return_value=3)(1))
    context = MagicMock()
    context.__aenter__.return_value = 'entered'
    async with context as value:
        print(value)
    items = MagicMock()
    items.__aiter__.return_value = [1, 2, 3]
    print([item async for item in items])
    with patch('__main__.real') as patched:
        patched.return_value = 'async patch'
        print(type(patched).__name__, await real(1))


asyncio.run(main())

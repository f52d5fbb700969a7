"""Running programs from an event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from ._engine import PrintCallback
from ._program import Monty
from ._progress import (
    Answerer,
    ExternalResult,
    MontyComplete,
    MontyFutureSnapshot,
    MontySnapshot,
    NameLookupSnapshot,
    Progress,
)


async def run_monty_async(
    monty_runner: Monty,
    *,
    inputs: dict[str, Any] | None = None,
    external_functions: dict[str, Callable[..., Any]] | None = None,
    limits: Any = None,
    print_callback: PrintCallback | None = None,
    os: Callable[..., Any] | None = None,
) -> Any:
    """Runs a program to its end without blocking the event loop; gives the value of the last expression.

    The sandbox runs in a worker thread, host functions on the loop. A host function that returns a coroutine becomes
    a task, and the program goes on until it awaits it: calls overlap. Tasks left over are cancelled before this
    returns.
    """
    tasks: dict[int, asyncio.Task[Any]] = {}
    answerer = Answerer(external_functions, monty_runner._functions)
    try:
        progress = await asyncio.to_thread(
            lambda: monty_runner.start(inputs=inputs, limits=limits, print_callback=print_callback)
        )
        while not isinstance(progress, MontyComplete):
            progress = await _answer(answerer, progress, tasks, os)
        return progress.output
    finally:
        for task in tasks.values():
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks.values(), return_exceptions=True)


async def _answer(
    answerer: Answerer,
    progress: MontySnapshot | NameLookupSnapshot | MontyFutureSnapshot,
    tasks: dict[int, asyncio.Task[Any]],
    os: Callable[..., Any] | None,
) -> Progress:
    if isinstance(progress, NameLookupSnapshot):
        return await asyncio.to_thread(progress._answer, answerer.look_up(progress.variable_name))
    if isinstance(progress, MontyFutureSnapshot):
        waiting = {call: tasks[call] for call in progress.pending_call_ids}
        await asyncio.wait(waiting.values(), return_when=asyncio.FIRST_COMPLETED)
        results: dict[int, ExternalResult] = {}
        for call, task in waiting.items():
            if task.done():
                del tasks[call]
                results[call] = _result_of(task)
        return await asyncio.to_thread(progress.resume, results)
    try:
        function = _os_function(progress, os) if progress.is_os_function else answerer.find(progress.function_name)
        result = None if function is None else function(*progress.args, **progress.kwargs)
    except Exception as error:
        failure = error
        return await asyncio.to_thread(lambda: progress.resume(exception=failure))
    if function is None:
        return await asyncio.to_thread(progress.resume_not_handled)
    if inspect.iscoroutine(result):
        tasks[progress.call_id] = asyncio.create_task(result)
        return await asyncio.to_thread(lambda: progress.resume(future=...))
    return await asyncio.to_thread(lambda: progress.resume(return_value=result))


def _os_function(progress: MontySnapshot, os: Callable[..., Any] | None) -> Callable[..., Any]:
    name = progress.function_name
    if os is None:
        raise NotImplementedError(f'OS function {name} called but no os handler provided')
    handler = os
    return lambda *args, **kwargs: handler(name, args, kwargs)


def _result_of(task: asyncio.Task[Any]) -> ExternalResult:
    if task.cancelled():
        return {'exception': asyncio.CancelledError()}
    error = task.exception()
    return {'return_value': task.result()} if error is None else {'exception': error}

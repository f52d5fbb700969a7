"""Running programs from an event loop."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from ._codec import exception_message, result_message
from ._engine import PrintCallback
from ._program import Monty
from ._progress import (
    LATER,
    NOT_FOUND,
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

    The sandbox runs in a worker thread, host functions on the loop. A host function that returns an awaitable becomes
    a task, and the program goes on until it awaits it: calls overlap. Tasks left over are cancelled before this
    returns; when this itself is cancelled, the program is stopped first.
    """
    if not isinstance(monty_runner, Monty):
        raise TypeError(f"monty_runner must be a Monty, not '{type(monty_runner).__name__}'")
    run = _Run(monty_runner, Answerer(external_functions, monty_runner._functions), os)
    try:
        progress = await run.advance(
            lambda: run.program.start(inputs=inputs, limits=limits, print_callback=print_callback)
        )
        while not isinstance(progress, MontyComplete):
            progress = await run.answer(progress)
        return progress.output
    finally:
        await run.cancel_tasks()


class _Run:
    """One run: its host functions and the tasks that work for it."""

    def __init__(self, program: Monty, answerer: Answerer, os: Callable[..., Any] | None) -> None:
        # A program of its own, which costs little because compiled code is shared: interrupting it stops no other run.
        self.program = Monty.load(program.dump())
        self._answerer = answerer
        self._os = os
        self._tasks: dict[int, asyncio.Future[Any]] = {}

    async def advance(self, step: Callable[[], Progress]) -> Progress:
        """Runs the sandbox in a worker thread. When cancelled, it stops the program and waits for the thread."""
        context = contextvars.copy_context()
        thread = asyncio.get_running_loop().run_in_executor(None, context.run, step)
        try:
            return await asyncio.shield(thread)
        except asyncio.CancelledError:
            while not thread.done():
                self.program.interrupt()
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait([thread], timeout=0.005)
            thread.exception()
            raise

    async def answer(self, progress: MontySnapshot | NameLookupSnapshot | MontyFutureSnapshot) -> Progress:
        """Answers what the program asks."""
        if isinstance(progress, NameLookupSnapshot):
            answer = self._answerer.look_up(progress.variable_name)
        elif isinstance(progress, MontyFutureSnapshot):
            results = await self._finished(progress.pending_call_ids)
            return await self.advance(lambda: progress.resume(results))
        else:
            answer = self._call(progress)
        return await self.advance(lambda: progress._answer(answer))

    def _call(self, progress: MontySnapshot) -> bytes:
        name = progress.function_name
        try:
            function = self._system_function(name) if progress.is_os_function else self._answerer.find(name)
            if function is None:
                return NOT_FOUND
            result = function(*progress.args, **progress.kwargs)
        except Exception as error:
            return exception_message(error)
        if inspect.isawaitable(result):
            self._tasks[progress.call_id] = asyncio.ensure_future(_await(result))
            return LATER
        return result_message(result)

    def _system_function(self, name: str) -> Callable[..., Any]:
        handler = self._os
        if handler is None:
            raise NotImplementedError(f'OS function {name} called but no os handler provided')
        return lambda *args, **kwargs: handler(name, args, kwargs)

    async def _finished(self, calls: list[int]) -> dict[int, ExternalResult]:
        """The results of the calls that have ended, at least one of those that are waited for."""
        waiting = {call: self._tasks[call] for call in calls}
        await asyncio.wait(waiting.values(), return_when=asyncio.FIRST_COMPLETED)
        results: dict[int, ExternalResult] = {}
        for call, task in waiting.items():
            if task.done():
                del self._tasks[call]
                results[call] = _result_of(task)
        return results

    async def cancel_tasks(self) -> None:
        """Cancels what is left, and waits for it."""
        for task in self._tasks.values():
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)


async def _await(result: Awaitable[Any]) -> Any:
    return await result


def _result_of(task: asyncio.Future[Any]) -> ExternalResult:
    if task.cancelled():
        return {'exception': asyncio.CancelledError()}
    error = task.exception()
    return {'return_value': task.result()} if error is None else {'exception': error}

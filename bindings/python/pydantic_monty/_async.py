"""Running programs from an event loop."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import inspect
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from ._answers import LATER, NOT_FOUND, SLEEP, Answerer, Functions, OsHandler, method_of
from ._codec import result_message
from ._errors import MontyRuntimeError
from ._modules import Modules
from ._mount import Mounts, mounted
from ._output import PrintCallback
from ._program import Monty
from ._progress import (
    ExternalResult,
    MontyComplete,
    MontyFutureSnapshot,
    MontySnapshot,
    NameLookupSnapshot,
    Progress,
)

TIME_SLEEP = 'time.sleep'


async def run_monty_async(
    monty_runner: Monty,
    *,
    inputs: dict[str, Any] | None = None,
    external_functions: Functions | None = None,
    external_lookup: Mapping[str, Any] | None = None,
    external_modules: Modules | None = None,
    limits: Any = None,
    print_callback: PrintCallback | None = None,
    os: OsHandler | None = None,
    mount: Mounts | None = None,
) -> Any:
    """Runs a program to its end without blocking the event loop; gives the value of the last expression.

    The sandbox runs in a worker thread, host functions on the loop. A host function that returns an awaitable becomes
    a task, and the program goes on until it awaits it: calls overlap. The program's asyncio.sleep and time.sleep
    sleep on the loop. A task whose call the program has cancelled is cancelled too, and those left over are before
    this returns; when this itself is cancelled, the program is stopped first.
    """
    if not isinstance(monty_runner, Monty):
        raise TypeError(f"monty_runner must be a Monty, not '{type(monty_runner).__name__}'")
    answerer = Answerer(
        external_functions,
        monty_runner._functions,
        lookup=external_lookup,
        modules=external_modules,
        os=os,
        mounts=mounted(mount),
        is_async=True,
    )
    # A program of its own, which costs little because compiled code is shared: interrupting it stops no other run.
    program = Monty.load(monty_runner.dump())
    return await drive(
        lambda: program.start(
            inputs=inputs, limits=limits, print_callback=print_callback, external_modules=external_modules
        ),
        program.interrupt,
        answerer,
        (limits or {}).get('max_wall_secs'),
    )


async def drive(
    start: Callable[[], Progress], interrupt: Callable[[], None], answerer: Answerer, wall_secs: float | None = None
) -> Any:
    """Runs to the end what `start` begins, answering on the loop, and waits for the host no longer than that."""
    driver = _Driver(answerer, interrupt, wall_secs)
    try:
        progress = await driver.advance(start)
        while not isinstance(progress, MontyComplete):
            progress = await driver.answer(progress)
        return progress.output
    except MontyRuntimeError as error:
        answerer.explain(error)
        raise
    finally:
        await driver.cancel_tasks()


class _Driver:
    """One run: its host functions and the tasks that work for it."""

    def __init__(self, answerer: Answerer, interrupt: Callable[[], None], wall_secs: float | None) -> None:
        self._deadline = None if wall_secs is None else time.monotonic() + wall_secs
        self._answerer = answerer
        self._interrupt = interrupt
        self._tasks: dict[int, asyncio.Future[Any]] = {}
        self._given_up: list[asyncio.Future[Any]] = []

    async def advance(self, step: Callable[[], Progress]) -> Progress:
        """Runs the sandbox in a worker thread. When cancelled, it stops the program and waits for the thread."""
        context = contextvars.copy_context()
        thread = asyncio.get_running_loop().run_in_executor(None, context.run, step)
        try:
            return await asyncio.shield(thread)
        except asyncio.CancelledError:
            while not thread.done():
                self._interrupt()
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait([thread], timeout=0.005)
            thread.exception()
            raise

    async def answer(self, progress: MontySnapshot | NameLookupSnapshot | MontyFutureSnapshot) -> Progress:
        """Answers what the program asks."""
        if isinstance(progress, NameLookupSnapshot):
            names = (progress.variable_name, 'module')[: 1 + progress.is_module]
            answer = self._answerer.answer_lookup(names)
        elif isinstance(progress, MontyFutureSnapshot):
            results = await self._finished(progress.pending_call_ids)
            return await self.advance(lambda: progress.resume(results))
        elif progress.is_os_function:
            answer = await self._call_os(progress)
        else:
            answer = self._call(progress)
        return await self.advance(lambda: progress._answer(answer))

    def _call(self, progress: MontySnapshot) -> bytes:
        name, args = progress._called, progress.args
        self._answerer.kept = progress._handle.kept
        try:
            if name.startswith('#'):
                function: Callable[..., Any] | None = self._answerer.find(name)
                args = args[1:]
            elif progress.is_method_call:
                function = method_of(args, name)
                args = args[1:]
            else:
                function = self._answerer.find(name)
            if function is None:
                return NOT_FOUND
            result = function(*args, **progress.kwargs)
        except Exception as error:
            return self._answerer.raise_in_program(error)
        if inspect.isawaitable(result):
            self._tasks[progress.call_id] = asyncio.ensure_future(_await(result))
            return LATER
        return result_message(result, self._answerer.owner)

    async def _call_os(self, progress: MontySnapshot) -> bytes:
        """What the handler says; an awaitable is awaited first, since the program cannot go on without the answer."""
        name = progress.function_name
        if name == SLEEP:
            self._tasks[progress.call_id] = asyncio.ensure_future(asyncio.sleep(progress.args[0]))
            return LATER
        answer = self._answerer.mounted(name, progress._handle.value)
        if answer is not None:
            return answer
        try:
            if name == TIME_SLEEP:
                return result_message(await self._patiently(asyncio.sleep(progress.args[0])))
            result = self._answerer.call_os(name, progress.args, progress.kwargs)
            if inspect.isawaitable(result):
                result = await self._patiently(result)
        except Exception as error:
            return self._answerer.raise_in_program(error)
        return result_message(result, self._answerer.owner)

    async def _finished(self, calls: list[int]) -> dict[int, ExternalResult]:
        """The results of the calls that have ended, at least one of those that are waited for."""
        results: dict[int, ExternalResult] = {}
        for call in self._tasks.keys() - set(calls):
            # The program has cancelled what waited for it.
            task = self._tasks.pop(call)
            task.cancel()
            self._given_up = [other for other in self._given_up if not other.done()] + [task]
        waiting = {call: self._tasks[call] for call in calls if call in self._tasks}
        for call in calls:
            if call not in waiting:
                # A call of an earlier run: nobody works for it any more.
                results[call] = {'exception': asyncio.CancelledError()}
        if waiting and not results:
            await asyncio.wait(waiting.values(), timeout=self._rest(), return_when=asyncio.FIRST_COMPLETED)
        for call, task in waiting.items():
            if task.done():
                del self._tasks[call]
                results[call] = self._result_of(task)
        if not results:
            # The wall time is over, which the library, who counts too, says when it goes on.
            results[calls[0]] = {'exception': TimeoutError()}
        return results

    def _rest(self) -> float | None:
        """Seconds that are left for waiting, slightly more than the library counts."""
        return None if self._deadline is None else max(self._deadline - time.monotonic(), 0) + 0.001

    async def _patiently(self, result: Awaitable[Any]) -> Any:
        """Waits for what the program cannot go on without, until the wall time is over."""
        try:
            return await asyncio.wait_for(result, self._rest())
        except asyncio.TimeoutError as error:
            raise TimeoutError(*error.args) from None

    def _result_of(self, task: asyncio.Future[Any]) -> ExternalResult:
        if task.cancelled():
            return {'exception': asyncio.CancelledError()}
        error = task.exception()
        if error is None:
            return {'return_value': task.result()}
        self._answerer.raised = error
        return {'exception': error}

    async def cancel_tasks(self) -> None:
        """Cancels what is left, and waits for it."""
        for task in self._tasks.values():
            task.cancel()
        left = [*self._tasks.values(), *self._given_up]
        if left:
            await asyncio.gather(*left, return_exceptions=True)


async def _await(result: Awaitable[Any]) -> Any:
    return await result

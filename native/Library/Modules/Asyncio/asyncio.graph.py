# Who waits for whom.

from dataclasses import dataclass

from asyncio import events, futures, tasks

__all__ = ('capture_call_graph', 'format_call_graph', 'print_call_graph', 'FrameCallGraphEntry', 'FutureCallGraph')


@dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    """A frame of a coroutine."""

    frame: object


@dataclass(frozen=True, slots=True)
class FutureCallGraph:
    """A future, the frames of its coroutines, and those that wait for it."""

    future: object
    call_stack: tuple
    awaited_by: tuple


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future, or of the task that runs; None outside tasks."""
    loop = events._get_running_loop()
    if future is None:
        if loop is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to '
                               'introspect was provided')
        future = tasks.current_task(loop)
        if future is None:
            return None
    elif not isinstance(future, futures.Future):
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
    return _graph_of(future, limit)


def _graph_of(future, limit):
    frames = []
    awaited = future.get_coro() if isinstance(future, tasks.Task) else None
    while awaited is not None:
        frame = getattr(awaited, 'cr_frame', None) or getattr(awaited, 'ag_frame', None)
        if frame is None:
            break
        frames.append(FrameCallGraphEntry(frame))
        awaited = getattr(awaited, 'cr_await', None) or getattr(awaited, 'ag_await', None)
    frames.reverse()
    if limit is not None:
        frames = [] if limit == 0 else frames[:limit] if limit > 0 else frames[limit:]
    waiting = tuple(_graph_of(waiter, limit) for waiter in future._awaited_by or ())
    return FutureCallGraph(future, tuple(frames), waiting)


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future as text; empty outside tasks."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    lines = []
    if graph is not None:
        _write(graph, lines, 0)
    return '\n'.join(lines)


def _write(graph, lines, level):
    margin = '    ' * level
    future = graph.future
    if isinstance(future, tasks.Task):
        lines.append(f'{margin}* Task(name={future.get_name()!r}, id={id(future):#x})')
    else:
        lines.append(f'{margin}* Future(id={id(future):#x})')
    if graph.call_stack:
        lines.append(f'{margin}  + Call stack:')
        for entry in graph.call_stack:
            code = entry.frame.f_code
            lines.append(f'{margin}  |   File {code.co_filename!r}, line {entry.frame.f_lineno}, in '
                         f'{"async " if code.co_flags & 0x280 else ""}{code.co_qualname}()')
    if graph.awaited_by:
        lines.append(f'{margin}  + Awaited by:')
        for waiter in graph.awaited_by:
            _write(waiter, lines, level + 1)


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Prints the graph of a future."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file)

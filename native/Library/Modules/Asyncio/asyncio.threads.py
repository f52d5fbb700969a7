# Functions that would run in a thread.

from asyncio import tasks

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    """Runs a function after others have had their turn, in a copy of the context. There are no threads."""
    from contextvars import copy_context
    context = copy_context()
    await tasks.sleep(0)
    return context.run(func, *args, **kwargs)

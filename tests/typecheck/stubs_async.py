import asyncio
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import AsyncIterator, Iterator, reveal_type


async def fetch(name: str) -> int:
    await asyncio.sleep(0)
    return len(name)


async def text(name: str) -> str:
    return name


@contextmanager
def opened(name: str) -> Iterator[int]:
    yield len(name)


@asynccontextmanager
async def connected(name: str) -> AsyncIterator[str]:
    yield name


async def main() -> None:
    reveal_type(await fetch("a"))  # reveal: int
    reveal_type(await asyncio.gather(fetch("a"), text("b")))  # reveal: tuple[int, str]
    reveal_type(await asyncio.gather(fetch("a"), fetch("b"), return_exceptions=True))  # reveal: tuple[int | BaseException, int | BaseException]
    task = asyncio.create_task(fetch("a"))
    reveal_type(task)  # reveal: Task[int]
    reveal_type(await task)  # reveal: int
    reveal_type(task.done())  # reveal: bool
    reveal_type(await asyncio.wait_for(text("a"), 1))  # reveal: str
    reveal_type(await asyncio.to_thread(len, "a"))  # reveal: int
    reveal_type(await asyncio.sleep(0, "x"))  # reveal: str
    queue: asyncio.Queue[int] = asyncio.Queue()
    reveal_type(await queue.get())  # reveal: int
    done, pending = await asyncio.wait([task])
    async with asyncio.TaskGroup() as group:
        reveal_type(group.create_task(text("a")))  # reveal: Task[str]
    async with asyncio.timeout(1) as limit:
        reveal_type(limit)  # reveal: Timeout
    async with connected("a") as line:
        reveal_type(line)  # reveal: str
    with opened("a") as handle:
        reveal_type(handle)  # reveal: int
    with suppress(ValueError):
        pass
    for first in asyncio.as_completed([task]):
        await first


reveal_type(asyncio.run(fetch("a")))  # reveal: int

import asyncio
from typing import reveal_type


async def fetch(key: str) -> int:
    return 1


async def main() -> None:
    await 5  # error: invalid-await "`Literal[5]` is not awaitable"
    number: int = fetch("a")  # error: invalid-assignment "Object of type `CoroutineType[Any, Any, int]` is not assignable to `int`"
    fetch("a")  # error: unused-awaitable "Object of type `CoroutineType[Any, Any, int]` is not awaited"
    reveal_type(await fetch("a"))  # reveal: int
    both = await asyncio.gather(fetch("a"), fetch("b"))
    reveal_type(both)  # reveal: tuple[int, int]
    many = await asyncio.gather(*[fetch(key) for key in "abc"])
    reveal_type(many)  # reveal: Unknown
    task = asyncio.create_task(fetch("a"))
    reveal_type(await task)  # reveal: int
    reveal_type([await fetch(key) for key in "ab"])  # reveal: list[int]


await main()
result = await fetch("a")
reveal_type(result)  # reveal: int
asyncio.run(main())

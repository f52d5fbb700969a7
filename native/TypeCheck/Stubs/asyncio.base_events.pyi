from asyncio import (BaseEventLoop as BaseEventLoop, EventLoop as EventLoop,
    SelectorEventLoop as SelectorEventLoop)

from asyncio import (Lock as Lock, Event as Event, Condition as Condition, Semaphore as Semaphore,
    BoundedSemaphore as BoundedSemaphore, Barrier as Barrier)

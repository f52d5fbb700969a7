from asyncio import (Queue as Queue, PriorityQueue as PriorityQueue, LifoQueue as LifoQueue, QueueFull as QueueFull,
    QueueEmpty as QueueEmpty, QueueShutDown as QueueShutDown)

import asyncio
import re


async def inner():
    print(re.sub('id=0x[0-9a-f]+', 'id', asyncio.format_call_graph()).replace(__file__ if '__file__' in globals() else 'case.py', 'case.py'))


async def middle():
    await inner()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(middle(), name='child')


async def graph_of_a_future():
    future = asyncio.get_running_loop().create_future()
    graph = asyncio.capture_call_graph(future)
    print(graph.future is future, graph.call_stack, graph.awaited_by)


asyncio.run(graph_of_a_future())
try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)

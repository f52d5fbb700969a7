import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='default')


async def sets(value):
    before = variable.get()
    variable.set(value)
    return before


async def current():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    print(runner.run(sets('first')), runner.run(sets('second')), runner.run(sets('third')))
    print(variable.get(), runner.run(current()) is runner.get_loop())
    print(runner.run(sets('own'), context=contextvars.copy_context()))
    try:
        runner.run(5)
    except TypeError as error:
        print(error)
for method in (runner.get_loop, lambda: runner.run(None), runner.__enter__):
    try:
        method()
    except RuntimeError as error:
        print(error)
runner.close()
unused = asyncio.Runner()
unused.close()
print(type(asyncio.Runner(debug=True).get_loop()).__name__ != '')

"""Settings of requests: variables, tokens, copies of contexts, and tasks that inherit."""
import asyncio
import contextvars
from contextvars import ContextVar, copy_context

user = ContextVar('user', default='nobody')
depth = ContextVar('depth')


def trace(name):
    return f'{name}:{user.get()}:{depth.get(0)}'


token = user.set('ann')
print(trace('a'), token.var is user, token.old_value is contextvars.Token.MISSING, user.name)
inner = user.set('bob')
print(trace('b'), inner.old_value)
user.reset(inner)
print(trace('c'))
with user.set('carl'):
    print(trace('d'))
print(trace('e'))
context = copy_context()


def change():
    user.set('inside')
    depth.set(depth.get(0) + 1)
    return trace('f')


print(context.run(change), context.run(change), trace('g'), context[user], context.get(depth), depth in context, len(context) >= 2, sorted(v.name for v in context if v in (user, depth)))
copy = context.copy()
copy.run(user.set, 'copy')
print(context[user], copy[user], contextvars.Context().get(user, 'empty'), contextvars.Context().run(user.get))


async def request(name, results):
    user.set(name)
    await asyncio.sleep(0)
    results.append(trace('r'))


async def main():
    results = []
    await asyncio.gather(*(request(n, results) for n in 'xyz'))
    print(results, trace('h'))
    task = asyncio.create_task(request('t', results), context=context)
    await task
    print(context[user], trace('i'))


asyncio.run(main())
for bad in (lambda: depth.get(), lambda: user.reset(inner), lambda: depth.reset(token), lambda: user.reset(5), lambda: ContextVar(), lambda: ContextVar(5), lambda: context[ContextVar('z')], lambda: context['user'], lambda: context.run(lambda: context.run(print)), lambda: contextvars.Token(), lambda: context.__setitem__(user, 1), lambda: copy.run(lambda: user.reset(token)), lambda: ContextVar[int], lambda: 5 in context):
    try:
        print(str(bad())[:30])
    except (LookupError, RuntimeError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).split(' at 0x')[0].split('<')[0])

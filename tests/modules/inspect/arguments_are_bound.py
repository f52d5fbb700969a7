import inspect


def call(a, b=2, /, *rest, key, other=None, **more): ...


signature = inspect.signature(call)
print(signature, [(name, part.kind.description) for name, part in signature.parameters.items()])
bound = signature.bind(1, 5, 6, key='k', z=1)
print(bound.args, bound.kwargs, bound.arguments)
partial = signature.bind_partial(1)
partial.apply_defaults()
print(partial.arguments, signature.parameters['key'].default is inspect.Parameter.empty)
for attempt in (lambda: signature.bind(), lambda: signature.bind(1),
                lambda: signature.bind(1, a=2, key=1) and inspect.signature(5)):
    try:
        attempt()
    except TypeError as error:
        print(error)

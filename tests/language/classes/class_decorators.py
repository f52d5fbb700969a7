def register(cls):
    registry.append(cls.__name__)
    cls.tag = "registered"
    return cls


def replace(cls):
    return f"replaced {cls.__name__}"


def with_args(**attrs):
    def decorate(cls):
        for k, v in attrs.items():
            setattr(cls, k, v)
        return cls

    return decorate


registry = []


@register
@with_args(a=1, b=2)
class A:
    pass


@replace
class B:
    pass


print(A.tag, A.a, A.b, registry, B)

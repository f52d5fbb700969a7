from abc import ABC, abstractmethod, get_cache_token, update_abstractmethods


class Tool(ABC):
    @abstractmethod
    def run(self): ...

    @property
    @abstractmethod
    def name(self): ...


class Half(Tool):
    name = 'half'


print(sorted(Tool.__abstractmethods__), sorted(Half.__abstractmethods__), isinstance(get_cache_token(), int))
for kind in (Tool, Half):
    try:
        kind()
    except TypeError as error:
        print(error)
Half.run = lambda self: 'ran'
print(update_abstractmethods(Half) is Half, Half().run())

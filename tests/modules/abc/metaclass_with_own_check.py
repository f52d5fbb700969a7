from abc import ABC, ABCMeta


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        print('asked', instance)
        return super().__instancecheck__(instance)


class Base(metaclass=Meta):
    pass


class Mixed(Base, ABC):
    pass


print(isinstance(3, Base), isinstance(3, Base))
Base.register(int)
print(isinstance(3, Base), isinstance(3, Base))
print(isinstance(3, Mixed), type(Mixed).__name__)


class Keywords(ABC):
    def __init_subclass__(cls, *, label='none', **kwargs):
        super().__init_subclass__(**kwargs)
        cls.label = label


class Named(Keywords, label='named'):
    pass


print(Keywords.__subclasses__(), Named.label)

from dataclasses import FrozenInstanceError, KW_ONLY, InitVar, dataclass


@dataclass(frozen=True, order=True, slots=True)
class Key:
    a: int
    b: str = ''


@dataclass
class Box:
    width: int
    _: KW_ONLY
    scale: InitVar[int] = 1
    area: int = 0

    def __post_init__(self, scale):
        self.area = self.width * self.width * scale


print(Key(1) < Key(1, 'b'), sorted([Key(2), Key(1, 'z')]), hash(Key(1)) == hash(Key(1)), Key.__slots__,
      Box(3, scale=2), Box.__match_args__)
for attempt in (lambda: setattr(Key(1), 'a', 2), lambda: delattr(Key(1), 'a'), lambda: Key(1) < (1, ''),
                lambda: hash(Box(1)), lambda: Box(1, 2)):
    try:
        attempt()
    except (FrozenInstanceError, TypeError) as error:
        print(type(error).__name__, error)

"""Hooks that build objects while reading, classes that write them, and reading piece by piece."""
import json
from dataclasses import dataclass, asdict
from decimal import Decimal


@dataclass
class Point:
    x: int
    y: int


def build(found):
    return Point(**found) if found.keys() == {'x', 'y'} else found


print(json.loads('{"p": {"x": 1, "y": 2}, "q": [{"x": 3, "y": 4}]}', object_hook=build))
print(json.loads('{"a": 1, "b": 2, "a": 3}', object_pairs_hook=list))
print(json.loads('[1.10, 2, -3e5, NaN, Infinity]', parse_float=Decimal, parse_int=str, parse_constant=lambda name: f'<{name}>'))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Point):
            return {'__point__': asdict(value)}
        return super().default(value)


print(json.dumps([Point(1, 2)], cls=Encoder), Encoder(indent=1).encode({'p': Point(0, 0)}))
try:
    Encoder().encode([1, complex(1)])
except TypeError as error:
    print(error, error.__notes__)


class Decoder(json.JSONDecoder):
    def decode(self, text):
        return {'read': super().decode(text)}


print(json.loads('[1]', cls=Decoder))
decoder, stream, place = json.JSONDecoder(), '{"a": 1} [2, 3]  "four" 5', 0
while place < len(stream):
    value, end = decoder.raw_decode(stream, place)
    print(value, end)
    place = end + len(stream[end:]) - len(stream[end:].lstrip())
try:
    decoder.raw_decode('  1')
except json.JSONDecodeError as error:
    print(error)

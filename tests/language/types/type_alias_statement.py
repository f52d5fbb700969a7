type Point = tuple[float, float]
type Tree[T] = T | list[Tree[T]]
print(Point, Point.__name__, Point.__value__, type(Point).__name__)
print(Tree.__type_params__, Tree[int], Tree.__name__)
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as e:
    print(e)
try:
    isinstance((1.0, 2.0), Point)
except TypeError as e:
    print(e)
print(Point == Point, Point | None, Lazy)

# host: echo
for value in (
    None, True, 5, -(2**100), 1.5, float("inf"), "aé😀", b"\x00\xff", [1, [2]], (1, (2,)),
    {"a": {1: None}}, {1}, frozenset({2}), ..., "", [], {}, (),
):
    back = echo(value)
    print(repr(back), back == value, type(back) is type(value))
print(echo(1, 2), echo(a=1), echo([1], k=(2,)), echo(*[1, 2], **{"x": {"y": []}}))
nan = echo(float("nan"))
print(nan != nan, echo(-0.0), echo([1.0, 1, True]))

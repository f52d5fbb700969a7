print("{a} {b[0]}".format_map({"a": 1, "b": "xy"}), "{0.__class__.__name__}".format(5))
for f in (
    lambda: "{x}".format_map({}),
    lambda: "{0}".format_map([1]),
    lambda: "{}".format_map({"": 1}),
    lambda: "{a}".format_map(5),
    lambda: "{a}".format_map(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

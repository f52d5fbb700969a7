def show(text, *args, **kwargs):
    try:
        print(text.format(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


show("{}")
show("{0} {1}", 1)
show("{a}")
show("{} {0}", 1)
show("{0} {}", 1)
show("{")
show("}")
show("{0", 1)
show("{!x}", 1)
show("{!}", 1)
show("{0!r", 1)
show("{0.x}", 1)
show("{0[5]}", [1])
show("{0[x]}", {})
show("{0[x]}", [1])
show("{0.}", 1)
show("{0[}", 1)
show("{0[]}", [1])
show("{:d}", "a")
show("{0:{1:{2}}}", 1, 2, 3)

for x in (-0.0, 0.0, -0.001, -0.4, -0.6, -1.0):
    print(f"{x:z}|{x:z.0f}|{x:.0f}|{x:z.1f}|{x:+z.1f}|{x:z.2e}|{x: z.1f}|{x:z%}")
for f in (lambda: f"{1:z}", lambda: f"{'a':z}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

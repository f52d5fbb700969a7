s = "0123456789"
print(s[2:8:3], s[8:2:-2], s[::-3], s[:3:-1], s[-3::-1], s[100::-4], s[:-100:-5], s[5:5], s[5:4], s[4:5:-1])
print(s[None:None:None], s[:2], s[7:], s[-2:], s[:-7], s[slice(1, 4)], s[slice(None, None, -1)], s[True:3])
for f in (lambda: s[::0], lambda: s["a":], lambda: s[:1.5]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

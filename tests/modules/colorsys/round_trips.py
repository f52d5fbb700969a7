import colorsys


def near(left, right):
    return all(abs(a - b) < 1e-9 for a, b in zip(left, right))


colors = [(r / 4, g / 4, b / 4) for r in range(5) for g in range(5) for b in range(5)]
print(all(near(color, colorsys.hsv_to_rgb(*colorsys.rgb_to_hsv(*color))) for color in colors))
print(all(near(color, colorsys.hls_to_rgb(*colorsys.rgb_to_hls(*color))) for color in colors))
print([round(part, 4) for part in colorsys.rgb_to_yiq(0.2, 0.4, 0.6)])
print([round(part, 4) for part in colorsys.yiq_to_rgb(0.5, 0.1, -0.1)])
try:
    colorsys.rgb_to_hsv('a', 1, 1)
except TypeError as error:
    print(error)

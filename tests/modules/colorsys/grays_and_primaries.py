import colorsys

for color in ((0, 0, 0), (1, 1, 1), (0.5, 0.5, 0.5), (1, 0, 0), (0, 1, 0), (0, 0, 1)):
    print(color, colorsys.rgb_to_hsv(*color), colorsys.rgb_to_hls(*color))
print(colorsys.hsv_to_rgb(0, 0, 0.25), colorsys.hls_to_rgb(0.5, 0.25, 0))
for step in range(7):
    print(step, [round(part, 3) for part in colorsys.hsv_to_rgb(step / 6, 1, 1)])

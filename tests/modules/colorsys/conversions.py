import colorsys

for rgb in ((0.2, 0.4, 0.4), (1, 0, 0), (0.5, 0.5, 0.5), (0.1, 0.9, 0.3), (0.25, 0.1, 0.75)):
    hsv, hls, yiq = colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_hls(*rgb), colorsys.rgb_to_yiq(*rgb)
    print(hsv, hls, [round(x, 12) for x in yiq])
    print(colorsys.hsv_to_rgb(*hsv), colorsys.hls_to_rgb(*hls), [round(x, 12) for x in colorsys.yiq_to_rgb(*yiq)])

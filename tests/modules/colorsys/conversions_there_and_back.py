import colorsys

for color in ((0.2, 0.4, 0.6), (1.0, 0.0, 0.0), (0.5, 0.5, 0.5)):
    hls, hsv, yiq = colorsys.rgb_to_hls(*color), colorsys.rgb_to_hsv(*color), colorsys.rgb_to_yiq(*color)
    print([round(each, 4) for each in hls + hsv + yiq])
    print([round(each, 4) for each in colorsys.hls_to_rgb(*hls) + colorsys.hsv_to_rgb(*hsv) + colorsys.yiq_to_rgb(*yiq)])

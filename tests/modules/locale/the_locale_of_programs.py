import locale

print(locale.setlocale(locale.LC_ALL, 'C'), locale.localeconv()['decimal_point'], locale.strcoll('a', 'b') < 0)
print(locale.format_string('%d items, %.2f', (1234, 5.678)), locale.atof('3.5'), locale.atoi('7'), locale.strxfrm('x'))

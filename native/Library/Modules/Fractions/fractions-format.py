

_FORMAT = re.compile(r'''
    (?:(?P<fill>.)?(?P<align>[<>=^]))?
    (?P<sign>[-+ ]?)
    (?P<no_neg_zero>z)?
    (?P<alt>\#)?
    (?P<zeropad>0(?=[0-9]))?
    (?P<minimumwidth>[0-9]+)?
    (?P<thousands_sep>[,_])?
    (?:\.(?=[,_0-9])(?P<precision>[0-9]+)?(?P<frac_separators>[,_])?)?
    (?P<presentation_type>[eEfFgG%])?
''', re.DOTALL | re.VERBOSE)

_PLAIN_FORMAT = re.compile(r'''
    (?:(?P<fill>.)?(?P<align>[<>=^]))?
    (?P<sign>[-+ ]?)
    (?P<alt>\#)?
    (?P<minimumwidth>0|[1-9][0-9]*)?
    (?P<thousands_sep>[,_])?
''', re.DOTALL | re.VERBOSE)


def _at_exponent(n, d, exponent, no_neg_zero=False):
    """The sign and the significand of n/d rounded to a multiple of 10**exponent, half to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _with_figures(n, d, figures):
    """Sign, significand and exponent of n/d rounded to a number of figures."""
    if n == 0:
        return False, 0, 1 - figures
    top, bottom = str(abs(n)), str(d)
    m = len(top) - len(bottom) + (bottom <= top)
    exponent = m - figures
    sign, significand = _at_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent


def _format_plain(number, found):
    fill = found['fill'] or ' '
    align = found['align'] or '>'
    sign = '' if found['sign'] == '-' else found['sign']
    separator = found['thousands_sep'] or ''
    body = f'{abs(number._numerator):{separator}}'
    if found['alt'] or number._denominator != 1:
        body += f'/{number._denominator:{separator}}'
    sign = '-' if number._numerator < 0 else sign
    padding = fill * (int(found['minimumwidth'] or '0') - len(sign) - len(body))
    if align == '>':
        return padding + sign + body
    if align == '<':
        return sign + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _format_float(number, found):
    fill = found['fill'] or ' '
    align = found['align'] or '>'
    plus = '' if found['sign'] == '-' else found['sign']
    kind = found['presentation_type']
    alternate = bool(found['alt'])
    width = int(found['minimumwidth'] or '0')
    separator = found['thousands_sep']
    precision = int(found['precision'] or '6')
    fraction_separator = found['frac_separators'] or ''
    if found['zeropad'] and not found['align']:
        fill, align = '0', '='
    trim_zeros = kind in 'gG' and not alternate
    trim_point = not alternate
    exponent_mark = 'E' if kind in 'EFG' else 'e'
    if kind in 'fF%':
        exponent = -precision - (2 if kind == '%' else 0)
        negative, significand = _at_exponent(number._numerator, number._denominator, exponent,
                                             bool(found['no_neg_zero']))
        scientific = False
        point = precision
    else:
        figures = max(precision, 1) if kind in 'gG' else precision + 1
        negative, significand, exponent = _with_figures(number._numerator, number._denominator, figures)
        scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    if kind == '%':
        suffix = '%'
    elif scientific:
        suffix = f'{exponent_mark}{exponent + point:+03d}'
    else:
        suffix = ''
    digits = f'{significand:0{point + 1}d}'
    sign = '-' if negative else plus
    leading = digits[:len(digits) - point]
    fraction = digits[len(digits) - point:]
    if trim_zeros:
        fraction = fraction.rstrip('0')
    dot = '' if trim_point and not fraction else '.'
    if fraction_separator:
        fraction = fraction_separator.join([fraction[i:i + 3] for i in range(0, len(fraction), 3)])
    trailing = dot + fraction + suffix
    if fill == '0' and align == '=' and found['zeropad'] and not found['align']:
        least = width - len(sign) - len(trailing)
        leading = leading.zfill(3 * least // 4 + 1 if separator else least)
    if separator:
        first = 1 + (len(leading) - 1) % 3
        leading = leading[:first] + ''.join([separator + leading[i:i + 3]
                                             for i in range(first, len(leading), 3)])
    body = leading + trailing
    padding = fill * (width - len(sign) - len(body))
    if align == '>':
        return padding + sign + body
    if align == '<':
        return sign + body + padding
    if align == '^':
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body

# Encodings of one byte a character, and those of escapes: what str.encode and bytes.decode have no fast way for.

__state__ = ('_handlers',)

# What codecs.register_error was given.
_handlers = {}
_ALIASES = {
    'windows_1252': 'cp1252',
    '1252': 'cp1252',
    'ansi': 'cp1252',
    'windows_1251': 'cp1251',
    '1251': 'cp1251',
    'windows_1250': 'cp1250',
    '1250': 'cp1250',
    '437': 'cp437',
    'ibm437': 'cp437',
    'cspc8codepage437': 'cp437',
    '850': 'cp850',
    'ibm850': 'cp850',
    '866': 'cp866',
    'ibm866': 'cp866',
    'iso_8859_2': 'iso8859_2',
    'latin2': 'iso8859_2',
    'latin_2': 'iso8859_2',
    'l2': 'iso8859_2',
    'iso_8859_5': 'iso8859_5',
    'cyrillic': 'iso8859_5',
    'iso_8859_7': 'iso8859_7',
    'greek': 'iso8859_7',
    'iso_8859_9': 'iso8859_9',
    'latin5': 'iso8859_9',
    'latin_5': 'iso8859_9',
    'l5': 'iso8859_9',
    'iso_8859_15': 'iso8859_15',
    'latin9': 'iso8859_15',
    'latin_9': 'iso8859_15',
    'l9': 'iso8859_15',
    'macroman': 'mac_roman',
    'macintosh': 'mac_roman',
    'unicodeescape': 'unicode_escape', 'rawunicodeescape': 'raw_unicode_escape',
}
# What the bytes from 128 on stand for; U+FFFD where they stand for nothing.
_UPPER = {
    'cp1252':
        '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝ'
        'Þßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
    'cp1251':
        'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭ'
        'ЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    'cp1250':
        '€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝ'
        'Ţßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    'cp437':
        'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπ'
        'ΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0',
    'cp850':
        'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒ'
        'õÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
    'cp866':
        'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рсту'
        'фхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\xa0',
    'iso8859_2':
        '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98'
        '\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕá'
        'âăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    'iso8859_5':
        '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98'
        '\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0ЁЂЃЄЅІЇЈЉЊЋЌ\xadЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрс'
        'туфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ',
    'iso8859_7':
        '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98'
        '\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0‘’£€₯¦§¨©ͺ«¬\xad�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰα'
        'βγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�',
    'iso8859_9':
        '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98'
        '\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàá'
        'âãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
    'iso8859_15':
        '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98'
        '\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0¡¢£€¥Š§š©ª«¬\xad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàá'
        'âãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
    'koi8_r':
        '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮ'
        'АБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
    'mac_roman':
        'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡'
        '·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
}
_SHORT = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', "'": "'", '"': '"', '\\': '\\',
          '\n': ''}
_LENGTHS = {'x': 2, 'u': 4, 'U': 8}


def _canonical(name):
    plain = name.lower().replace('-', '_').replace(' ', '_')
    return _ALIASES.get(plain, plain)


def encode_handled(text, name, errors):
    """The text in an encoding, with a handler of errors that the program has registered."""
    handler = _handlers.get(errors)
    if handler is None:
        raise LookupError(f'unknown error handler name {errors!r}')
    parts = []
    at = 0
    while True:
        try:
            parts.append(text[at:].encode(name))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            start = at + error.start
            parts.append(text[at:start].encode(name))
            made = handler(UnicodeEncodeError(error.encoding, text, start, at + error.end, error.reason))
            new, at = _checked(made, len(text), 'encoding')
            parts.append(new if isinstance(new, bytes) else new.encode(name))


def decode_handled(data, name, errors):
    """The bytes as text, with a handler of errors that the program has registered."""
    handler = _handlers.get(errors)
    if handler is None:
        raise LookupError(f'unknown error handler name {errors!r}')
    data = bytes(data)
    parts = []
    at = 0
    while True:
        try:
            parts.append(data[at:].decode(name))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            start = at + error.start
            parts.append(data[at:start].decode(name))
            made = handler(UnicodeDecodeError(error.encoding, data, start, at + error.end, error.reason))
            new, at = _checked(made, len(data), 'decoding')
            parts.append(new)


def _checked(made, length, verb):
    kinds = (str, bytes) if verb == 'encoding' else str
    if not isinstance(made, tuple) or len(made) != 2 or not isinstance(made[0], kinds) or not isinstance(made[1], int):
        shape = '(str/bytes, int)' if verb == 'encoding' else '(str, int)'
        raise TypeError(f'{verb} error handler must return {shape} tuple')
    at = made[1] + length if made[1] < 0 else made[1]
    if not 0 <= at <= length:
        raise IndexError(f'position {made[1]} from error handler out of bounds')
    return made[0], at


def encode(text, name, errors):
    codec = _canonical(name)
    if codec == 'unicode_escape':
        return ''.join([_escaped(char) for char in text]).encode('latin-1')
    if codec == 'raw_unicode_escape':
        return ''.join([char if char < '\u0100' else _escaped(char) for char in text]).encode('latin-1')
    upper = _upper(name, codec)
    places = {char: bytes((at,)) for at, char in enumerate(upper, 128) if char != '\ufffd'}
    parts = []
    for at, char in enumerate(text):
        if char < '\x80':
            parts.append(char.encode('ascii'))
        elif char in places:
            parts.append(places[char])
        elif errors == 'strict':
            end = at + 1
            while end < len(text) and text[end] >= '\x80' and text[end] not in places:
                end += 1
            raise UnicodeEncodeError('charmap', text, at, end, 'character maps to <undefined>')
        elif errors in _handlers:
            return encode_handled(text, name, errors)
        else:
            parts.append(char.encode('ascii', errors))
    return b''.join(parts)


def decode(data, name, errors):
    data = bytes(data)
    codec = _canonical(name)
    if codec in ('unicode_escape', 'raw_unicode_escape'):
        return _unescaped(data, codec == 'raw_unicode_escape', errors)
    upper = _upper(name, codec)
    parts = []
    for at, byte in enumerate(data):
        char = chr(byte) if byte < 128 else upper[byte - 128]
        if char == '\ufffd':
            error = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
            char = _handled(error, errors)
        parts.append(char)
    return ''.join(parts)


def _upper(name, codec):
    if codec not in _UPPER:
        raise LookupError(f'unknown encoding: {name}')
    return _UPPER[codec]


def _escaped(char):
    if ' ' <= char <= '~':
        return char if char != '\\' else '\\\\'
    short = {'\t': '\\t', '\n': '\\n', '\r': '\\r'}.get(char)
    if short:
        return short
    point = ord(char)
    return f'\\x{point:02x}' if point < 256 else f'\\u{point:04x}' if point < 65536 else f'\\U{point:08x}'


def _handled(error, errors):
    if errors == 'strict':
        raise error
    if errors == 'ignore':
        return ''
    if errors == 'replace':
        return '\ufffd'
    if errors == 'backslashreplace':
        return ''.join([f'\\x{byte:02x}' for byte in error.object[error.start:error.end]])
    if errors in _handlers:
        return _handlers[errors](error)[0]
    raise LookupError(f'unknown error handler name {errors!r}')


def _unescaped(data, raw, errors):
    text = data.decode('latin-1')
    parts = []
    at, end = 0, len(text)
    while at < end:
        next_ = text.find('\\', at)
        if next_ < 0:
            next_ = end
        parts.append(text[at:next_])
        at = next_
        if at >= end:
            break
        kind = text[at + 1:at + 2]
        if raw and kind not in ('u', 'U') or raw and _is_escaped(text, at):
            parts.append('\\')
            at += 1
            continue
        if kind in _LENGTHS:
            digits = text[at + 2:at + 2 + _LENGTHS[kind]]
            good = 0
            while good < len(digits) and digits[good] in '0123456789abcdefABCDEF':
                good += 1
            if good == _LENGTHS[kind] and int(digits, 16) <= 0x10ffff:
                parts.append(chr(int(digits, 16)))
            else:
                shape = {'x': '\\xXX', 'u': '\\uXXXX', 'U': '\\UXXXXXXXX'}[kind]
                reason = 'illegal Unicode character' if good == 8 else f'truncated {shape} escape'
                parts.append(_handled(UnicodeDecodeError(
                    'rawunicodeescape' if raw else 'unicodeescape', data, at, at + 2 + good, reason), errors))
            at += 2 + good
        elif kind in _SHORT and kind:
            parts.append(_SHORT[kind])
            at += 2
        elif '0' <= kind <= '7':
            stop = at + 2
            while stop < min(end, at + 4) and '0' <= text[stop] <= '7':
                stop += 1
            parts.append(chr(int(text[at + 1:stop], 8)))
            at = stop
        elif not kind:
            parts.append(_handled(UnicodeDecodeError(
                'unicodeescape', data, at, at + 1, '\\ at end of string'), errors))
            at += 1
        else:
            parts.append('\\' + kind)
            at += 2
    return ''.join(parts)


def _is_escaped(text, at):
    count = 0
    while at > count and text[at - 1 - count] == '\\':
        count += 1
    return count % 2 == 1

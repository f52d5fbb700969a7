import unicodedata as u
import zlib

samples = ['', 'abc', 'é', 'e\u0301', 'ﬁé①\u1e9b\u0323한', '\u1100\u1161\u11a8', 'A\u030a\u0323', '\u0344', '\u2126', 'ａｂ', '\ufdfa', '\U0001d15e', 'q\u0307\u0323', 'ꀀ', '\ud800']
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    print(form, [ascii(u.normalize(form, text)) for text in samples], [u.is_normalized(form, text) for text in samples])
    crc = 0
    for start in range(0, 0x3000, 4096):
        crc = zlib.crc32(''.join(u.normalize(form, chr(code)) for code in range(start, start + 4096) if not 0xD800 <= code < 0xE000).encode(), crc)
    print(crc)
for name in ('latin small letter a', 'LATIN SMALL LETTER R WITH TILDE', 'LINE FEED', 'KEYCAP DIGIT ONE', 'CJK UNIFIED IDEOGRAPH-4E00', 'HANGUL SYLLABLE GAG', 'TAG SPACE', b'LINE FEED', 'DOUBLE-STRUCK CAPITAL C'):
    print(name, ascii(u.lookup(name)))
for char in 'aé½٣²한一①ß\U0001F600':
    print(ascii(char), u.category(char), u.name(char), u.numeric(char, None), u.digit(char, None), u.decimal(char, None), u.decomposition(char), u.bidirectional(char), u.east_asian_width(char), u.mirrored(char), u.combining(char))

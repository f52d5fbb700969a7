'abc  # error 1: unterminated string literal (detected at line 1)
# ---
"abc  # error 1: unterminated string literal (detected at line 1)
x = 1
# ---
x = 'abc\'  # error 5: unterminated string literal (detected at line 1); perhaps you escaped the end quote?
# ---
x = 'abc\  # error 5: unterminated string literal (detected at line 2)
def
# ---
'''abc  # error 1: unterminated triple-quoted string literal (detected at line 2)
def
# ---
x = """abc  # error 5: unterminated triple-quoted string literal (detected at line 4)


y = 1
# ---
f'abc  # error 1: unterminated f-string literal (detected at line 1)
# ---
f'''abc  # error 1: unterminated triple-quoted f-string literal (detected at line 2)
d
# ---
t"abc  # error 1: unterminated t-string literal (detected at line 1)
# ---
f'{a'  # error 5: f-string: expecting '}'
# ---
f'{a  # error 3: '{' was never closed
# ---
f'{  # error 3: '{' was never closed
# ---
f'{}'  # error 4-5: f-string: valid expression required before '}'
# ---
f'{ }'  # error 5-6: f-string: valid expression required before '}'
# ---
f'{!r}'  # error 4-5: f-string: valid expression required before '!'
# ---
f'{:x}'  # error 4-5: f-string: valid expression required before ':'
# ---
f'{=}'  # error 4-5: f-string: valid expression required before '='
# ---
f'}'  # error 3: f-string: single '}' is not allowed
# ---
f'a}b'  # error 4: f-string: single '}' is not allowed
# ---
f'{a}}'  # error 6: f-string: single '}' is not allowed
# ---
f'{{}'  # error 5: f-string: single '}' is not allowed
# ---
f'{a b}'  # error 4-7: invalid syntax. Perhaps you forgot a comma?
# ---
f'{a $ b}'  # error 6-7: f-string: expecting '=', or '!', or ':', or '}'
# ---
f'{a!x}'  # error 6-7: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
# ---
f'{a!}'  # error 6-7: f-string: missing conversion character
# ---
f'{a! r}'  # error 5-8: f-string: conversion type must come right after the exclamation mark
# ---
f'{a!r b}'  # error 8-9: f-string: expecting ':' or '}'
# ---
f'{a!1}'  # error 6-7: f-string: invalid conversion character
# ---
f'{a!:x}'  # error 6-7: f-string: missing conversion character
# ---
f'{a!rr}'  # error 6-8: f-string: invalid conversion character 'rr': expected 's', 'r', or 'a'
# ---
f'{a=b}'  # error 6-7: f-string: expecting '!', or ':', or '}'
# ---
f'{a=!r:>{w}}'
# ---
f'{a:{b}'  # error 9-10: f-string: expecting '}', or format specs
# ---
f'{a:{b'  # error 7: f-string: expecting '}'
# ---
f'{a:{}}'  # error 7-8: f-string: valid expression required before '}'
# ---
f'{a:{b:{c:{d}}}}'  # error 11: f-string: expressions nested too deeply
# ---
f'{a:{b:{c}}}'
# ---
f'{)}'  # error 4: f-string: unmatched ')'
# ---
f'{a)}'  # error 5: f-string: unmatched ')'
# ---
f'{(}'  # error 5: closing parenthesis '}' does not match opening parenthesis '('
# ---
f'{a[}'  # error 6: closing parenthesis '}' does not match opening parenthesis '['
# ---
f'{lambda x: 1}'  # error 4-13: f-string: lambda expressions are not allowed without parentheses
# ---
f'{lambda: 1}'  # error 4-11: f-string: lambda expressions are not allowed without parentheses
# ---
f'{(lambda: 1)}'
# ---
f'{a:=5}'
f'{(a:=5)}'
# ---
f'{*a}'
# ---
f'{**a}'  # error 4-6: f-string: expecting a valid expression after '{'
# ---
f'{yield}'
# ---
f'{a; b}'  # error 5-6: f-string: expecting '=', or '!', or ':', or '}'
# ---
f'{import x}'  # error 4-10: f-string: expecting a valid expression after '{'
# ---
f'{1 + }'  # error 6-7: f-string: expecting '=', or '!', or ':', or '}'
# ---
f'{a.}'  # error 5-6: f-string: expecting '=', or '!', or ':', or '}'
# ---
f'{a +
b}'
# ---
f'''{
a
}'''
# ---
f'{f"{f'{1}'}"}'
# ---
f"{'a' 'b'}"
f"{"a"}"
f"{a["b"]}"
# ---
f'{a:%H:%M:%S}'
f'{a!r:^{b}.{c}}'
# ---
t'{}'  # error 4-5: t-string: valid expression required before '}'
# ---
t'{a'  # error 5: t-string: expecting '}'
# ---
t'{a b}'  # error 4-7: invalid syntax. Perhaps you forgot a comma?
# ---
t'{a!x}'  # error 6-7: t-string: invalid conversion character 'x': expected 's', 'r', or 'a'
# ---
t'}'  # error 3: t-string: single '}' is not allowed
# ---
t'{lambda x: 1}'  # error 4-13: t-string: lambda expressions are not allowed without parentheses
# ---
t'a' 'b'  # error 1-9: cannot mix t-string literals with string or bytes literals
# ---
'a' t'b'  # error 1-9: cannot mix t-string literals with string or bytes literals
# ---
f'a' t'b'  # error 1-10: cannot mix t-string literals with string or bytes literals
# ---
b'a' 'b'  # error 9-10: cannot mix bytes and nonbytes literals
# ---
'a' b'b'  # error 9-10: cannot mix bytes and nonbytes literals
# ---
b'a' f'b'  # error 10-11: cannot mix bytes and nonbytes literals
# ---
b'é'  # error 1-5: bytes can only contain ASCII literal characters
# ---
ub'a'  # error 1-3: 'u' and 'b' prefixes are incompatible
# ---
bu'a'  # error 1-3: 'u' and 'b' prefixes are incompatible
# ---
fb'a'  # error 1-3: 'b' and 'f' prefixes are incompatible
# ---
ru'a'  # error 1-3: 'u' and 'r' prefixes are incompatible
# ---
tf'a'  # error 1-3: 'f' and 't' prefixes are incompatible
# ---
bt'a'  # error 1-3: 'b' and 't' prefixes are incompatible
# ---
ff'a'  # error 3-6: invalid syntax
# ---
rb'a' Rb'b' bR'c'
rf'a' fR'b'
u'a' U'b'
tr'a'
# ---
'\x1'  # error 1-6: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# ---
'\u123'  # error 1-8: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape
# ---
'\U0001234'  # error 1-12: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: truncated \UXXXXXXXX escape
# ---
'\U00110000'  # error 1-13: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# ---
'\N'  # error 1-5: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
# ---
'\N{'  # error 1-6: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
# ---
'\N{}'  # error 1-7: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
# ---
'\N{foo bar}'  # error 1-14: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
# ---
'\N{BULLET} \N{latin small letter a} \N{LF} \N{HANGUL SYLLABLE GAG} \N{CJK UNIFIED IDEOGRAPH-4E00}'
# ---
'é\x1'  # error 1-7: (unicode error) 'unicodeescape' codec can't decode bytes in position 10-12: truncated \xXX escape
# ---
x = 'a' '\x1' 'b'  # error 9-14: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# ---
b'\x1'  # error 1-7: (value error) invalid \x escape at position 0
# ---
b'ab\xg'  # error 1-9: (value error) invalid \x escape at position 2
# ---
f'\x1'  # error 6-7: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# ---
f'{a}\N{foo}'  # error 13-14: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
# ---
'\q \8 \777'
# ---
1a  # error 1: invalid decimal literal
# ---
1_  # error 2: invalid decimal literal
# ---
1__0  # error 2: invalid decimal literal
# ---
1_a  # error 2: invalid decimal literal
# ---
0777  # error 1-2: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
00
000_0
0_0
# ---
0_7  # error 1-3: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
089  # error 1-2: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
0x  # error 2: invalid hexadecimal literal
# ---
0xg  # error 2: invalid hexadecimal literal
# ---
0x_  # error 3: invalid hexadecimal literal
# ---
0x1_  # error 4: invalid hexadecimal literal
# ---
0x1g  # error 3: invalid hexadecimal literal
# ---
0b  # error 2: invalid binary literal
# ---
0b2  # error 3: invalid digit '2' in binary literal
# ---
0b12  # error 4: invalid digit '2' in binary literal
# ---
0b1_  # error 4: invalid binary literal
# ---
0o  # error 2: invalid octal literal
# ---
0o8  # error 3: invalid digit '8' in octal literal
# ---
0o18  # error 4: invalid digit '8' in octal literal
# ---
0o1_  # error 4: invalid octal literal
# ---
1.a  # error 2: invalid decimal literal
# ---
1.2.3  # error 4-6: invalid syntax
# ---
1e  # error 1: invalid decimal literal
# ---
1e+  # error 3: invalid decimal literal
# ---
1ea  # error 1: invalid decimal literal
# ---
1e1_  # error 4: invalid decimal literal
# ---
1_.0  # error 2: invalid decimal literal
# ---
1._0  # error 2: invalid decimal literal
# ---
1.0_  # error 4: invalid decimal literal
# ---
1j2  # error 2: invalid imaginary literal
# ---
1ja  # error 2: invalid imaginary literal
# ---
1.e5 + .5e-1_0 + 1_0.0_1 + 1E5J + 0_0.0 + 09.5 + 09e1 + 09j
# ---
1if x else y
1or 2
0xfor x in y
# ---
1andx  # error 1: invalid decimal literal
# ---
1_000_  # error 6: invalid decimal literal
# ---
x = 1 + 0777  # error 9-10: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
x = …  # error 5: invalid character '…' (U+2026)
# ---
x = “a”  # error 5: invalid character '“' (U+201C)
# ---
x = 1 – 2  # error 7: invalid character '–' (U+2013)
# ---
x = a b  # error 6: invalid non-printable character U+00A0
# ---
x = ​1  # error 5: invalid non-printable character U+200B
# ---
é = 1
ñandú = é
变量 = 1
# ---
x² = 1  # error 2: invalid character '²' (U+00B2)
# ---
a€b = 1  # error 2: invalid character '€' (U+20AC)
# ---
😀 = 1  # error 1: invalid character '😀' (U+1F600)
# ---
x = 5😀  # error 6: invalid character '😀' (U+1F600)
# ---
'😀' b  # error 5-6: invalid syntax
# ---
x = 'é' y  # error 9-10: invalid syntax
# ---
x = 'é' = 1  # error 5-8: cannot assign to literal
# ---
a \ b  # error 4: unexpected character after line continuation character
# ---
a = 1 \  # error 8: unexpected EOF while parsing
# ---
a = 1 + \
2
# ---
a = 1 \ # comment  # error 8: unexpected character after line continuation character
+ 2
# ---
\  # error 2: unexpected EOF while parsing
# ---
x = 5 \
y = 6  # error 1-2: invalid syntax
# ---
(a \  # error 2-2:2: invalid syntax. Perhaps you forgot a comma?
b)
# ---
x = 1;
y = 2;; z = 3  # error 7-8: invalid syntax
# ---
;  # error 1-2: invalid syntax
# ---
x = 1 ;
# ---
$  # error 1-2: invalid syntax
# ---
?  # error 1-2: invalid syntax
# ---
x = 1 # comment with 'quote
y = ?  # error 5-6: invalid syntax
# ---
a = 1
b = 'x  # error 5: unterminated string literal (detected at line 2)
c = )
# ---
a b
c = 'x  # error 5: unterminated string literal (detected at line 2)
# ---
f(a b)
c = 'x  # error 5: unterminated string literal (detected at line 2)
# ---
a b  # error 3-4: invalid syntax
c = (
# ---
a b
c = 0777  # error 5-6: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# ---
a b  # error 3-4: invalid syntax
   c
# ---
x = (a b
y = 'c  # error 5: unterminated string literal (detected at line 2)
# ---
01e  # error 2: invalid decimal literal
# ---
'a' t'b  # error 5: unterminated t-string literal (detected at line 1)
# ---
'\x1' 'b  # error 7: unterminated string literal (detected at line 1)
# ---
f'{lambda x:}'  # error 4-13: f-string: lambda expressions are not allowed without parentheses
# ---
t'{lambda :}'  # error 4-12: t-string: lambda expressions are not allowed without parentheses

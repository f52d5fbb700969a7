print("\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}\101", "\
continued")
print(
    'single \' quote', "tab\there", r"raw \n \" \\", "\0" == "\x00", len("\u00e9\n\\"),
    "\N{SNOWMAN}\N{GRINNING FACE}\N{digit one}",
)
print("""triple "quotes" and
lines\tand 'single' \"""", '''it's''', "a" "b" 'c' """d""")
print(r"\\" + "\\", len(r"\\"), "\8\9" == "\\8\\9")

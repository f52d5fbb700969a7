# Text is UTF-16 inside: two lone surrogates that make a pair are one character as soon as they meet.
print(len("\ud83d"), len("\ud83d\ude00"), "\ud83d" + "\ude00" == "\U0001f600")

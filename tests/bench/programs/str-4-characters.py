def is_palindrome(text):
    i = 0
    j = len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


def rotate(text, by):
    result = []
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            result.append(chr((ord(c) - base + by) % 26 + base))
        else:
            result.append(c)
    return "".join(result)


def run():
    total = 0
    for i in range(60000):
        if is_palindrome(str(i)):
            total += i
    for i in range(900):
        total += len(rotate("The quick brown fox jumps over 13 lazy dogs!", i))
    text = "abracadabra" * 8000
    vowels = 0
    for c in text:
        if c in "aeiou":
            vowels += 1
    return total + vowels


run()

def palindrome(s):
    letters = [c.lower() for c in s if c.isalnum()]
    return letters == letters[::-1]


def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), []).append(w)
    return [g for g in groups.values() if len(g) > 1]


def pangram(s):
    return set("abcdefghijklmnopqrstuvwxyz") <= set(s.lower())


print(
    palindrome("A man, a plan, a canal: Panama"), palindrome("nope"),
    anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]),
)
print(
    pangram("The quick brown fox jumps over the lazy dog"), pangram("abc"),
    [w for w in "level noon hello".split() if palindrome(w)],
)

s = "aXbXc"
print(
    "X" in s, "XX" in s, "" in s, "aXbXc" in s, "aXbXcd" in s, s.count("X"), s.index("X", 2),
    s.replace("X", "XX"), s.split("X"), "X".join(s.split("X")) == s,
)
print(
    "aaa".find("aa"), "aaa".rfind("aa"), "aaa".replace("aa", "b"), "aaaa".split("aa"),
    "aaa".rsplit("aa"), "aaa".partition("aa"), "aaa".rpartition("aa"), "aaa".count("aa"),
)
big = "ab" * 1000 + "needle" + "ab" * 1000
print(
    big.find("needle"), big.rfind("needle"), big.count("ab"), "needle" in big, "needlex" in big,
    big.index("needleab"), big.replace("ab", "") == "needle",
)

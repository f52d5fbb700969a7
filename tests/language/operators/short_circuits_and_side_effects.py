calls = []


def t(name, value):
    calls.append(name)
    return value


def run(f):
    calls.clear()
    result = f()
    print(result, "".join(calls))


run(lambda: t("a", 0) or t("b", "") or t("c", None))
run(lambda: t("a", 1) and t("b", []) and t("c", 2))
run(lambda: t("a", 1) if t("b", 0) else t("c", 3))
run(lambda: t("a", 1) < t("b", 0) < t("c", 3))
run(lambda: t("a", 1) in [t("b", 1)] in [t("c", [1])])
run(lambda: not t("a", 0) and (t("b", 0) or t("c", 1)))
run(lambda: [t("a", 1), t("b", 2)][t("c", 0)])
run(lambda: {t("a", "k"): t("b", 1)}[t("c", "k")])
run(lambda: t("a", max)(t("b", 1), *t("c", [2]), **t("d", {})))
run(lambda: t("a", 2) ** -t("b", 1) * t("c", 3) - t("d", 1))
run(lambda: t("a", "x") + t("b", "y") * t("c", 2))
run(lambda: t("a", [1, 2, 3])[t("b", 0) : t("c", 2) : t("d", 1)])
run(lambda: f"{t('a', 1)}{t('b', 2):{t('c', 3)}}")
run(lambda: any(t(n, n == "b") for n in "abc"))

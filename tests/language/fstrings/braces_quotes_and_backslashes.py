x = "v"
print(
    f"{{}}", f"{{{{}}}}", f"{{{x}}}", f"}}{{", f'{x}"\'', f"{'\''}", f"{"\n".join('ab')!r}",
    f"\\{x}\t|", rf"\{x}\t", f"{x}\N{DIGIT TWO}", f"{'\\'}",
)
print(
    f'{x!r}' f"{x}" 'plain {x}' rf'\{x}', "a" f"{x}" "b", f"" == "", (f"{x}" "c"), f"{x}" * 2,
    f"{x}"[0], f"{x}".upper(), f"a{x}b" "{c}",
)

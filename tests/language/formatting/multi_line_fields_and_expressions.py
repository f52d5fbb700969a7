values = [1, 2, 3]
print(f"""total: {
    sum(values)
} max: {max(
    values
)}
end""")
print(f"{[v * 2 for v in values]} { {v: v for v in values} } {{v for v in values}} {(lambda v: v + 1)(2)}")
print(f"{values[-1]:>{values[0] + 3}}", f"{(y := 5)} {y}", f"{values[0]:=+3}", f"{1 if values else 2}")
print(f"{'comment'  # a comment
}")

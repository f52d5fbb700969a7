a = 10
b = "x"
c = (
    a
    + 5
    - b
)

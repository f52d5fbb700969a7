n = 255
print(f"{n:d}|{n:b}|{n:o}|{n:x}|{n:X}|{n:c}|{n:n}")
print(f"{n:#b}|{n:#o}|{n:#x}|{n:#X}|{n:#d}")
print(f"{-n:b}|{-n:#x}|{-n:d}|{0:x}|{0:#x}")
print(f"{2**70:x}|{2**70:,}|{-(2**70):#b}")
print(f"{True:d}|{True}|{True:5}|{65:c}|{0x1F600:c}")

import stat

print(stat.filemode(0o100644), stat.filemode(0o40755), stat.filemode(0o120777), stat.filemode(0o104755))
print(stat.S_ISDIR(0o40000), stat.S_ISREG(0o100000), oct(stat.S_IMODE(0o100644)), stat.S_IFMT(0o100644) == stat.S_IFREG)

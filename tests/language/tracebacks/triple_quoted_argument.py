int("""
not
a number
""")

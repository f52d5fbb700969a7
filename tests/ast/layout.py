if a:
	b
	if c:
		d

# comment
x = (1,  # one

     2)
if a:
    # comment
    b
  # odd comment

    c
y = 1 + \
    2

if True:
  if True:
     print("two then five")
  print("two")
def f():
	return "tab"
print(f())
for i in range(2):
    # comment at any column
        # deeper comment
    print(i)

    print("after blank")
# end
if 1:
    pass
  # odd comment
print("done")

class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None


def insert(root, key):
    if root is None:
        return Node(key)
    if key < root.key:
        root.left = insert(root.left, key)
    elif key > root.key:
        root.right = insert(root.right, key)
    return root


def inorder(n):
    if n:
        yield from inorder(n.left)
        yield n.key
        yield from inorder(n.right)


def height(n):
    return 0 if n is None else 1 + max(height(n.left), height(n.right))


def levels(root):
    row = [root]
    while row:
        yield [n.key for n in row]
        row = [c for n in row for c in (n.left, n.right) if c]


root = None
for k in (50, 30, 70, 20, 40, 60, 80, 30):
    root = insert(root, k)
print(list(inorder(root)), height(root), list(levels(root)))

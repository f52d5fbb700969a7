class FS:
    def __init__(self):
        self.root = {}

    def _walk(self, path, create=False):
        node = self.root
        for part in filter(None, path.split("/")):
            if part not in node:
                if not create:
                    raise FileNotFoundError(f"no such path: {path}")
                node[part] = {}
            node = node[part]
            if not isinstance(node, dict):
                raise NotADirectoryError(part)
        return node

    def mkdir(self, path):
        self._walk(path, create=True)

    def write(self, path, text):
        folder, _, name = path.rpartition("/")
        self._walk(folder)[name] = text

    def read(self, path):
        folder, _, name = path.rpartition("/")
        value = self._walk(folder)[name]
        if isinstance(value, dict):
            raise IsADirectoryError(path)
        return value

    def tree(self, node=None, depth=0):
        for name, child in sorted((self.root if node is None else node).items()):
            yield "  " * depth + name + ("/" if isinstance(child, dict) else f" ({len(child)})")
            if isinstance(child, dict):
                yield from self.tree(child, depth + 1)


fs = FS()
fs.mkdir("/home/user/docs")
fs.mkdir("/tmp")
fs.write("/home/user/a.txt", "hello")
fs.write("/home/user/docs/b.md", "# Title\n")
print("\n".join(fs.tree()))
for f in (
    lambda: fs.read("/home/user/a.txt"), lambda: fs.read("/home/user/docs"),
    lambda: fs.write("/nope/x", ""), lambda: fs.mkdir("/home/user/a.txt/deep"),
    lambda: fs.read("/tmp/zz"),
):
    try:
        print(f())
    except (OSError, KeyError) as e:
        print(type(e).__name__, e)

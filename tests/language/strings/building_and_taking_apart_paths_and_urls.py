url = "https://user:pw@example.com:8080/a/b.txt?x=1&y=two%20words#frag"
scheme, _, rest = url.partition("://")
rest, _, fragment = rest.partition("#")
rest, _, query = rest.partition("?")
host, slash, path = rest.partition("/")
userinfo, at, hostport = host.rpartition("@")
name, _, port = hostport.partition(":")
print(
    scheme, userinfo.split(":"), name, int(port), slash + path,
    dict(p.split("=") for p in query.split("&")), fragment,
)


def unquote(text):
    parts = text.split("%")
    return parts[0] + "".join(chr(int(p[:2], 16)) + p[2:] for p in parts[1:])


def normalise(path):
    out = []
    for part in path.split("/"):
        if part == "..":
            out[-1:] = []
        elif part not in ("", "."):
            out.append(part)
    return "/" + "/".join(out)


print(
    unquote("two%20words%21"), normalise("/a/./b//../c/"), path.rsplit("/", 1)[-1].rpartition("."),
    "a/b/c".rsplit("/", 1), "/".join(["a", "b"]), "x.tar.gz".split(".", 1),
    "file.txt".removesuffix(".txt"),
)

class TemplateError(Exception):
    pass


FILTERS = {"upper": str.upper, "title": str.title, "join": ", ".join, "len": len}


def lookup(context, path):
    name, *filters = path.split("|")
    value = context
    for part in name.strip().split("."):
        try:
            value = value[int(part)] if part.lstrip("-").isdigit() else value[part]
        except (KeyError, IndexError, TypeError) as e:
            raise TemplateError(f"cannot resolve {name.strip()!r}") from e
    for f in filters:
        value = FILTERS[f.strip()](value)
    return value


def render(template, context):
    out = []
    while "{{" in template:
        before, _, rest = template.partition("{{")
        path, end, template = rest.partition("}}")
        if not end:
            raise TemplateError("unclosed tag")
        out += [before, str(lookup(context, path))]
    return "".join(out) + template


data = {"user": {"name": "ann lee", "tags": ["x", "y"]}, "n": 3}
print(
    render(
        "Hi {{ user.name | title }}, {{n}} of {{ user.tags | join }} {{ user.tags | len }} {{ user.tags.-1 | upper }}",
        data,
    )
)
for bad in ("{{ missing.x }}", "{{ user.name.first }}", "{{ open"):
    try:
        render(bad, data)
    except TemplateError as e:
        print(e, type(e.__cause__).__name__)

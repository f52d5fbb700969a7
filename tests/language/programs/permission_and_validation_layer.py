class ValidationError(ValueError):
    def __init__(self, errors):
        super().__init__(f"{len(errors)} error{'s' * (len(errors) != 1)}")
        self.errors = errors


def required(v):
    return "is required" if v in (None, "") else None


def at_least(n):
    return lambda v: f"must be at least {n}" if v is not None and v < n else None


def one_of(*options):
    return lambda v: None if v in options else f"must be one of {', '.join(map(str, options))}"


SCHEMA = {"name": [required], "age": [required, at_least(18)], "role": [one_of("admin", "user")]}


def validate(record):
    errors = {field: [m for rule in rules if (m := rule(record.get(field)))] for field, rules in SCHEMA.items()}
    errors = {k: v for k, v in errors.items() if v}
    if errors:
        raise ValidationError(errors)
    return record | {"valid": True}


for record in ({"name": "ann", "age": 30, "role": "admin"}, {"age": 5, "role": "root"}, {}):
    try:
        print(validate(record))
    except ValidationError as e:
        print(e, e.errors)

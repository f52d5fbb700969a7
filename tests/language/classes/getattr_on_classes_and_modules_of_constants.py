class Settings:
    DEBUG = True
    TIMEOUT = 30
    _secret = "x"

    @classmethod
    def as_dict(cls):
        return {k: v for k, v in vars(cls).items() if k.isupper()}

    @classmethod
    def load(cls, **values):
        for k, v in values.items():
            if not hasattr(cls, k):
                raise AttributeError(f"unknown setting {k}")
            if type(getattr(cls, k)) is not type(v):
                raise TypeError(f"{k} should be {type(getattr(cls, k)).__name__}")
            setattr(cls, k, v)


Settings.load(TIMEOUT=5)
print(Settings.as_dict())
for bad in ({"NOPE": 1}, {"DEBUG": 1}):
    try:
        Settings.load(**bad)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

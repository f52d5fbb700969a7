__all__ = ()


def __getattr__(name):
    raise AttributeError(f"module 'urllib' has no attribute {name!r}")

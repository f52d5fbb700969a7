match x:
    case {}: pass
    case {'a': 1}: pass
    case {'a': b, 1: c, None: d, A.b: e, -1: f}: pass
    case {'a': 1, **rest}: pass
    case {**rest}: pass
    case {**rest,}: pass

"""Values of programs as JSON text."""

from __future__ import annotations

import dataclasses
import json
import math
from typing import Any

MAX_DEPTH = 200


def to_json(value: Any) -> str:
    """JSON text in which values without a JSON form are objects with one tagged key."""
    return json.dumps(_view(value, 0), ensure_ascii=False, allow_nan=False, separators=(',', ':'))


def _view(value: Any, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise RuntimeError('Max output depth exceeded')
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, float):
        if math.isfinite(value):
            return value
        return {'$float': 'nan' if math.isnan(value) else 'inf' if value > 0 else '-inf'}
    depth += 1
    if isinstance(value, list):
        return [_view(item, depth) for item in value]
    if isinstance(value, dict):
        if all(isinstance(key, str) and not key.startswith('$') for key in value):
            return {key: _view(item, depth) for key, item in value.items()}
        return {'$dict': [[_view(key, depth), _view(item, depth)] for key, item in value.items()]}
    if isinstance(value, tuple):
        return {'$tuple': [_view(item, depth) for item in value]}
    if isinstance(value, bytes):
        return {'$bytes': list(value)}
    if isinstance(value, (set, frozenset)):
        name = '$set' if isinstance(value, set) else '$frozenset'
        return {name: [_view(item, depth) for item in value]}
    if value is ...:
        return {'$ellipsis': '...'}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: _view(getattr(value, field.name), depth) for field in dataclasses.fields(value)}
        return {'$dataclass': fields, 'name': type(value).__name__}
    if isinstance(value, BaseException):
        return {'$exception': str(value), 'name': type(value).__name__}
    return {'$repr': str(value) if not isinstance(value, type) else repr(value)}

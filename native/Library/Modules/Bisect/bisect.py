"""Positions in sorted sequences."""

__all__ = ['bisect', 'bisect_left', 'bisect_right', 'insort', 'insort_left', 'insort_right']

bisect = bisect_right
insort = insort_right
_exports = bisect_left, insort_left

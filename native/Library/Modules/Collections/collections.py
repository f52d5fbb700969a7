"""Containers for special purposes."""

__all__ = []

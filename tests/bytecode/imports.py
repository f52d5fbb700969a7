import a
import a.b.c
import a.b.c as d
from a import b, c as e
from . import f
from ..g.h import *
def k():
    import os
    from sys import path as p
    return os, p

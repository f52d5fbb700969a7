import a
import a.b.c
import a as b, c.d as e
from a import b
from a.b import c as d, e
from . import a
from .. import b
from ... import c
from .... import d
from .a.b import (c, d as e,)
from a import *

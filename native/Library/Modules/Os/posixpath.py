# The paths of os.path by their other name.

from os.path import *
from os.path import supports_unicode_filenames

from contextlib import *

import io, sys
o = io.StringIO()
with redirect_stdout(o): print('hidden')
print(repr(o.getvalue()))

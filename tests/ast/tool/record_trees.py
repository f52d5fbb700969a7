"""Write CPython's tree of each case beside it; runs in the oracle.

usage: node oracle.mjs <folder of node_modules/pyodide> record_trees.py ../*.py

A line of the recording is one statement, as ast.dump(statement, include_attributes=True) writes it.
"""

import ast
import warnings

warnings.simplefilter("ignore")
for path in ARGUMENTS:
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    with open(path[:-3] + ".out", "w", encoding="utf-8") as out:
        for statement in tree.body:
            out.write(ast.dump(statement, include_attributes=True) + "\n")

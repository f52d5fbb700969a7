// Runs CPython 3.14 (pyodide) as a service: one JSON request per line on stdin, one JSON answer per line on stdout.
// usage: node driver.mjs <folder of node_modules/pyodide> <folder of tests> <hash seed>

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [packageFolder, testsFolder, hashSeed] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(packageFolder, "pyodide.mjs")).href);

const pyodide = await loadPyodide({
  indexURL: packageFolder + "/",
  env: { HOME: "/home/pyodide", PYTHONHASHSEED: hashSeed, PYTHONINSPECT: "" },
  stdout: (line) => process.stderr.write(line + "\n"),
});

pyodide.FS.mkdirTree("/oracle");
for (const [folder, name] of [[testsFolder, "host.py"], [join(testsFolder, "oracle"), "evaluate.py"]]) {
  pyodide.FS.writeFile("/oracle/" + name, readFileSync(join(folder, name)));
}
pyodide.runPython("import sys; sys.path.insert(0, '/oracle')");
const evaluate = pyodide.pyimport("evaluate").evaluate_json;

process.stdout.write(JSON.stringify({ ready: pyodide.runPython("sys.version") }) + "\n");
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(evaluate(line) + "\n");
}
process.exit(0);

// Runs a Python file in CPython 3.14 (pyodide) with the host's files under /host.
// usage: node oracle.mjs <folder of node_modules/pyodide> <script.py> arguments...

import { readFileSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [packageFolder, script, ...rest] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(packageFolder, "pyodide.mjs")).href);
const write = (file) => (line) => {
  const bytes = Buffer.from(line + "\n");
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
};
const pyodide = await loadPyodide({ indexURL: packageFolder + "/", stdout: write(1), stderr: write(2) });
pyodide.FS.mkdir("/host");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: "/" }, "/host");
pyodide.globals.set("ARGUMENTS", pyodide.toPy(rest.map((name) => "/host" + resolve(name))));
try {
  pyodide.runPython(readFileSync(script, "utf8"));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.exit(0);

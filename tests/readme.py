#!/usr/bin/env python3
"""Runs every example of the READMEs: fenced blocks marked python, c or js, each a whole program.

    readme.py LIBRARY_FOLDER NODE_FOLDER

NODE_FOLDER has the packed Node package installed. What an example prints is written in it as comments `#> text`
(C and JavaScript: `//> text`), in order; other output is an error.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r'^```(python|c|js)\n(.*?)^```$', re.MULTILINE | re.DOTALL)
SECONDS = 60


def run(language, text, libraries, node, folder):
    """Runs one example in a folder of its own; returns (exit code, output)."""
    if language == 'python':
        command = [sys.executable, '-c', text]
    elif language == 'js':
        (folder / 'example.mjs').write_text(text)
        (folder / 'node_modules').symlink_to(pathlib.Path(node).resolve() / 'node_modules')
        command = ['node', 'example.mjs']
    else:
        (folder / 'example.c').write_text(text)
        flags = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-pedantic', f'-I{ROOT}', f'-L{libraries}']
        linked = ['-lmonty', f'-Wl,-rpath,{libraries}']
        build = ['gcc', *flags, 'example.c', '-o', 'example', *linked]
        built = subprocess.run(build, cwd=folder, capture_output=True, text=True, timeout=SECONDS)
        if built.returncode:
            return built.returncode, built.stderr
        command = ['./example']
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS)
    return done.returncode, done.stdout + done.stderr


def main(libraries, node):
    """Runs all examples; prints failures and the summary line."""
    passed = failed = 0
    pages = [ROOT / 'README.md', *sorted(ROOT.glob('bindings/*/README.md')), *sorted(ROOT.glob('docs/*.md'))]
    for language, text in (block for page in pages for block in BLOCK.findall(page.read_text())):
        expected = re.findall(r'(?:#|//)> ?(.*)$', text, re.MULTILINE)
        with tempfile.TemporaryDirectory() as folder:
            code, output = run(language, text, libraries, node, pathlib.Path(folder))
        if code == 0 and output.splitlines() == expected:
            passed += 1
        else:
            failed += 1
            print(f'{text}\nended with {code}, printed\n{output}\ninstead of\n' + '\n'.join(expected))
    print(f'readme: {passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:3]))

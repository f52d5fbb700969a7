// Gives the classes of a bundle their own names back: esbuild writes `var A = class _A`, which A.name would show.
//
//     class_names.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
let text = readFileSync(file, 'utf8')
for (const [, name] of text.matchAll(/^var (\w+) = class _\1\b/gm)) {
  text = text.replace(new RegExp(`(?<![\\w$.])_${name}\\b`, 'g'), name)
}
writeFileSync(file, text)

// Written against the types of version 0.0.18 of the original package: unions, strings and interfaces as they are.
import { Monty, MontyComplete, MontyNameLookup, MontyRepl, MontySnapshot, MountDir } from '@pydantic/monty'
import type { JsMontyObject, MountDirOptions } from '@pydantic/monty'

interface Tools {
  add(a: number, b: number): number
}

const tools: Tools = { add: (a, b) => a + b }

/** Drives a run by hand. */
function drive(monty: Monty, known: Map<string, JsMontyObject>): JsMontyObject {
  let progress: MontySnapshot | MontyNameLookup | MontyComplete = monty.start()
  while (!(progress instanceof MontyComplete)) {
    if (progress instanceof MontySnapshot) {
      const [a, b] = progress.args
      const saved: Buffer = progress.dump()
      progress = MontySnapshot.load(saved).resume({ returnValue: tools.add(a, b) })
    } else {
      const found = known.get(progress.variableName)
      progress = found === undefined ? progress.resume() : progress.resume({ value: found })
    }
  }
  return progress.output
}

const mode: string = process.argv.length > 2 ? 'overlay' : 'read-only'
const options: MountDirOptions = { mode, writeBytesLimit: 3 }
const mounts: MountDir | MountDir[] = new MountDir('/data', '.', options)
const repl: MontyRepl = MontyRepl.load(new MontyRepl({ scriptName: 's.py' }).dump())
export const results: JsMontyObject[] = [
  drive(new Monty('add(1, n)'), new Map([['n', 2]])),
  new Monty('1').run({ externalFunctions: tools, mount: mounts }),
  repl.feed('1', { mount: [new MountDir('/data', '.')] }),
]

// A client of the package that knows nothing but its public names and runs on any version of them.
import {
  Monty, MontyComplete, MontyError, MontyNameLookup, MontyRepl, MontyRuntimeError, MontySnapshot, MontySyntaxError,
  MontyTypingError, runMontyAsync,
} from '@pydantic/monty'

const show = (label, value) => console.log(label, JSON.stringify(value, replaced))

function replaced(_, value) {
  if (value instanceof Map) return { map: [...value] }
  if (value instanceof Set) return { set: [...value] }
  return typeof value === 'bigint' ? `${value}n` : value
}

function failure(action) {
  try {
    return ['no error', action()]
  } catch (error) {
    const { name, message, code } = error
    const known = [MontySyntaxError, MontyRuntimeError, MontyError].find((kind) => error instanceof kind)
    return known === undefined ? [name, message, code] : [known.name, name, message, error.exception]
  }
}

// Programs.
const program = new Monty('x * y + len(names)', { inputs: ['x', 'y', 'names'], scriptName: 'calc.py' })
show('run', program.run({ inputs: { x: 6, y: 7, names: ['a', 'b'] } }))
show('again', program.run({ inputs: { x: 1.5, y: 2, names: [] } }))
show('attributes', [program.scriptName, program.inputs, program.repr()])
show('loaded', Monty.load(program.dump()).run({ inputs: { x: 2, y: 2, names: '' } }))
show('missing', failure(() => program.run()))
show('missing one', failure(() => program.run({ inputs: { x: 1, names: [] } })))
show('unexpected', failure(() => new Monty('1').run({ inputs: { a: 1 } })))

// Values.
const back = (value) => new Monty('x', { inputs: ['x'] }).run({ inputs: { x: value } })
const values = [
  null, undefined, true, 1, -1, 2 ** 53, 5n, 2n ** 70n, 1.5, 'text', 'é😀', [1, [2]], { a: 1, b: { c: null } },
  new Map([[1, 'one'], ['k', 2]]), new Set([1, 2]), Buffer.from('bytes'), new Uint8Array([1, 2]),
]
for (const value of values) show('value', back(value))
show('kinds', new Monty("(1, 'a'), [None], {'k': 1.5}, {1}, b'x', ..., 10**20, range(3)").run())
show('last', ['x = 1', '', 'def f(): pass', '1\n2', '# nothing'].map((code) => new Monty(code).run()))

// Host functions.
const calls = []
const externalFunctions = {
  add: (...args) => (calls.push(args), args[0] + args[1]),
  fail: () => {
    throw Object.assign(new Error('bad value'), { name: 'ValueError' })
  },
  nothing: () => undefined,
}
const run = (code, more) => new Monty(code).run({ externalFunctions, ...more })
show('call', run('add(1, 2)'))
show('nested', run('add(add(1, 2), 3)'))
show('keywords', run('add(1, 2, k="v")'))
show('calls', calls)
show('caught', run('try:\n    fail()\nexcept ValueError as e:\n    r = str(e)\nr'))
show('nothing', run('nothing()'))
show('uncaught', failure(() => run('fail()')))
show('unknown', failure(() => run('other(1)')))

// Step by step.
let progress = new Monty('a = fetch("u", n=1)\nb = limit\na + b', { scriptName: 's.py' }).start()
show('snapshot', [
  progress instanceof MontySnapshot, progress.scriptName, progress.functionName, progress.args, progress.kwargs,
])
const saved = progress.dump()
progress = progress.resume({ returnValue: 40 })
show('lookup', [progress instanceof MontyNameLookup, progress.variableName, progress.repr()])
const lookup = MontyNameLookup.load(progress.dump())
progress = progress.resume({ value: 2 })
show('complete', [progress instanceof MontyComplete, progress.output])
show('no name', failure(() => lookup.resume()))
show('reload', MontySnapshot.load(saved).resume({ returnValue: 1 }).resume({ value: 1 }).output)
const raised = MontySnapshot.load(saved)
show('raise', failure(() => raised.resume({ exception: { type: 'KeyError', message: 'k' } })))
show('spent', failure(() => raised.resume({ returnValue: 1 })))
show('spent dump', failure(() => raised.dump()))
show('no answer', failure(() => MontySnapshot.load(saved).resume({})))
const both = { returnValue: 1, exception: { type: 'ValueError', message: '' } }
show('two answers', failure(() => MontySnapshot.load(saved).resume(both)))
show('no type', failure(() => MontySnapshot.load(saved).resume({ exception: { type: 'Nope', message: '' } })))

// Errors.
show('syntax', failure(() => new Monty('x = = 1')).slice(0, 2))
show('runtime', failure(() => new Monty('1 / 0').run()))
try {
  new Monty('def f():\n    raise ValueError("no")\nf()', { scriptName: 'e.py' }).run()
} catch (error) {
  show('frames', error.traceback().map(({ filename, line, functionName }) => [filename, line, functionName]))
  show('display', [error.display('type-msg'), error.display('msg'), error.display().split('\n')[0]])
  show('format', failure(() => error.display('zz')))
}
show('typing', new MontyTypingError('x') instanceof MontyError)
show('time', failure(() => new Monty('while True: pass').run({ limits: { maxDurationSecs: 0.02 } })).at(-1).typeName)
show('memory', failure(() => new Monty('x = [0] * 10**7').run({ limits: { maxMemory: 100_000 } })).at(-1).typeName)
const recursion = { limits: { maxRecursionDepth: 50 } }
show('depth', failure(() => new Monty('def f(): f()\nf()').run(recursion)).at(-1))
show('limit', failure(() => new Monty('1').run({ limits: { maxMemory: -1 } })))
show('data', failure(() => Monty.load(Buffer.from('?')))[1].split(':')[0])
show('symbol', failure(() => back(Symbol('s'))))

// Printing.
const printed = []
run('print("a", 1, sep="-")\nprint(end="")', { printCallback: (stream, text) => void printed.push([stream, text]) })
show('printed', printed)

// Sessions.
const repl = new MontyRepl({ scriptName: 'repl.py' })
show('repl', [repl.scriptName, repl.repr(), repl.feed('x = 1'), repl.feed('x + 1')])
show('repl error', failure(() => repl.feed('x = 5\n1 / 0')))
show('repl state', repl.feed('x'))
const copy = MontyRepl.load(repl.dump())
show('repl copy', [copy.feed('x += 1\nx'), repl.feed('x')])

// Asynchronous.
const delayed = async (n) => (await new Promise((resolve) => setTimeout(resolve, 1)), n * 2)
const options = { inputs: { n: 4 }, externalFunctions: { delayed, now: (n) => n + 1 } }
show('async', await runMontyAsync(new Monty('now(n) + delayed(n)', { inputs: ['n'] }), options))
const refuse = async () => {
  throw Object.assign(new Error('late'), { name: 'ValueError' })
}
const guarded = new Monty('try:\n    refuse()\nexcept ValueError as e:\n    r = str(e)\nr')
show('async caught', await runMontyAsync(guarded, { externalFunctions: { refuse } }))
show('async none', await runMontyAsync(new Monty('1 + 1')))

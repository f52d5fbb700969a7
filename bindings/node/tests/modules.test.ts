import { expect, test } from 'vitest'
import {
  loadSnapshot, Monty, MontyNameLookup, MontyRepl, MontySnapshot, runMontyAsync, type MontyComplete,
} from '../dist/index.js'

class Base {
  inherited(): number {
    return 1
  }
}

class Tools extends Base {
  fetch = (url: string): string => `${url}!`
  LIMIT = 10
  _secret = 'hidden'
}

const externalModules = { tools: { ...new Tools() }, 'tools.deep': { one: () => 1 } }
const run = (code: string): unknown => new Monty(code).run({ externalModules })

test('a module of the host is imported', () => {
  expect(run('import tools\ntools.fetch("u") + str(tools.LIMIT)')).toBe('u!10')
  expect(run('from tools import fetch as f\nf("u")')).toBe('u!')
  expect(run('from tools.deep import one\none()')).toBe(1)
  expect(run('def f():\n    import tools.deep\n    return tools.deep.one()\nf()')).toBe(1)
})

test('only own public properties are reached', () => {
  const modules = { tools: new Tools() as unknown as Record<string, unknown> }
  for (const name of ['_secret', 'inherited', 'constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(() => new Monty(`import tools\ntools.${name}()`).run({ externalModules: modules })).toThrow()
  }
  expect(() => run('import toString')).toThrow("No module named 'toString'")
  expect(() => run('import __proto__')).toThrow("No module named '__proto__'")
  expect(() => run('fetch("u")')).toThrow("name 'fetch' is not defined")
})

test('modules that the host does not have', () => {
  expect(() => run('import others')).toThrow("No module named 'others'")
  expect(() => new Monty('import t').run({ externalModules: { t: 5 as never } })).toThrow('must be an object')
  expect(() => new Monty('1').run({ externalModules: { os: {} } })).toThrow('cannot be the name of a module')
  expect(() => new Monty('1').run({ externalModules: 'tools' as never })).toThrow('must be an object or an array')
})

test('start asks for the module', () => {
  const lookup = new Monty('import tools\ntools.fetch(tools.LIMIT)').start({ externalModules: ['tools'] })
  const loaded = loadSnapshot((lookup as MontyNameLookup).dump()) as MontyNameLookup
  expect([loaded.variableName, loaded.isModule]).toEqual(['tools', true])
  const call = loaded.resume({ value: externalModules.tools }) as MontySnapshot
  expect([call.functionName, call.args]).toEqual(['tools.fetch', [10]])
  expect((call.resume({ returnValue: 'done' }) as MontyComplete).output).toBe('done')
  const plain = new Monty('x').start() as MontyNameLookup
  expect(plain.isModule).toBe(false)
})

test('sessions and asynchronous functions', async () => {
  const repl = new MontyRepl()
  repl.feed('import tools', { externalModules })
  expect(repl.feed('tools.LIMIT')).toBe(10)
  expect(repl.feed('tools.fetch("u")', { externalModules })).toBe('u!')
  const code = 'import asyncio\nimport web\nawait asyncio.gather(web.get(1), web.get(2))'
  const web = { get: async (n: number): Promise<number> => Promise.resolve(n * 2) }
  expect(await runMontyAsync(new Monty(code), { externalModules: { web } })).toEqual([2, 4])
})

test('stubs of modules', () => {
  const moduleStubs = { tools: 'LIMIT: int' }
  const check = (code: string): Monty => new Monty(code, { typeCheck: true, moduleStubs })
  expect(check('import tools\nx: int = tools.LIMIT').run({ externalModules })).toBeNull()
  expect(() => check('import tools\nx: str = tools.LIMIT')).toThrow('invalid-assignment')
  expect(() => new Monty('import tools').typeCheck(undefined, { tools: 'def (' })).toThrow('invalid-syntax')
})

import { expect, test } from 'vitest'
import {
  ClassInstance, ClassType, loadSnapshot, Monty, MontyComplete, MontyRepl, MontyRuntimeError, MontySnapshot,
  runMontyAsync, type ObjectPolicy,
} from '../dist/index.js'
import { ClassInstance as Source, memberOf } from '../src/objects.js'

class Account {
  kind = 'savings'
  _pin = 1234
  partner: Account | null = null

  constructor(
    public owner: string,
    public balance: unknown = 0,
  ) {}

  deposit(amount: number, { note = '' }: { note?: string } = {}): string {
    this.balance = (this.balance as number) + amount
    return `${this.balance}${note}`
  }

  fail(): never {
    throw Object.assign(new Error('closed'), { name: 'ValueError' })
  }

  same(other: unknown): boolean {
    return other === this
  }

  secret(): number {
    return this._pin
  }

  async later(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 1))
    return this.owner
  }
}

const POLICY: ObjectPolicy = {
  eagerAttrs: ['owner'], lazyAttrs: ['balance'], allowedMethods: ['deposit', 'fail', 'same'],
}
const wrap = (account: Account, policy?: ObjectPolicy): ClassInstance =>
  new ClassInstance(account, { ...POLICY, ...policy })

function run(code: string, account = new Account('ann'), policy?: ObjectPolicy): unknown {
  return new Monty(code, { inputs: ['a'] }).run({ inputs: { a: wrap(account, policy) } })
}

function failure(code: string): string {
  try {
    run(code)
  } catch (error) {
    return (error as MontyRuntimeError).exception.typeName
  }
  return 'none'
}

test('attributes and methods of the policy', () => {
  const account = new Account('ann', 5)
  expect(run('[a.deposit(3, note="!"), a.balance, a.owner]', account)).toEqual(['8!', 8, 'ann'])
  expect(account.balance).toBe(8)
})

test('eager attributes are those of the moment, lazy ones are asked for', () => {
  const account = new Account('ann')
  const start = new Monty('f(); [a.owner, a.balance]', { inputs: ['a'] }).start({ inputs: { a: wrap(account) } })
  account.owner = 'bob'
  const asked = (start as MontySnapshot).resume({ returnValue: null }) as MontySnapshot
  expect([asked.isMethodCall, asked.functionName, asked.args]).toEqual([true, '__getattr__', [account, 'balance']])
  expect((asked.resume({ returnValue: 7 }) as MontyComplete).output).toEqual(['ann', 7])
})

test.each(['kind', '_pin', 'secret', 'partner', 'later', 'constructor', '__proto__', '_host_id.x', 'toString'])(
  'nothing else is reached: %s', (name) => {
    expect(failure(`a.${name}`)).toBe('AttributeError')
  },
)

test('nothing by default', () => {
  const value = new ClassInstance(new Account('ann'))
  expect(new Monty('[n for n in dir(a) if n[0] != "_"]', { inputs: ['a'] }).run({ inputs: { a: value } })).toEqual([])
})

test.each(['a.owner = 1', 'a.x = 1', 'del a.owner', 'setattr(a, "balance", 3)'])(
  'objects are not changed: %s', (code) => {
    expect(failure(code)).toBe('AttributeError')
  },
)

test('the host enforces the policy, whatever a forged dump asks for', () => {
  const key = 'forged'
  const kept = new Source(new Account('ann'), { ...POLICY, key })
  for (const name of ['secret', '_pin', '__init__', 'constructor', 'hasOwnProperty', 'owner', '']) {
    expect(() => memberOf(`#${key}.${name}`)).toThrow(expect.objectContaining({ name: 'AttributeError' }))
  }
  expect(() => memberOf(`#${key}.__getattr__`)('_pin')).toThrow(expect.objectContaining({ name: 'AttributeError' }))
  expect(() => memberOf('#0000.deposit')).toThrow(expect.objectContaining({ name: 'ReferenceError' }))
  expect(memberOf(`#${key}.__getattr__`)('balance')).toBe((kept.value as Account).balance)
})

test('the object that comes out is the one that went in', () => {
  const account = new Account('ann')
  expect(run('a', account)).toBe(account)
  const [first, map] = run('[a, {"k": a}]', account) as [unknown, Map<string, unknown>]
  expect(first).toBe(account)
  expect(map.get('k')).toBe(account)
  expect(run('a.same(a)', account)).toBe(true)
})

test('objects are handed to functions', () => {
  const account = new Account('ann')
  const seen: unknown[] = []
  const externalFunctions = { f: (...args: unknown[]) => void seen.push(...args) }
  new Monty('f(a, k=a)', { inputs: ['a'] }).run({ inputs: { a: wrap(account) }, externalFunctions })
  expect(seen[0]).toBe(account)
  expect((seen[1] as { k: unknown }).k).toBe(account)
})

test('the same object is equal', () => {
  const a = wrap(new Account('ann'))
  const program = new Monty('b = f()\n[a == b, a != b, hash(a) == hash(b), len({a, b}), a == 5]', { inputs: ['a'] })
  expect(program.run({ inputs: { a }, externalFunctions: { f: () => a } })).toEqual([true, false, true, 1, false])
})

test('errors of methods are caught, methods are values', () => {
  expect(run('try:\n    a.fail()\nexcept ValueError as e:\n    r = str(e)\nr')).toBe('closed')
  expect(run('list(map(a.deposit, [1, 2, 3]))')).toEqual(['1', '3', '6'])
  expect(run('f = a.deposit\nf(4)')).toBe('4')
})

test('how it prints', () => {
  expect(run('[repr(a), type(a).__name__]')).toEqual(['<Account object of the host>', 'Account'])
  expect(run('repr(a)', undefined, { name: 'Konto' })).toBe('<Konto object of the host>')
})

test('values are converted', () => {
  const [first, second] = [new Account('ann'), new Account('bob', 9)]
  first.partner = second
  const convertValue = (value: unknown): unknown => (value instanceof Account ? wrap(value, policy) : value)
  const policy = { lazyAttrs: ['partner', 'balance'], convertValue }
  expect(run('p = a.partner\n[p.owner, p.balance, p]', first, policy)).toEqual(['bob', 9, second])
})

test('results that cannot be converted are errors of the program', () => {
  expect(() => run('a.balance', new Account('ann', Symbol('x')))).toThrow('Cannot convert JS Symbol to Monty value')
})

test.each<[object]>([
  [{ eagerAttrs: ['_pin'] }], [{ lazyAttrs: ['__class__'] }], [{ allowedMethods: ['_secret'] }],
  [{ allowedMethods: 'deposit' }], [{ allowedMethods: ['a b'] }], [{ allowedMethods: [3] }],
  [{ eagerAttrs: ['owner'], lazyAttrs: ['owner'] }], [{ convertValue: 5 }], [{ name: 'a b' }], [{ key: 'a b' }],
])('wrong policies: %o', (policy) => {
  expect(() => new ClassInstance(new Account('ann'), policy)).toThrow(expect.objectContaining({ code: 'InvalidArg' }))
})

test('only objects and classes are wrapped', () => {
  expect(() => new ClassInstance(5 as never)).toThrow('value must be an object')
  expect(() => new ClassType(5 as never)).toThrow('cls must be a class')
})

test('classes make instances', () => {
  const kind = new ClassType(Account, { eagerAttrs: ['owner'], allowedMethods: ['deposit'] })
  const code = 'x = make("zoe", 2)\nx.deposit(1)\n[x.owner, x]'
  const [owner, made] = new Monty(code, { inputs: ['make'] }).run({ inputs: { make: kind } }) as [string, Account]
  expect([owner, made.balance, made instanceof Account]).toEqual(['zoe', 3, true])
  const closed = new ClassType(Account, { init: false })
  expect(() => new Monty('f("x")', { inputs: ['f'] }).run({ inputs: { f: closed } })).toThrow(
    "TypeError: cannot create 'Account' instances",
  )
})

test('step by step', () => {
  const account = new Account('ann')
  const start = new Monty('a.deposit(2, note="x")', { inputs: ['a'] }).start({ inputs: { a: wrap(account) } })
  const called = start as MontySnapshot
  expect([called.functionName, called.args, called.kwargs]).toEqual(['deposit', [account, 2], { note: 'x' }])
  expect((called.resume({ returnValue: wrap(account) }) as MontyComplete).output).toBe(account)
})

test('dumps know objects while they live, and by their keys', () => {
  const account = new Account('ann')
  const wrapper = wrap(account)
  const keyed = new ClassInstance(account, { allowedMethods: ['deposit'], key: 'the_account' })
  for (const a of [wrapper, keyed]) {
    const start = new Monty('f(); [a.deposit(1), a]', { inputs: ['a'] }).start({ inputs: { a } }) as MontySnapshot
    const called = (loadSnapshot(start.dump()) as MontySnapshot).resume({ returnValue: null }) as MontySnapshot
    expect(called.args[0]).toBe(account)
    expect((called.resume({ returnValue: 'ok' }) as MontyComplete).output).toEqual(['ok', account])
  }
})

test('a key names the object that was wrapped last', () => {
  const start = new Monty('f(); [a.deposit(1), a]', { inputs: ['a'] }).start({
    inputs: { a: new ClassInstance(new Account('ann'), { allowedMethods: ['deposit'], key: 'account_7' }) },
  }) as MontySnapshot
  const other = new ClassInstance(new Account('eve'), { allowedMethods: ['deposit'], key: 'account_7' })
  expect((start.resume({ returnValue: null }) as MontySnapshot).args[0]).toBe(other.value)
})

test('sessions keep objects', () => {
  const repl = new MontyRepl()
  repl.feed('x = a', { inputs: { a: wrap(new Account('ann', 1)) } })
  expect(repl.feed('x.deposit(1)')).toBe('2')
  expect(MontyRepl.load(repl.dump()).feed('x.deposit(1)')).toBe('3')
  const waiting = repl.feedStart('x.deposit(5)') as MontySnapshot
  expect(waiting.functionName).toBe('deposit')
})

test('asynchronous methods overlap', async () => {
  const objects = ['a', 'b', 'c'].map((name) => wrap(new Account(name), { allowedMethods: ['later'] }))
  const code = 'import asyncio\nawait asyncio.gather(*[o.later() for o in objects])'
  const gathering = new Monty(code, { inputs: ['objects'] })
  expect(await runMontyAsync(gathering, { inputs: { objects } })).toEqual(['a', 'b', 'c'])
  const account = new Account('ann', 4)
  const program = new Monty('[a.balance, a]', { inputs: ['a'] })
  expect(await runMontyAsync(program, { inputs: { a: wrap(account) } })).toEqual([4, account])
})

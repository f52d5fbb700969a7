// The samples of the original's README, as they are, with what they give printed.
import {
  Monty, MontyComplete, MontyRuntimeError, MontySnapshot, MontySyntaxError, MontyTypingError, runMontyAsync,
} from '@pydantic/monty'

{
  const m = new Monty('1 + 2')
  const result = m.run() // returns 3
  console.log(result)
}
{
  const m = new Monty('x + y', { inputs: ['x', 'y'] })
  const result = m.run({ inputs: { x: 10, y: 20 } }) // returns 30
  console.log(result)
}
{
  const m = new Monty('add(2, 3)')

  const result = m.run({
    externalFunctions: {
      add: (a, b) => a + b,
    },
  }) // returns 5
  console.log(result)
}
{
  const fetch = async (url) => ({ text: async () => `contents of ${url}` })
  const m = new Monty('fetch_data(url)', {
    inputs: ['url'],
  })

  const result = await runMontyAsync(m, {
    inputs: { url: 'https://example.com' },
    externalFunctions: {
      fetch_data: async (url) => {
        const response = await fetch(url)
        return response.text()
      },
    },
  })
  console.log(result)
}
{
  const m = new Monty('a() + b()')

  let progress = m.start()
  while (progress instanceof MontySnapshot) {
    console.log(`Calling: ${progress.functionName}`)
    console.log(`Args: ${progress.args}`)
    // Provide the return value and resume
    progress = progress.resume({ returnValue: 10 })
  }
  // progress is now MontyComplete
  console.log(progress.output) // 20
  console.log(progress instanceof MontyComplete)
}
{
  try {
    const m = new Monty('1 / 0')
    m.run()
  } catch (error) {
    if (error instanceof MontySyntaxError) {
      console.log('Syntax error:', error.message)
    } else if (error instanceof MontyRuntimeError) {
      console.log('Runtime error:', error.message)
      console.log('Traceback:', error.traceback().length)
    } else if (error instanceof MontyTypingError) {
      console.log('Type error:', error.displayDiagnostics())
    }
  }
}
{
  const m = new Monty('1 + 1')
  const result = m.run({
    limits: {
      maxAllocations: 10000,
      maxDurationSecs: 5,
      maxMemory: 1024 * 1024, // 1MB
      maxRecursionDepth: 100,
    },
  })
  console.log(result)
}
{
  // Save parsed code to avoid re-parsing
  const m = new Monty('complex_code()')
  const data = m.dump()

  // Later, restore without re-parsing
  const m2 = Monty.load(data)
  console.log(m2.scriptName)

  // Snapshots can also be serialized
  const snapshot = m.start()
  if (snapshot instanceof MontySnapshot) {
    const snapshotData = snapshot.dump()
    // Later, restore and resume
    const restored = MontySnapshot.load(snapshotData)
    const result = restored.resume({ returnValue: 42 })
    console.log(result.output)
  }
}

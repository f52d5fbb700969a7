#!/usr/bin/env node
/** The command `monty`: runs programs and sessions from a terminal. */
import fs from 'node:fs'
import { version } from '../native.js'
import { Lines } from './lines.js'
import { readOptions, UsageError, type Options } from './options.js'
import { FileError, readBytes, readSource, resumeProgram, runProgram } from './program.js'
import { Session } from './session.js'
import { Failure, load, loadSession } from './steps.js'

async function main(words: string[], lines: Lines): Promise<number> {
  const options = readOptions(words)
  if (options.flags.has('--help')) {
    process.stdout.write(fs.readFileSync(new URL('usage.txt', import.meta.url)))
    return 0
  }
  if (options.flags.has('--version')) {
    process.stdout.write(`monty ${version} (Python 3.14)\n`)
    return 0
  }
  if (options.resume !== undefined) {
    return resume(options, lines)
  }
  let isSession = options.flags.has('--interactive')
  if (options.file === undefined && options.code === undefined && !isSession) {
    isSession = lines.isTerminal
    options.file = isSession ? undefined : '-'
  }
  const program = readSource(options)
  return isSession
    ? new Session(options, lines).run(program && new TextDecoder().decode(Buffer.from(program.code)))
    : runProgram(options, lines, program!.code, program!.name)
}

async function resume(options: Options, lines: Lines): Promise<number> {
  const data = readBytes(options.resume!)
  const session = loadSession(data, options.limits)
  if (session !== undefined) {
    return new Session(options, lines, session).run()
  }
  let run
  try {
    run = load(data, options.limits)
  } catch (error) {
    throw error instanceof Failure ? new FileError(`can't resume '${options.resume}': ${error.text}`) : error
  }
  return resumeProgram(options, lines, run)
}

const lines = new Lines()
process.stdout.on('error', () => process.exit(1))
try {
  process.exitCode = await main(process.argv.slice(2), lines)
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`monty: ${error.message}\nTry monty --help.\n`)
  } else if (error instanceof FileError) {
    process.stderr.write(`monty: ${error.message}\n`)
  } else {
    throw error
  }
  process.exitCode = 2
}
lines.close()
process.exit()

/** Modules of the host that programs import. */
import { misuse } from './errors.js'
import { External, own } from './values.js'

/** Modules by name; of each, the program sees the own properties whose names have no underscore in front. */
export type ExternalModules = Record<string, Record<string, unknown>>

/** The names of modules that the library is told. */
export function moduleNames(modules: unknown): string[] {
  if (Array.isArray(modules)) {
    if (!modules.every((name) => typeof name === 'string')) {
      throw misuse('names of externalModules must be strings', 'InvalidArg')
    }
    return modules as string[]
  }
  if (modules === null || typeof modules !== 'object') {
    throw misuse('externalModules must be an object or an array of names', 'InvalidArg')
  }
  return Object.keys(modules)
}

/** What an import of a module gives. */
export function contentsOf(module: unknown, name: string): Record<string, unknown> {
  if (module === null || typeof module !== 'object') {
    throw misuse('an external module must be an object', 'InvalidArg')
  }
  const entries = Object.entries(module).filter(([each]) => !each.startsWith('_'))
  return Object.fromEntries(
    entries.map(([each, value]) => [each, typeof value === 'function' ? new External(`${name}.${each}`) : value]),
  )
}

/** The function that a program reaches as `module.name`. */
export function functionOf(modules: ExternalModules | undefined, name: string): unknown {
  const dot = name.lastIndexOf('.')
  const module = modules == null ? undefined : own(modules, name.slice(0, dot))
  const short = name.slice(dot + 1)
  if (module === null || typeof module !== 'object' || short.startsWith('_')) {
    return undefined
  }
  const found = own(module as Record<string, unknown>, short)
  return typeof found === 'function' ? found : undefined
}

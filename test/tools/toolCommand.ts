// How to start a tool from node_modules without a shell, the same way on every platform.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '../../node_modules')

/** The command line of the `bin` of an installed package, run by this very Node. Throws when it is not installed. */
export function toolCommand(name: string, ...args: readonly string[]): readonly [string, readonly string[]] {
  const own = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  const bins = own.bin
  const short = name.slice(name.lastIndexOf('/') + 1)
  const bin = typeof bins === 'string' ? bins : (bins[short] ?? Object.values(bins)[0])
  if (bin === undefined) throw new Error(`${name} has nothing to run`)
  return [process.execPath, [join(modules, name, bin), ...args]]
}

// The recorded pictures: one for each state, light beside dark, and the fonts that they were taken with.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontPrints } from './fonts.ts'
import type { FontPrints } from './fonts.ts'

const folder = join(import.meta.dirname, 'baselines')
const ending = '.png'
const recordPath = join(folder, 'recorded.json')

type Record = { readonly fonts: FontPrints; readonly browser: string }

export function baselineNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
}

/** Null: nobody has accepted one yet. */
export function readBaseline(name: string): Buffer | null {
  const path = join(folder, name + ending)
  return existsSync(path) ? readFileSync(path) : null
}

export function writeBaseline(name: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name + ending), picture)
}

export function dropBaseline(name: string): void {
  rmSync(join(folder, name + ending), { force: true })
}

/** Null: there is no record at all. */
export function readRecord(): Record | null {
  return existsSync(recordPath) ? (JSON.parse(readFileSync(recordPath, 'utf8')) as Record) : null
}

export function writeRecord(record: Record): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(recordPath, `${JSON.stringify(record, null, 2)}\n`)
}

/** Why the pictures cannot be compared on this machine; null: they can. */
export function whyNotComparable(): string | null {
  const [recorded, here] = [readRecord(), fontPrints()]
  if (recorded === null) return 'no pictures are recorded'
  if (here === null) return 'there is no fontconfig here'
  const other = Object.keys(recorded.fonts).find((pattern) => recorded.fonts[pattern] !== here[pattern])
  return other === undefined ? null : `${other} is ${here[other] ?? 'missing'} here, not ${recorded.fonts[other]}`
}

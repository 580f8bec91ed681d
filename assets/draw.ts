// `npm run icons`: draws every icon file anew, and a contact sheet in out/icons/ to look at.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contactSheet } from './contactSheet.ts'
import { drawings } from './drawings.ts'

const write = (path: string, bytes: Uint8Array) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

const files = drawings()
for (const [name, bytes] of files) write(join(import.meta.dirname, name), bytes)
const sheet = join(import.meta.dirname, '..', 'out', 'icons', 'sheet.png')
write(sheet, contactSheet(files))
console.log(`${files.size} files drawn; contact sheet: ${sheet}`)

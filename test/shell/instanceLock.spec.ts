// One instance per data folder: the host's own stand-in for Electron's lock.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Second } from './instanceLock.ts'
import { instanceLock } from './instanceLock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('tells the first instance what the second wants', async () => {
  const heard = Promise.withResolvers<Second>()
  const first = instanceLock(folder, { args: [], data: null }, heard.resolve)
  expect(first.first).toBe(true)
  const module = new URL('./instanceLock.ts', import.meta.url).href
  const code = `const { instanceLock } = await import(${JSON.stringify(module)})
    process.exit(instanceLock(${JSON.stringify(folder)}, { args: ['x'], data: { intent: 'palette' } }, () => {}).first ? 0 : 3)`
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status).toBe(3)
  expect(await heard.promise).toEqual({ args: ['x'], data: { intent: 'palette' } })
  first.release()
})

it('takes over from an instance that was killed', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  await writeFile(join(folder, 'host.lock'), String(pid))
  const claim = instanceLock(folder, { args: [], data: null }, () => {})
  expect(claim.first).toBe(true)
  claim.release()
})

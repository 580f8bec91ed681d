// The file that the user chooses: its text, no more of it than was asked for, and nothing of its place in the log.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importer } from '../../main/electron/importer.ts'
import { fakeLog } from '../fakes/log.ts'
import { hostDialog } from '../shell/dialog.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-import-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const chooses = (...filePaths: readonly string[]) =>
  vi.spyOn(hostDialog, 'open').mockReturnValue({ canceled: filePaths.length === 0, filePaths })
const file = (content: string) => {
  const path = join(folder, 'robin.json')
  writeFileSync(path, content)
  return path
}

describe('the importer', () => {
  it('reads the file that was chosen, to its last byte', async () => {
    chooses(file('{"a":"é"}'))
    expect(await importer(fakeLog()).choose(10)).toEqual({ text: '{"a":"é"}' })
  })

  it('reads nothing when the user thinks better of it', async () => {
    chooses()
    expect(await importer(fakeLog()).choose(10)).toBeNull()
  })

  it('leaves alone what is larger, be it without an end', async () => {
    chooses(file('x'.repeat(11)))
    expect(await importer(fakeLog()).choose(10)).toEqual({ problem: 'tooLarge' })
    if (process.platform === 'win32') return
    chooses('/dev/zero')
    expect(await importer(fakeLog()).choose(60_000)).toEqual({ problem: 'tooLarge' })
  })

  it.each([['that is gone'], ['that is a folder']])('says that it could not be read: one %s', async (which) => {
    chooses(which === 'that is gone' ? join(folder, 'robin.json') : folder)
    const log = fakeLog()
    expect(await importer(log).choose(10)).toEqual({ problem: 'unreadable' })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toMatch(/^warn import\.failed \{"code":"(ENOENT|EISDIR)"\}$/)
  })
})

// The export lands where the user says, whole, or not at all; what goes wrong is said to the user and not thrown.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exporter } from '../../main/electron/exporter.ts'
import { speak } from '../../main/menu/say.ts'
import { fakeLog } from '../fakes/log.ts'
import { english } from '../../preload/contract/language.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { dialog, hostDialog } from '../shell/dialog.ts'
import { recorded } from '../shell/recorded.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marquee-export-'))
  recorded.messages.length = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

const chooses = (filePath: string, canceled = false) =>
  vi.spyOn(hostDialog, 'answer').mockReturnValue({ canceled, filePath })

describe('the exporter', () => {
  it('offers the name, and writes the whole text where the user chose, for the user alone', async () => {
    const answer = chooses(join(folder, 'mine.json'))
    expect(await exporter(fakeLog()).save('marquee-queue.json', '{"a":1}')).toBe(true)
    expect(answer.mock.calls[0]?.[0]).toMatch(/marquee-queue\.json$/)
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('{"a":1}')
    expect(statSync(join(folder, 'mine.json')).mode & 0o077).toBe(0)
  })

  it('writes nothing when the user thinks better of it', async () => {
    chooses(join(folder, 'mine.json'), true)
    expect(await exporter(fakeLog()).save('marquee-queue.json', '{}')).toBe(false)
    expect(readdirSync(folder)).toEqual([])
    expect(recorded.messages).toEqual([])
  })

  it('says that it could not be saved, and does not put the place into the log', async () => {
    chooses(join(folder, 'no such folder', 'mine.json'))
    const log = fakeLog()
    // A file where the folder should be: nothing can be made below it.
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(await exporter(log).save('marquee-queue.json', '{}')).toBe(false)
    expect(recorded.messages).toEqual(['The file could not be saved'])
    expect(log.lines).toEqual(['warn export.failed {"code":"ENOTDIR"}'])
  })

  it('says so in the language that is spoken, down to the button', async () => {
    speak(english, { ...desktop, 'system.notSaved': 'Nicht gespeichert', 'system.ok': 'Gut' })
    chooses(join(folder, 'no such folder', 'mine.json'))
    const asked = vi.spyOn(dialog, 'showMessageBox')
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    await exporter(fakeLog()).save('marquee-queue.json', '{}')
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ message: 'Nicht gespeichert', buttons: ['Gut'] })
  })
})

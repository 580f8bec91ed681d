// A document on disk: whole before or whole after, whatever happens in between.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileDocument } from '../../main/electron/document.ts'

const at = Date.UTC(2026, 10, 22, 20, 0, 0)
let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-document-'))
  file = join(folder, 'state.json')
})
afterEach(() => rm(folder, { recursive: true }))
const open = () => fileDocument(file, () => at)

describe('a document', () => {
  it('is empty before it is written', async () => {
    expect(await open().load()).toEqual({ value: undefined, setAside: null })
  })

  it('comes back as it was saved, readable by its user alone', async () => {
    await open().save({ waiting: { until: 5 } })
    expect(await open().load()).toEqual({ value: { waiting: { until: 5 } }, setAside: null })
    expect((await stat(file)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it.each(['{"version":1,"val', '', '[]', '"text"', '{"value":1}', '{"version":2,"value":{"later":true}}'])(
    'holding %j is set aside whole and starts empty',
    async (content) => {
      await writeFile(file, content)
      const { value, setAside } = await open().load()
      expect(value).toBeUndefined()
      expect(setAside).toBe('state.corrupt-2026-11-22T20-00-00-000Z.json')
      expect(await readFile(join(folder, setAside ?? ''), 'utf8')).toBe(content)
      expect(await open().load()).toEqual({ value: undefined, setAside: null })
    },
  )

  it('rejects when the disk refuses, and keeps the old content', async () => {
    await writeFile(join(folder, 'blocked'), 'a file where a folder should be')
    await expect(fileDocument(join(folder, 'blocked', 'state.json'), () => at).save(1)).rejects.toThrow(
      /ENOTDIR|EEXIST|ENOENT/,
    )
  })

  it('survives kill -9 at any moment: always a whole version, never an older one than was promised', async () => {
    const writer = fileURLToPath(new URL('./documentWriter.ts', import.meta.url))
    let promised = 0
    for (let round = 0; round < 30; round += 1) {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', writer, file, String(promised)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const target = 1 + ((round * 7) % 5)
      const died = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      let seen = 0
      child.stdout.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString('utf8').split('\n').filter(Boolean)) {
          promised = Math.max(promised, Number(line))
          seen += 1
        }
        if (seen >= target) child.kill('SIGKILL')
      })
      await died
      const { value, setAside } = await open().load()
      expect(setAside).toBeNull()
      const read = value as { n: number; filling: string }
      expect(read.n).toBeGreaterThanOrEqual(promised)
      expect(read.filling).toBe(String(read.n).repeat(20_000))
      promised = read.n
    }
    expect((await readdir(folder)).includes('state.json')).toBe(true)
  }, 60_000)
})

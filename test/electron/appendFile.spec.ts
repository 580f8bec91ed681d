// The appending file on a real disk.
import {
  type FileHandle,
  copyFile,
  mkdtemp,
  open as openHandle,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appendFile } from '../../main/electron/appendFile.ts'

const at = Date.UTC(2026, 10, 22, 20, 0, 0)
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marquee-append-'))
  path = join(folder, 'journal.log')
})
afterEach(() => rm(folder, { recursive: true }))
const bytes = (text: string) => Buffer.from(text)
const open = () => appendFile(path, () => at)
const content = () => readFile(path, 'utf8')

it('is null before it is written', async () => {
  expect(await open().read()).toBeNull()
})

it('grows by what is appended, readable by its user alone', async () => {
  const file = open()
  await file.replace(bytes('one\n'))
  await file.append(bytes('two\n'))
  await file.append(bytes('three\n'))
  expect(Buffer.from((await open().read()) ?? []).toString()).toBe('one\ntwo\nthree\n')
  expect((await stat(path)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
})

it('goes on where it was after it is read again', async () => {
  await open().replace(bytes('one\n'))
  const file = open()
  await file.read()
  await file.append(bytes('two\n'))
  expect(await content()).toBe('one\ntwo\n')
})

it('replaces all of it, leaves nothing else behind, and goes on', async () => {
  const file = open()
  await file.replace(bytes('a long first content\n'))
  await file.replace(bytes('short\n'))
  await file.append(bytes('more\n'))
  expect(await content()).toBe('short\nmore\n')
  expect(await readdir(folder)).toEqual(['journal.log'])
})

it('answers when the disk has it, not when the system has', async () => {
  const done: string[] = []
  const handle = await openHandle(folder, 'r')
  const handles = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  for (const name of ['writeFile', 'appendFile', 'sync', 'datasync'] as const) {
    const real = handles[name] as (...given: unknown[]) => Promise<unknown>
    vi.spyOn(handles, name).mockImplementation(async function spied(this: FileHandle, ...given: unknown[]) {
      const answer = await real.apply(this, given)
      done.push(name)
      return answer as never
    })
  }
  const file = open()
  await file.replace(bytes('one\n'))
  // The file, and the folder that has its name.
  expect(done.splice(0)).toEqual(['writeFile', 'sync', ...(process.platform === 'win32' ? [] : ['sync'])])
  await file.append(bytes('two\n'))
  expect(done.filter((name) => name !== 'writeFile')).toEqual(['appendFile', 'datasync'])
})

it('never appends to a file that is gone, and takes a whole one', async () => {
  const file = open()
  await file.replace(bytes('one\n'))
  await rm(path)
  await expect(file.append(bytes('two\n'))).rejects.toMatchObject({ code: 'ENOENT' })
  expect(await readdir(folder)).toEqual([])
  await file.replace(bytes('one\ntwo\n'))
  expect(await content()).toBe('one\ntwo\n')
})

it('never appends to a file that somebody else changed', async () => {
  const file = open()
  await file.replace(bytes('one\n'))
  await copyFile(path, `${path}.copy`)
  await file.append(bytes('two\n'))
  await copyFile(`${path}.copy`, path)
  await expect(file.append(bytes('three\n'))).rejects.toMatchObject({ code: 'ESTALE' })
  expect(await content()).toBe('one\n')
})

it('never appends where it has not read or written before', async () => {
  await writeFile(path, 'one\n')
  await expect(open().append(bytes('two\n'))).rejects.toMatchObject({ code: 'ESTALE' })
})

it('keeps a second name when set aside, never one that is taken, and both part when it is replaced', async () => {
  const file = open()
  await file.replace(bytes('broken\n'))
  expect(await file.setAside()).toBe('journal.corrupt-2026-11-22T20-00-00-000Z.log')
  expect(await file.setAside()).toBe('journal.corrupt-2026-11-22T20-00-00-000Z-1.log')
  expect(await content()).toBe('broken\n')
  await file.replace(bytes('new\n'))
  await file.append(bytes('more\n'))
  const kept = await readFile(join(folder, 'journal.corrupt-2026-11-22T20-00-00-000Z.log'), 'utf8')
  expect([kept, await content()]).toEqual(['broken\n', 'new\nmore\n'])
})

it.runIf(process.platform === 'linux')('says so when the disk is full, and leaves the old content', async () => {
  const file = open()
  await file.replace(bytes('one\n'))
  // The temporary file lies on a device that is always full.
  await symlink('/dev/full', `${path}.new`)
  await expect(file.replace(bytes('two\n'))).rejects.toMatchObject({ code: 'ENOSPC' })
  await file.append(bytes('three\n'))
  expect(await content()).toBe('one\nthree\n')
  expect(await readdir(folder)).toEqual(['journal.log'])
})

it.runIf(process.platform === 'linux')('says so where nothing may be written, not even by root', async () => {
  const file = appendFile('/sys/journal.log', () => at)
  expect(await file.read()).toBeNull()
  await expect(file.replace(bytes('one\n'))).rejects.toMatchObject({
    code: expect.stringMatching(/EACCES|EROFS|EPERM/),
  })
})

it('says so when there is a folder in its place', async () => {
  const file = appendFile(folder, () => at)
  await expect(file.read()).rejects.toMatchObject({ code: 'EISDIR' })
  await expect(file.append(bytes('one\n'))).rejects.toThrow(/EISDIR|EPERM/)
})

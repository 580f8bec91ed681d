// An appending file in memory; `bytes` is what is on disk. It can refuse, and tear what is being written.
import type { AppendFile } from '../../main/ports.ts'

export type FakeAppendFile = AppendFile & {
  bytes: Uint8Array | null
  /** Appending rejects and leaves `tearAt` bytes of itself behind; `once`: the next time only. */
  failAppends: boolean | 'once'
  tearAt: number
  failReplaces: boolean
  failReads: boolean
  failSetAsides: boolean
  /** What was kept under other names, by name. */
  readonly asides: Map<string, Uint8Array>
  appends: number
  replaces: number
  /** While set, what is written waits for it. */
  gate: Promise<void> | null
}

const refusal = (code: string) => Object.assign(new Error('the disk refuses'), { code })

export function fakeAppendFile(bytes: Uint8Array | null = null): FakeAppendFile {
  let expected: Uint8Array | null = null
  const file: FakeAppendFile = {
    bytes,
    failAppends: false,
    tearAt: 0,
    failReplaces: false,
    failReads: false,
    failSetAsides: false,
    asides: new Map(),
    appends: 0,
    replaces: 0,
    gate: null,
    read: async () => {
      if (file.failReads) throw refusal('EACCES')
      expected = file.bytes
      return file.bytes
    },
    append: async (more) => {
      await file.gate
      const { bytes: before } = file
      if (before === null) throw refusal('ENOENT')
      if (before !== expected) throw refusal('ESTALE')
      if (file.failAppends) {
        if (file.failAppends === 'once') file.failAppends = false
        file.bytes = Buffer.concat([before, more.subarray(0, file.tearAt)])
        throw refusal('ENOSPC')
      }
      file.appends += 1
      file.bytes = expected = Buffer.concat([before, more])
    },
    replace: async (whole) => {
      await file.gate
      if (file.failReplaces) throw refusal('ENOSPC')
      file.replaces += 1
      file.bytes = expected = Buffer.from(whole)
    },
    setAside: async () => {
      if (file.failSetAsides) throw refusal('EROFS')
      const name = `journal.corrupt-${file.asides.size + 1}.log`
      file.asides.set(name, Buffer.from(file.bytes ?? []))
      return name
    },
  }
  return file
}

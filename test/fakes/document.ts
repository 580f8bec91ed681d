// A document in memory; `value` is what is on disk.
import type { Document } from '../../main/ports.ts'

export type FakeDocument = Document & { value: unknown; setAside: string | null; failSaves: boolean; saves: number }

export function fakeDocument(value: unknown = undefined): FakeDocument {
  const doc: FakeDocument = {
    value,
    setAside: null,
    failSaves: false,
    saves: 0,
    load: async () => ({ value: structuredClone(doc.value), setAside: doc.setAside }),
    save: async (next) => {
      if (doc.failSaves) throw Object.assign(new Error('read-only'), { code: 'EROFS' })
      doc.value = structuredClone(next)
      doc.saves += 1
    },
  }
  return doc
}

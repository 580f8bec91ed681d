// A vault in memory that counts its writes and can be told to fail.
import type { Vault } from '../../main/ports.ts'
import type { Protection } from '../../preload/contract/account.ts'

export type FakeVault = Vault & {
  readonly kept: Map<string, string>
  /** Every save, in order. */
  readonly saves: { readonly name: string; readonly secret: string }[]
  /** Set to make the next saves reject or loads come back unreadable. */
  readonly faults: { save: boolean; unreadable: boolean; slowSave: Promise<void> | null }
}

export function fakeVault(protection: Protection = 'keychain'): FakeVault {
  const kept = new Map<string, string>()
  const saves: { name: string; secret: string }[] = []
  const faults: FakeVault['faults'] = { save: false, unreadable: false, slowSave: null }
  return {
    kept,
    saves,
    faults,
    load: async (name) => {
      if (faults.unreadable) return { state: 'unreadable' }
      const secret = kept.get(name)
      return secret === undefined ? { state: 'none' } : { state: 'found', secret }
    },
    save: async (name, secret) => {
      if (faults.slowSave) await faults.slowSave
      if (faults.save) throw new Error('disk full')
      kept.set(name, secret)
      saves.push({ name, secret })
      return protection
    },
    forget: async (name) => void kept.delete(name),
    protection: async () => protection,
  }
}

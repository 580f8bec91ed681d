// The notice that the session could not be written: told once, and taken back when it could after all.
import type { Protection } from '../preload/contract/account.ts'
import type { Notice } from '../preload/contract/model.ts'
import type { Vault } from './ports.ts'
import type { Store } from './state/store.ts'

const unsaved: Notice = { id: 'session-unwritable', kind: 'fileUnwritable', file: 'session' }

/** Gets how the session is kept after each attempt. Memory is told of only where the vault has a better place. */
export function createUnsavedSession(vault: Pick<Vault, 'protection'>, store: Store) {
  let isUnsaved = false
  return async (protection: Protection): Promise<void> => {
    const was = isUnsaved
    isUnsaved = protection === 'memory' && (await vault.protection()) !== 'memory'
    if (isUnsaved === was) return
    const others = store.getState().notices.filter(({ id }) => id !== unsaved.id)
    store.set({ notices: isUnsaved ? [...others, unsaved] : others })
  }
}

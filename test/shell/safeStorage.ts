// `safeStorage` of the host, the asynchronous calls only: really encrypts, with a key that lies beside the data. For tests.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from './app.ts'

export type StorageBackend = 'gnome_libsecret' | 'basic_text' | 'unavailable'
let backend: StorageBackend = (process.env['MARQUEE_SHELL_KEYCHAIN'] as StorageBackend | undefined) ?? 'gnome_libsecret'
let stale = false

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => backend !== 'unavailable',
  getSelectedStorageBackend: () => (backend === 'unavailable' ? 'unknown' : backend),
  encryptStringAsync: async (text: string): Promise<Buffer> => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key(), iv)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    stale = false
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  },
  decryptStringAsync: async (sealed: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => {
    const cipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12))
    cipher.setAuthTag(sealed.subarray(12, 28))
    const result = Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
    return { result, shouldReEncrypt: stale }
  },
}

/** For specs: which keychain there is, and whether its key has been renewed. */
export function setStorage(next: { readonly backend?: StorageBackend; readonly stale?: boolean }): void {
  backend = next.backend ?? backend
  stale = next.stale ?? stale
}

function key(): Buffer {
  const file = join(app.getPath('userData'), 'host.keychain')
  if (!existsSync(file)) {
    mkdirSync(app.getPath('userData'), { recursive: true })
    writeFileSync(file, randomBytes(32), { mode: 0o600 })
  }
  return readFileSync(file)
}

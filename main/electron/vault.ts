// The vault: secrets through the system's keychain (async safeStorage), or in memory where there is none worth the name.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { safeStorage } from 'electron'
import type { Protection } from '../../preload/contract/account.ts'
import type { Log, SecretName, Vault } from '../ports.ts'
import { readText, setAside, writeSafely } from './document.ts'

type Options = {
  /** Folder of the secret files. */
  readonly folder: string
  readonly platform: NodeJS.Platform
  /** The user's explicit wish to keep the session in a plain file when there is no keychain. */
  readonly unprotectedWanted: () => Promise<boolean>
  readonly now: () => number
  readonly log: Log
}

/** Ciphertext is kept as `<name>.sealed`, the explicitly unprotected form as `<name>.plain`, both 0600. */
export function vault({ folder, platform, unprotectedWanted, now, log }: Options): Vault {
  const inMemory = new Map<SecretName, string>()
  const sealed = (name: SecretName) => join(folder, `${name}.sealed`)
  const plain = (name: SecretName) => join(folder, `${name}.plain`)
  // Asked once: the first question wakes the keychain, and may show its dialogue.
  let keychain: Promise<boolean> | null = null
  const hasKeychain = () => (keychain ??= probe(platform))
  const protection = async (): Promise<Protection> => {
    if (await hasKeychain()) return 'keychain'
    return (await unprotectedWanted()) ? 'file' : 'memory'
  }
  const unreadable = new Set<SecretName>()
  const seal = async (name: SecretName, secret: string) =>
    writeSafely(sealed(name), (await safeStorage.encryptStringAsync(secret)).toString('base64'))

  const unseal = async (name: SecretName, text: string) => {
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(text, 'base64'))
      // The system has a newer key: what was written with the old one is written anew, at leisure.
      if (shouldReEncrypt) await seal(name, result).catch(() => log.warn('vault.reseal.failed', { name }))
      return { state: 'found', secret: result } as const
    } catch {
      // Left where it is: a keychain that is locked today may be open tomorrow. The next save moves it aside.
      unreadable.add(name)
      log.warn('vault.unreadable', { name })
      return { state: 'unreadable' } as const
    }
  }

  return {
    protection,
    load: async (name) => {
      const remembered = inMemory.get(name)
      if (remembered !== undefined) return { state: 'found', secret: remembered }
      const ciphertext = await readText(sealed(name))
      if (ciphertext !== null && (await hasKeychain())) return unseal(name, ciphertext)
      const open = await readText(plain(name))
      if (open !== null) return { state: 'found', secret: open }
      return { state: ciphertext === null ? 'none' : 'unreadable' }
    },
    save: async (name, secret) => {
      const kind = await protection()
      if (unreadable.delete(name)) {
        const keptAs = await setAside(sealed(name), now()).catch(() => null)
        log.warn('vault.setAside', { name, keptAs })
      }
      if (kind === 'keychain') {
        await seal(name, secret)
        await rm(plain(name), { force: true })
      }
      if (kind === 'file') await writeSafely(plain(name), secret)
      // The wish may have been taken back: then the plain copy goes with it.
      if (kind === 'memory') await rm(plain(name), { force: true })
      if (kind === 'keychain') inMemory.delete(name)
      else inMemory.set(name, secret)
      return kind
    },
    forget: async (name) => {
      inMemory.delete(name)
      unreadable.delete(name)
      await rm(sealed(name), { force: true })
      await rm(plain(name), { force: true })
    },
  }
}

/** `basic_text` encrypts with a password that is printed in Chromium's source: that is no protection. */
async function probe(platform: NodeJS.Platform): Promise<boolean> {
  try {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false
    return platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
  } catch {
    return false
  }
}

// Stands in for `electron` in the app's process: a keychain that seals without hiding, which is all that the vault needs of it.

export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: async (text: string): Promise<Buffer> => Buffer.from(text),
  decryptStringAsync: async (sealed: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => ({
    result: sealed.toString(),
    shouldReEncrypt: false,
  }),
}

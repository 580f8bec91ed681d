// The system's own "Open": the text of the one file that the user chose, and no more of it than we want.
import { open } from 'node:fs/promises'
import { app, dialog } from 'electron'
import type { Importer, Log } from '../ports.ts'

export function importer(log: Log): Importer {
  return {
    choose: async (most) => {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        defaultPath: app.getPath('documents'),
        filters: [{ name: 'JSON', extensions: ['json'] }],
        properties: ['openFile'],
      })
      const [file] = filePaths
      if (canceled || file === undefined) return null
      try {
        return await readAtMost(file, most)
      } catch (error) {
        // The path is the user's own business, so the log has the system's code alone.
        const code =
          error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
        log.warn('import.failed', { code })
        return { problem: 'unreadable' }
      }
    },
  }
}

/** Never more than `most` bytes, whatever the file says of itself: it may be a device, or grow. */
async function readAtMost(
  file: string,
  most: number,
): Promise<{ readonly text: string } | { readonly problem: 'tooLarge' }> {
  const handle = await open(file, 'r')
  try {
    const bytes = Buffer.alloc(most + 1)
    let length = 0
    while (length <= most) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length)
      if (bytesRead === 0) return { text: bytes.toString('utf8', 0, length) }
      length += bytesRead
    }
    return { problem: 'tooLarge' }
  } finally {
    await handle.close()
  }
}

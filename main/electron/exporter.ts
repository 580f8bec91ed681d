// The system's own "Save as": a text of ours goes where the user says, and nowhere else.
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { say } from '../menu/say.ts'
import type { Exporter, Log } from '../ports.ts'
import { writeSafely } from './document.ts'

export function exporter(log: Log): Exporter {
  return {
    save: async (name, text) => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: 'JSON', extensions: ['json'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || filePath === '') return false
      try {
        await writeSafely(filePath, text)
        return true
      } catch (error) {
        // The path is the user's own business, so the log has the system's code alone.
        const code =
          error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
        log.warn('export.failed', { code })
        await dialog.showMessageBox({
          type: 'warning',
          message: say('system.notSaved'),
          detail: say('system.notSavedDetail'),
          buttons: [say('system.ok')],
        })
        return false
      }
    },
  }
}

// `dialog` of the host: a user who saves under the name that is offered, in the app's own data folder, and opens from there.
import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app } from './app.ts'
import { recorded } from './recorded.ts'

type Chosen = { readonly canceled: boolean; readonly filePath: string }

/** For specs: what the user does with the next question of where to save. Not in Electron. */
export const hostDialog = {
  answer: (offered: string): Chosen => {
    const folder = join(app.getPath('userData'), 'exported')
    mkdirSync(folder, { recursive: true })
    return { canceled: false, filePath: join(folder, basename(offered)) }
  },
  /** Opens the settings that were exported, where there are some. */
  open: (): { readonly canceled: boolean; readonly filePaths: readonly string[] } => {
    const file = join(app.getPath('userData'), 'exported', 'marquee-settings.json')
    return existsSync(file) ? { canceled: false, filePaths: [file] } : { canceled: true, filePaths: [] }
  },
}

export const dialog = {
  showSaveDialog: async ({ defaultPath = '' }: { readonly defaultPath?: string } = {}): Promise<Chosen> =>
    hostDialog.answer(defaultPath),
  showOpenDialog: async () => hostDialog.open(),
  showMessageBox: async ({ message }: { readonly message: string }): Promise<{ readonly response: number }> => {
    recorded.messages.push(message)
    return { response: 0 }
  },
}

// What is under way with the settings as a whole: a file that was read and is being looked at, or a deed that can be undone.
import { create } from 'zustand'
import { largestSettingsFile, type SettingsPreview, type SettingsRead } from '../../preload/contract/settingsFile.ts'
import { bridge } from '../bridge.ts'
import { fileProblemWords, goneWords } from '../words/settingsFile.ts'
import type { Words } from '../words/words.ts'
import { say } from '../say.ts'

export type FileDeed =
  | { readonly step: 'none' }
  | { readonly step: 'askingReset' }
  /** Shown before anything is changed. */
  | { readonly step: 'looking'; readonly preview: SettingsPreview }
  /** Both say it in the language of the moment: the deed itself may have changed it. */
  | { readonly step: 'refused'; readonly words: () => Words }
  | { readonly step: 'done'; readonly said: () => string; readonly canUndo: boolean }

export const fileDeed = create<FileDeed>()(() => ({ step: 'none' }))
const to = (deed: FileDeed): void => fileDeed.setState(deed, true)

export const forgetDeed = (): void => to({ step: 'none' })
export const askReset = (): void => to({ step: 'askingReset' })

function took(read: SettingsRead | null): void {
  if (read === null) return
  to(
    read.ok
      ? { step: 'looking', preview: read.value }
      : { step: 'refused', words: () => fileProblemWords(read.failure) },
  )
}

export async function saveSettings(): Promise<void> {
  if (await bridge.request('settings.export'))
    to({ step: 'done', said: () => say('settingsFile.saved'), canUndo: false })
}

export async function chooseFile(): Promise<void> {
  took(await bridge.request('settings.chooseFile'))
}

export async function readDropped(file: File): Promise<void> {
  // Characters are counted at the gate; there are never more of them than bytes.
  if (file.size > largestSettingsFile) return took({ ok: false, failure: { kind: 'tooLarge' } })
  try {
    took(await bridge.request('settings.readFile', await file.text()))
  } catch {
    // A folder, or a file that is gone by now.
    took({ ok: false, failure: { kind: 'unreadable' } })
  }
}

export async function applyFile({ id, changes, delicate }: SettingsPreview, withDelicate: boolean): Promise<void> {
  const isDone = await bridge.request('settings.applyFile', id, withDelicate)
  const count = changes.length + (withDelicate ? delicate.length : 0)
  to(
    isDone
      ? { step: 'done', said: () => say('settingsFile.changed', { count }), canUndo: true }
      : { step: 'refused', words: goneWords },
  )
}

export async function resetAll(): Promise<void> {
  await bridge.request('settings.reset')
  to({ step: 'done', said: () => say('settingsFile.wasReset'), canUndo: true })
}

export async function takeBack(): Promise<void> {
  if (await bridge.request('settings.takeBack'))
    to({ step: 'done', said: () => say('settingsFile.undone'), canUndo: false })
  else forgetDeed()
}

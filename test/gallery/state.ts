// A state of the gallery: a page, its snapshot, its answers, and what the user does before the picture is taken.
import type { Page } from 'playwright-core'
import type { Language } from '../../preload/contract/language.ts'
import type { View } from '../../preload/contract/model.ts'
import type { BridgeScript } from './fakeBridge.ts'

export type GalleryState = BridgeScript & {
  readonly name: string
  readonly view: View
  /** Must appear before anything is judged. */
  readonly expects: string
  readonly act?: (page: Page) => Promise<void>
  /** The language that it is shown in; missing: English, as the snapshot has it. What it expects and presses is named in English. */
  readonly language?: Language
}

/** CSS px, as main makes the windows. */
export const sizes: Readonly<Record<View, { readonly width: number; readonly height: number }>> = {
  window: { width: 400, height: 620 },
  palette: { width: 640, height: 420 },
  settings: { width: 720, height: 560 },
}

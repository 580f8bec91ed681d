// The bridge of a page in the gallery: scripted answers, and a record of what was asked. Runs inside the page.
import type { Snapshot } from '../../preload/contract/model.ts'

/** Answers by request name. A request without one never ends, which is how busy states hold still. */
export type Answers = Readonly<Record<string, unknown>>
export type BridgeScript = { readonly snapshot: Snapshot; readonly answers: Answers }

/** What a spec finds on the page beside `marquee`. */
export type GalleryWindow = {
  readonly asked: { readonly name: string; readonly args: readonly unknown[] }[]
  readonly push: (name: 'snapshot' | 'shown', value: unknown) => void
  readonly answer: (name: string, value: unknown) => void
}

/** Serialised into the page before its own scripts, so it uses nothing from outside. */
export function installFakeBridge({ snapshot, answers }: BridgeScript): void {
  const listeners = new Map<string, Set<(value: unknown) => void>>()
  const asked: { name: string; args: unknown[] }[] = []
  const answering = new Map<string, unknown>(Object.entries(answers))
  answering.set('app.snapshot', snapshot)
  const silent = /^(window|palette|hotkey|open|notice|settings|app|account)\./
  Object.assign(window, {
    marquee: {
      request: (name: string, ...args: unknown[]) => {
        asked.push({ name, args })
        if (answering.has(name)) return Promise.resolve(answering.get(name))
        return silent.test(name) ? Promise.resolve() : new Promise(() => {})
      },
      on: (name: string, listener: (value: unknown) => void) => {
        const set = listeners.get(name) ?? new Set()
        listeners.set(name, set.add(listener))
        return () => set.delete(listener)
      },
    },
    gallery: {
      asked,
      push: (name: string, value: unknown) => {
        for (const listener of listeners.get(name) ?? []) listener(value)
      },
      answer: (name: string, value: unknown) => answering.set(name, value),
    },
  })
}

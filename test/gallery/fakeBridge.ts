// The bridge of a page in the gallery: scripted answers, and a record of what was asked. Runs inside the page.
import type { Snapshot } from '../../preload/contract/model.ts'

/** Answers by request name. A request without one never ends, which is how busy states hold still. */
export type Answers = Readonly<Record<string, unknown>>
export type BridgeScript = { readonly snapshot: Snapshot; readonly answers: Answers }
/** `locale`: of every snapshot that is pushed, where the state is shown in another language than it was made in. */
type Script = BridgeScript & { readonly locale: Snapshot['locale'] | null }

/** What a spec finds on the page beside `marquee`. */
export type GalleryWindow = {
  readonly gallery: {
    readonly asked: { readonly name: string; readonly args: readonly unknown[] }[]
    /** All that the page was told: answers and pushes. */
    readonly told: readonly unknown[]
    readonly push: (name: 'snapshot' | 'shown' | 'feed', ...values: readonly unknown[]) => void
    /** Changes an answer from now on. */
    readonly answer: (name: string, value: unknown) => void
  }
}

/** Serialised into the page before its own scripts, so it uses nothing from outside but `galleryScript`. */
export function installFakeBridge(): void {
  const { galleryScript } = window as unknown as { readonly galleryScript: () => Promise<Script> }
  // Another state is another user; the same one loaded again finds what it left.
  if (sessionStorage.getItem('state') !== location.search) localStorage.clear()
  sessionStorage.setItem('state', location.search)
  const listeners = new Map<string, Set<(...values: readonly unknown[]) => void>>()
  const asked: { name: string; args: unknown[] }[] = []
  const told: unknown[] = []
  const tell = (value: unknown): unknown => {
    told.push(value)
    return value
  }
  const changed = new Map<string, unknown>()
  let locale: Snapshot['locale'] | null = null
  const script = galleryScript().then(({ snapshot, answers, locale: spoken }) => {
    locale = spoken
    return new Map<string, unknown>([...Object.entries(answers), ['app.snapshot', snapshot]])
  })
  const silent = /^(first|window|palette|hotkey|open|notice|settings|app|account)\./
  Object.assign(window, {
    marquee: {
      request: async (name: string, ...args: unknown[]) => {
        asked.push({ name, args })
        const answers = await script
        if (changed.has(name)) return tell(changed.get(name))
        if (answers.has(name)) return tell(answers.get(name))
        return silent.test(name) ? undefined : new Promise(() => {})
      },
      on: (name: string, listener: (...values: readonly unknown[]) => void) => {
        const set = listeners.get(name) ?? new Set()
        listeners.set(name, set.add(listener))
        return () => set.delete(listener)
      },
    },
    gallery: {
      asked,
      told,
      push: (name: string, ...given: readonly unknown[]) => {
        const values = name === 'snapshot' && locale !== null ? [{ ...(given[0] as Snapshot), locale }] : given
        told.push(...values)
        for (const listener of listeners.get(name) ?? []) listener(...values)
      },
      answer: (name: string, value: unknown) => changed.set(name, value),
    },
  })
}

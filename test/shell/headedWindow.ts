// The real window around a page on a display: its place, its size, and being out of sight.
import type { Cdp } from './cdp.ts'
import type { Rect } from './pages.ts'

export type HeadedWindow = {
  readonly place: (bounds: Rect) => Promise<void>
  readonly show: (visible: boolean) => Promise<void>
}

/** Orders are carried out one after the other: Chromium refuses a size for a window that is still being minimised. */
export async function headedWindow(cdp: Cdp, targetId: string, sessionId: string): Promise<HeadedWindow> {
  const windowId = (await cdp.send('Browser.getWindowForTarget', { targetId }))['windowId']
  const set = (bounds: object) => cdp.send('Browser.setWindowBounds', { windowId, bounds })
  let last: Promise<unknown> = Promise.resolve()
  const then = (order: () => Promise<unknown>): Promise<void> => {
    last = last.then(order).catch(() => {})
    return last.then(() => {})
  }
  /** CSS px that the window's own frame adds to its page. */
  const frame = async () => {
    const expression = 'JSON.stringify([outerWidth - innerWidth, outerHeight - innerHeight])'
    const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true }, sessionId)
    const [x = 0, y = 0] = JSON.parse(String((result as { value?: unknown }).value)) as number[]
    return { x, y }
  }
  let visible = true
  let bounds: Rect | null = null
  const arrange = async () => {
    if (!bounds) return
    const extra = await frame()
    await set({ left: bounds.x, top: bounds.y, width: bounds.width + extra.x, height: bounds.height + extra.y })
  }
  return {
    // A minimised window cannot be given a size: it gets it when it comes up.
    place: (next) =>
      then(async () => {
        bounds = next
        if (visible) await arrange()
      }),
    show: (next) =>
      then(async () => {
        if (next === visible) return
        visible = next
        await set({ windowState: next ? 'normal' : 'minimized' })
        if (next) await arrange()
      }),
  }
}

// The rows as a feed that can be walked by keys: only what is near the screen is in the page, and what is read stays where it is.
import { useVirtualizer } from '@tanstack/react-virtual'
import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { bridge } from '../bridge.ts'
import { useMinute } from '../clock.ts'
import { useMirror } from '../mirror.ts'
import { usePainted } from '../usePainted.ts'
import { act, feedStore, toggleRun } from './feedStore.ts'
import { indexOfLine } from './foldLines.ts'
import type { Line } from './foldLines.ts'
import { FeedLine } from './FeedLine.tsx'

/** CSS px at the usual size of text, until one of that shape was measured. */
function heightOf(line: Line): number {
  const text = line.kind === 'row' && line.of.activity.text !== null ? 40 : 0
  return measured.get(shapeOf(line)) ?? 56 + (line.day === null ? 0 : 36) + text
}

/** Lines of one shape are mostly equally high. */
const shapeOf = (line: Line): string =>
  line.kind === 'run'
    ? `${line.day === null}`
    : `${line.day === null} ${line.child} ${line.of.veiled} ${line.of.activity.text !== null}`
const measured = new Map<string, number>()

/** How large the list was last, CSS px. */
const screen = { at: { width: window.innerWidth, height: window.innerHeight } }
/** Asks for more while this many lines are left below. */
const ahead = 12
/** Rows that were asked for in vain this often are not asked for again until something changes. */
const patience = 3

export type FeedListProps = {
  readonly lines: readonly Line[]
  readonly label: string
  readonly more: boolean
  /** Asks for more, with every change near the end; missing: they are the feed's, of which main is asked. */
  readonly onEnd?: () => Promise<void>
  /** The lines are others with every key that is typed: what is drawn is used again, and nothing beyond the screen. */
  readonly changing?: boolean
}

export const FeedList = memo(function FeedList({ lines, label, more, onEnd, changing = false }: FeedListProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const reading = feedStore((s) => s.view.reading)
  const view = feedStore((s) => s.view)
  const acting = feedStore((s) => s.acting)
  const offset = useMirror((s) => s.serverOffsetMs)
  const me = useMirror((s) => (s.account.state === 'signedIn' ? s.account.username : ''))
  const now = useMinute() * 60_000 + offset
  /** The one line that Tab comes to. */
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const active = activeKey === null ? 0 : Math.max(0, indexOfLine(lines, activeKey))
  const wantsFocus = useRef(false)

  // The same while the lines are: otherwise all of them would be reckoned anew with every frame.
  const keyOf = useCallback((index: number) => (changing ? index : (lines[index]?.key ?? index)), [lines, changing])
  // The library forgets a height that is as it was estimated, and estimates it anew when others have changed.
  const heights = useRef(new Map<string, number>())
  const painted = usePainted()
  const hasPicture = usePictures(lines, changing)
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => {
      const line = lines[index]
      return line === undefined ? 56 : (heights.current.get(line.key) ?? heightOf(line))
    },
    getItemKey: keyOf,
    // The first frame has enough to draw with what can be seen.
    overscan: painted ? 8 : 2,
    // The list that was there before it was as high.
    initialRect: screen.at,
    observeElementRect: observeSize,
    // To ask the page for a height makes it lay out everything at once; the observer is told in the same frame.
    measureElement: (element, entry, { measurementsCache }) => {
      const index = Number(element.getAttribute('data-index'))
      const line = lines[index]
      const height = entry?.borderBoxSize[0]?.blockSize
      if (height === undefined) return measurementsCache[index]?.size ?? (line === undefined ? 56 : heightOf(line))
      if (line !== undefined) {
        heights.current.set(line.key, Math.round(height))
        if (line.key !== acting && index > 0) measured.set(shapeOf(line), Math.round(height))
      }
      return Math.round(height)
    },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      // So has the one after a key, as long as nobody scrolls in what was found.
      const beyond = changing && (virtual.scrollOffset ?? 0) === 0 ? 0 : overscan
      const from = Math.max(0, startIndex - beyond)
      const to = Math.min(count - 1, endIndex + beyond)
      const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at)
      // Where the focus is stays in the page.
      if (active < from) return [active, ...shown]
      return active > to && active < count ? [...shown, active] : shown
    },
  })
  const items = virtual.getVirtualItems()

  useKeptPlace(
    scroll,
    lines,
    virtual.scrollOffset ?? 0,
    items,
    (index) => virtual.measurementsCache[index]?.start ?? null,
  )
  useEffect(() => {
    if (virtual.scrollRect !== null) screen.at = virtual.scrollRect
  })

  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const element = scroll.current?.querySelector<HTMLElement>(`[data-index="${active}"] > [role="article"]`)
    if (!element) return
    wantsFocus.current = false
    element.focus({ preventScroll: true })
  })

  const asked = useRef({ rows: -1, times: 0 })
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (!more || lastShown < lines.length - ahead) return
    if (onEnd) return void onEnd()
    if (reading) return
    const rows = view.rows.length
    asked.current = asked.current.rows === rows ? { rows, times: asked.current.times + 1 } : { rows, times: 1 }
    if (asked.current.times <= patience) void bridge.request('feed.more')
  }, [more, onEnd, reading, lastShown, lines, view])

  const go = (index: number): void => {
    const to = Math.min(lines.length - 1, Math.max(0, index))
    const line = lines[to]
    if (line === undefined) return
    wantsFocus.current = true
    setActiveKey(line.key)
    virtual.scrollToIndex(to, { align: 'auto' })
  }
  const page = (): number => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / 56) - 1)
  const lineAt = (element: Element): Line | undefined =>
    lines[Number(element.closest('[data-index]')?.getAttribute('data-index') ?? -1)]
  const open = (line: Line): void => {
    if (line.kind === 'run') toggleRun(line.key)
    else act(acting === line.key ? null : line.key)
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page(),
      PageUp: active - page(),
      Home: 0,
      End: lines.length - 1,
    }
    const to = steps[event.key]
    const line = lines[active]
    if (to !== undefined) {
      event.preventDefault()
      if (event.key === 'ArrowUp' && active === 0) document.querySelector<HTMLElement>('.feed__input')?.focus()
      else go(to)
    } else if (event.key === 'Escape' && acting !== null) {
      event.stopPropagation()
      go(lines.findIndex(({ key }) => key === acting))
      act(null)
    } else if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLElement>('.feed__input')?.focus()
    } else if ((event.key === 'Enter' || event.key === ' ') && line !== undefined && !event.repeat) {
      // Inside a row its buttons have their own use for it.
      if ((event.target as Element).getAttribute('role') !== 'article') return
      event.preventDefault()
      open(line)
    }
  }
  /** The whole row may be clicked, besides what is a button in it. */
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element
    if (target.closest('.act__row') === null || target.closest('button') !== null) return
    const line = lineAt(target)
    if (line !== undefined) open(line)
  }
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const line = lineAt(event.target)
    if (line !== undefined) setActiveKey(line.key)
  }

  return (
    <div className="feed__scroll" ref={scroll} tabIndex={-1}>
      <div
        role="feed"
        aria-label={label}
        aria-busy={reading}
        className="feed__lines"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKey}
        onFocus={onFocus}
        onClick={onClick}
      >
        {items.map(({ key, index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <div
              key={String(key)}
              ref={virtual.measureElement}
              data-index={index}
              className="feed__place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <FeedLine
                line={line}
                at={index + 1}
                of={more ? -1 : lines.length}
                focusable={index === active}
                acting={acting === line.key}
                me={me}
                now={now}
                pictures={hasPicture(index)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
})

/** As the library does it, but without asking at once: that lays out the whole page, and the observer tells in the same frame. */
function observeSize(
  virtual: Virtualizer<HTMLDivElement, HTMLDivElement>,
  tell: (rect: { readonly width: number; readonly height: number }) => void,
): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const box = entry?.borderBoxSize[0]
    if (box) tell({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) })
  })
  if (virtual.scrollElement) observer.observe(virtual.scrollElement, { box: 'border-box' })
  return () => observer.disconnect()
}

/**
 * While lines change with every key, a picture waits until its line is on screen itself: to load and to draw them takes longer
 * than all the rest of the frame. Which lines may have theirs, by index.
 */
function usePictures(lines: readonly Line[], changing: boolean): (index: number) => boolean {
  const [drawn, setDrawn] = useState(lines)
  useEffect(() => {
    if (!changing) return
    let later = 0
    const frame = requestAnimationFrame(() => {
      later = window.setTimeout(() => setDrawn(lines))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(later)
    }
  }, [lines, changing])
  return (index) => !changing || drawn[index]?.key === lines[index]?.key
}

/** Rows that come in above the ones on screen push nothing: what was at the top edge stays there. `top` CSS px. */
function useKeptPlace(
  scroll: { readonly current: HTMLDivElement | null },
  lines: readonly Line[],
  top: number,
  items: readonly VirtualItem[],
  startOf: (index: number) => number | null,
): void {
  const kept = useRef<{ readonly lines: readonly Line[]; readonly key: string; readonly start: number } | null>(null)
  useLayoutEffect(() => {
    const element = scroll.current
    if (element === null) return
    const before = kept.current
    let moved = 0
    if (before !== null && before.lines !== lines && top > 4) {
      const index = lines.findIndex(({ key }) => key === before.key)
      const start = index < 0 ? null : startOf(index)
      if (start !== null && start !== before.start) {
        moved = start - before.start
        element.scrollTop += moved
      }
    }
    const first = items.find(({ start }) => start >= top + moved - 1) ?? items[0]
    const line = first === undefined ? undefined : lines[first.index]
    kept.current = line === undefined || first === undefined ? null : { lines, key: line.key, start: first.start }
  })
}

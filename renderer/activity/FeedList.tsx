// The rows as a feed that can be walked by keys: only what is near the screen is in the page, and what is read stays where it is.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { bridge } from '../bridge.ts'
import { useMinute } from '../clock.ts'
import { useMirror } from '../mirror.ts'
import { act, feedStore, toggleRun } from './feedStore.ts'
import type { Line } from './foldLines.ts'
import { FeedLine } from './FeedLine.tsx'

/** CSS px at the usual size of text; what is really there is measured. */
function heightOf(line: Line): number {
  const text = line.kind === 'row' && line.of.activity.text !== null ? 40 : 0
  return 56 + (line.day === null ? 0 : 36) + text
}

/** Asks for more while this many lines are left below. */
const ahead = 12
/** Rows that were asked for in vain this often are not asked for again until something changes. */
const patience = 3

export type FeedListProps = {
  readonly lines: readonly Line[]
  readonly label: string
  readonly more: boolean
}

export function FeedList({ lines, label, more }: FeedListProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const reading = feedStore((s) => s.view.reading)
  const view = feedStore((s) => s.view)
  const acting = feedStore((s) => s.acting)
  const offset = useMirror((s) => s.serverOffsetMs)
  const me = useMirror((s) => (s.account.state === 'signedIn' ? s.account.username : ''))
  const now = useMinute() * 60_000 + offset
  /** The one line that Tab comes to. */
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const active = Math.max(
    0,
    lines.findIndex((line) => line.key === activeKey),
  )
  const wantsFocus = useRef(false)

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => {
      const line = lines[index]
      return line === undefined ? 56 : heightOf(line)
    },
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan)
      const to = Math.min(count - 1, endIndex + overscan)
      const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at)
      // Where the focus is stays in the page.
      if (active < from) return [active, ...shown]
      return active > to && active < count ? [...shown, active] : shown
    },
  })
  const items = virtual.getVirtualItems()

  useKeptPlace(scroll, lines, (index) => virtual.getOffsetForIndex(index, 'start')?.[0] ?? null)

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
    if (!more || reading || lastShown < lines.length - ahead) return
    const rows = view.rows.length
    asked.current = asked.current.rows === rows ? { rows, times: asked.current.times + 1 } : { rows, times: 1 }
    if (asked.current.times <= patience) void bridge.request('feed.more')
  }, [more, reading, lastShown, lines.length, view])

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
              key={key}
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
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Rows that come in above the ones on screen push nothing: what was at the top edge stays there. */
function useKeptPlace(
  scroll: { readonly current: HTMLDivElement | null },
  lines: readonly Line[],
  startOf: (index: number) => number | null,
): void {
  const kept = useRef<{ readonly lines: readonly Line[]; readonly key: string; readonly start: number } | null>(null)
  useLayoutEffect(() => {
    const element = scroll.current
    if (element === null) return
    const before = kept.current
    if (before !== null && before.lines !== lines && element.scrollTop > 4) {
      const index = lines.findIndex(({ key }) => key === before.key)
      const start = index < 0 ? null : startOf(index)
      if (start !== null && start !== before.start) element.scrollTop += start - before.start
    }
    const top = element.scrollTop
    const shown = [...element.querySelectorAll<HTMLElement>('[data-index]')]
      .map((place) => Number(place.dataset['index']))
      .sort((a, b) => a - b)
    const first = shown.find((index) => (startOf(index) ?? 0) >= top - 1) ?? shown[0]
    const line = first === undefined ? undefined : lines[first]
    kept.current =
      line === undefined || first === undefined ? null : { lines, key: line.key, start: startOf(first) ?? 0 }
  })
}

// What a report of a problem needs, as plain text in English, for whoever helps. It names nobody: no user, no title, no
// address, no key and no path; texts that the user typed are there or not there.
import type { Account } from '../preload/contract/account.ts'
import type { Snapshot } from '../preload/contract/model.ts'
import type { Machine } from './ports.ts'

type Facts = {
  readonly snapshot: Snapshot
  readonly machine: Pick<Machine, 'facts' | 'warnings'>
  /** Rows of activity that are kept. */
  readonly rows: number
  /** Epoch ms. */
  readonly now: number
}
type Line = readonly [name: string, value: string | number | boolean | null]

/** The only settings that are told by their words; those of the others may be the user's own. */
const spoken = new Set(['theme', 'updates'])
const longest = 120

export function diagnostics({ snapshot, machine, rows, now }: Facts): string {
  const { hotkey, queue, trouble, notices, pausedUntil } = snapshot
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    [
      'Marquee',
      [
        ['version', snapshot.version],
        ['taken', new Date(now).toISOString()],
      ],
    ],
    ['System', [['platform', snapshot.platform], ...Object.entries(machine.facts())]],
    [
      'Hotkey',
      [
        ['state', hotkey.state],
        ['works', hotkey.active],
        ['refused', hotkey.refused],
      ],
    ],
    ['Account', account(snapshot.account, snapshot.hasKey)],
    [
      'Now',
      [
        ['check-in', snapshot.checkIn.step],
        ['trouble', trouble?.kind ?? null],
        ['paused', pausedUntil !== null && pausedUntil > now],
        ['waiting to be sent', queue.length],
        ['refused by Trakt', queue.filter(({ state }) => state === 'refused').length],
        ['rows kept', rows],
        ['notices', notices.map(({ kind }) => kind).join(' ') || null],
        ['clock differs by, s', Math.round(snapshot.serverOffsetMs / 1_000)],
      ],
    ],
    ['Settings', flags(snapshot.settings)],
    ['Last warnings', machine.warnings().map((one) => warning(one, now))],
  ]
  return parts
    .map(([title, lines]) =>
      [title, ...(lines.length === 0 ? ['  none'] : lines.map(([name, value]) => `  ${name}: ${said(value)}`))].join(
        '\n',
      ),
    )
    .join('\n\n')
}

function account(of: Account, hasKey: boolean): readonly Line[] {
  if (of.state !== 'signedIn')
    return [
      ['state', of.state],
      ['reason', of.state === 'signedOut' ? of.reason : null],
      ['has a key', hasKey],
    ]
  const { feeds, sharing, ...able } = of.capabilities
  return [
    ['state', of.state],
    ['on', of.demo ? 'the demo' : of.server === null ? 'Trakt' : 'another server'],
    ['VIP', of.vip],
    ['session kept in', of.protection],
    [
      'can',
      Object.entries(able)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' '),
    ],
    ['may share on', sharing.join(' ') || null],
    ['feeds', Object.keys(feeds).join(' ') || null],
  ]
}

/** Switches and numbers as they are; of what is typed only whether there is anything. */
function flags(settings: object, path = ''): readonly Line[] {
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]): readonly Line[] => {
    const name = path === '' ? key : `${path}.${key}`
    if (name === 'hotkey') return []
    if (typeof value === 'boolean' || typeof value === 'number') return [[name, value]]
    if (typeof value === 'string') return [[name, spoken.has(name) ? value : value === '' ? 'default' : 'own']]
    if (Array.isArray(value)) return [[name, value.length]]
    return typeof value === 'object' && value !== null ? flags(value, name) : [[name, null]]
  })
}

function warning({ event, why, count, at }: ReturnType<Machine['warnings']>[number], now: number): Line {
  const minutes = Math.max(0, Math.round((now - at) / 60_000))
  return [why === null ? event : `${event} ${why}`, `${count} times, last ${minutes} min ago`]
}

/** One line, whatever it is. */
function said(value: Line[1]): string {
  if (value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longest)
}

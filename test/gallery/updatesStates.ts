// Updates in all their states: in the settings, and as the quiet line of the window.
import { defaultSettings } from '../../preload/contract/settings.ts'
import type { UpdatePolicy, Updates, UpdatesOff, UpdateStep } from '../../preload/contract/updates.ts'
import { day, minute, now } from './now.ts'
import { base } from './snapshots.ts'
import type { GalleryState } from './state.ts'

const paragraph =
  'Severance and everything else that runs in the queue is sent in the order in which you watched it, also after a night without a connection. '
const release = {
  version: '0.2.0',
  notes: [
    'Highlights',
    '• The command line: marquee checkin "severance s2e3"',
    '• First steps for new users, with a press of the hotkey as its test',
    '• Seven languages, one of them from right to left: العربية',
    '',
    'Mended',
    '• A wait that was called off stays called off after a restart',
    `• ${paragraph.repeat(3).trim()}`,
    `• Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen${'verordnung'.repeat(6)}`,
    '• <b>Markup stays text</b> & so do entities like &amp;',
  ].join('\n'),
  bytes: 112_300_000,
  at: now - 2 * day,
}

const state = (
  name: string,
  expects: string,
  step: UpdateStep,
  changes: Partial<Updates> = {},
  policy: UpdatePolicy = 'ask',
  view: GalleryState['view'] = 'settings',
): GalleryState => ({
  name: `${view}-updates-${name}`,
  view,
  expects,
  snapshot: {
    ...base,
    settings: { ...defaultSettings, updates: policy },
    updates: { now: step, checkedAt: now - 42 * minute, failed: null, quiet: false, ...changes },
  },
  answers: {},
  ...(view === 'settings'
    ? { act: (page) => page.getByRole('heading', { name: 'Updates' }).evaluate((heading) => heading.scrollIntoView()) }
    : {}),
})
const off = (why: UpdatesOff, expects: string) => state(`off-${why}`, expects, { step: 'off', why })

export const updatesStates: readonly GalleryState[] = [
  state('current', 'Marquee 0.1.0 is up to date', { step: 'idle' }),
  state('never', 'Not looked yet', { step: 'idle' }, { checkedAt: null }, 'off'),
  state('checking', 'Looking for a new version', { step: 'checking' }),
  state('available', 'Marquee 0.2.0 is available', { step: 'available', release }),
  state('silent', 'Nothing is said about this version', {
    step: 'available',
    release: { ...release, notes: '', bytes: null, at: null },
  }),
  state('downloading', '45% of 112 MB', { step: 'downloading', release, percent: 45 }, {}, 'auto'),
  state('ready', 'Restart when you like', { step: 'ready', release }),
  state('restarting', 'As soon as everything is sent', { step: 'restarting', release }),
  state('failed', 'is not what was announced', { step: 'available', release }, { failed: 'damaged' }),
  state('unsigned', 'not signed by the makers', { step: 'idle' }, { failed: 'signature' }),
  off('deb', 'your system’s updates'),
  off('readOnly', 'You may not write'),
  state('available', 'Marquee 0.2.0 is available', { step: 'available', release }, {}, 'ask', 'window'),
  state('ready', 'Marquee 0.2.0 is ready', { step: 'ready', release }, {}, 'auto', 'window'),
]

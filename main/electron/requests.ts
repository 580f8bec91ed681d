// What the renderer may ask for, as schemas: one tuple per request. A request without one does not compile.
import * as v from 'valibot'
import {
  activityQuerySchema,
  checkInRequestSchema,
  rateableSchema,
  idsSchema,
  percentSchema,
  settingsSchemas,
} from '../schemas.ts'
import type { RequestName, Requests } from '../../preload/contract/channels.ts'
import type { Settings } from '../../preload/contract/settings.ts'
import { largestSettingsFile } from '../../preload/contract/settingsFile.ts'

/** The arguments of a request with the optional ones present as `undefined`, so that what follows them keeps its place. */
export type RequestArguments<N extends RequestName> = [...Parameters<Requests[N]>, null] extends [...infer A, null]
  ? A
  : never

/** Longer than anything that is typed on purpose; a pasted page must not become a request. */
const text = v.pipe(v.string(), v.maxLength(20_000))
const short = v.pipe(v.string(), v.maxLength(2_000))

/** A key that is there carries a value: `undefined` is refused. Every setting is named: what is not would be cut off. */
const patch = v.object({
  hotkey: v.exactOptional(settingsSchemas.hotkey),
  theme: v.exactOptional(settingsSchemas.theme),
  language: v.exactOptional(settingsSchemas.language),
  launchAtLogin: v.exactOptional(settingsSchemas.launchAtLogin),
  notes: v.exactOptional(settingsSchemas.notes),
  noteSound: v.exactOptional(settingsSchemas.noteSound),
  quietHours: v.exactOptional(settingsSchemas.quietHours),
  askRating: v.exactOptional(settingsSchemas.askRating),
  updates: v.exactOptional(settingsSchemas.updates),
  sharing: v.exactOptional(settingsSchemas.sharing),
  message: v.exactOptional(settingsSchemas.message),
  keepSessionUnprotected: v.exactOptional(settingsSchemas.keepSessionUnprotected),
  server: v.exactOptional(settingsSchemas.server),
} satisfies Readonly<Record<keyof Settings, unknown>>)

const nothing = v.strictTuple([])
const view = v.picklist(['window', 'palette', 'settings'])
const page = v.picklist(['activate', 'movie', 'show', 'apiApps', 'connections', 'support', 'upgrade'])

/** Schemas by request; what they do not name is cut off, what does not fit is refused. */
export const requestSchemas: { readonly [N in RequestName]: v.GenericSchema<unknown, RequestArguments<N>> } = {
  'app.snapshot': nothing,
  'app.words': nothing,
  'search.find': v.strictTuple([text]),
  'show.open': v.strictTuple([idsSchema]),
  'checkin.start': v.strictTuple([checkInRequestSchema]),
  'checkin.cancel': nothing,
  'scrobble.seek': v.strictTuple([percentSchema]),
  'scrobble.pause': v.strictTuple([percentSchema]),
  'scrobble.stop': v.strictTuple([percentSchema]),
  'position.remove': v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(1))]),
  'checkin.undo': nothing,
  'wait.choose': v.strictTuple([v.picklist(['replace', 'wait', 'dismiss'])]),
  'wait.callOff': nothing,
  'account.signIn': nothing,
  'account.signInDemo': nothing,
  'account.signInWithPassword': v.strictTuple([
    v.object({
      server: short,
      apiKey: v.pipe(v.string(), v.maxLength(200)),
      username: v.pipe(v.string(), v.maxLength(200)),
      passwordSha1: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
      allowInsecure: v.boolean(),
    }),
  ]),
  'account.cancelSignIn': nothing,
  'account.signOut': nothing,
  'account.setSecret': v.strictTuple([short]),
  'settings.change': v.strictTuple([patch]),
  'settings.export': nothing,
  'settings.chooseFile': nothing,
  'settings.readFile': v.strictTuple([v.pipe(v.string(), v.maxLength(largestSettingsFile))]),
  'settings.applyFile': v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.boolean()]),
  'settings.reset': nothing,
  'settings.takeBack': nothing,
  'help.diagnostics': nothing,
  'help.openLog': nothing,
  'help.licences': nothing,
  'hotkey.capturing': v.strictTuple([v.boolean()]),
  'first.go': v.strictTuple([v.picklist(['none', 'welcome', 'hotkey', 'login', 'done'])]),
  'first.listen': v.strictTuple([v.boolean()]),
  'notice.dismiss': v.strictTuple([short]),
  'open.page': v.strictTuple([page, v.optional(idsSchema)]),
  'window.show': v.strictTuple([view]),
  'window.hide': nothing,
  'palette.height': v.strictTuple([v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000))]),
  'queue.send': v.strictTuple([short]),
  'queue.change': v.strictTuple([
    short,
    v.object({
      at: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15))),
      message: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
    }),
  ]),
  'queue.drop': v.strictTuple([short]),
  'queue.export': nothing,
  'feed.open': v.strictTuple([activityQuerySchema]),
  'feed.peek': v.strictTuple([activityQuerySchema]),
  'feed.more': nothing,
  'feed.takeFresh': nothing,
  'feed.retry': nothing,
  'feed.close': nothing,
  'feed.search': v.strictTuple([short, v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)))]),
  'feed.people': nothing,
  'feed.year': nothing,
  'feed.rate': v.strictTuple([rateableSchema, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))]),
  'feed.watchlist': v.strictTuple([rateableSchema]),
  'updates.check': nothing,
  'updates.download': nothing,
  'updates.restart': nothing,
  'updates.later': nothing,
  'after.rate': v.strictTuple([short, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))]),
  'after.skip': v.strictTuple([short]),
  'app.refresh': nothing,
  'app.pause': v.strictTuple([v.boolean()]),
  'app.quit': nothing,
}

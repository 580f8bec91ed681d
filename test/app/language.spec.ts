// The language that is spoken: who decides it, what happens while it is loaded, and that the tray is drawn anew in it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createLanguage } from '../../main/language.ts'
import { locale, say, speak } from '../../main/menu/say.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import { english, type LanguageChoice } from '../../preload/contract/language.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { desktopIn, pagesIn } from '../../preload/words/parts.ts'
import { fakeLog } from '../fakes/log.ts'
import { quiet, rig } from './rig.ts'

vi.mock(import('../../preload/words/parts.ts'), { spy: true })

type Desktop = Awaited<ReturnType<typeof desktopIn>>
const german: Desktop = { ...desktop, 'tray.notSignedIn': 'Nicht angemeldet', 'tray.open': 'Marquee öffnen' }
/** The catalogue decides what can be chosen; what comes of a choice does not depend on it. */
const choice = (language: string) => language as LanguageChoice

const setUp = (preferred: readonly string[] = []) => {
  const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
  const log = fakeLog()
  const language = createLanguage({ languages: () => preferred, log }, store)
  return { store, log, language, spoken: () => store.getState().locale.tag }
}

beforeEach(() => {
  speak(english, desktop)
  vi.mocked(desktopIn).mockResolvedValue(desktop)
})

describe('the language', () => {
  it('is the first of the system’s that is spoken, asked for each time', async () => {
    const preferred = ['tlh', 'en-GB']
    const { language, spoken } = setUp(preferred)
    await language.use('system')
    expect(spoken()).toBe('en-GB')
    preferred.splice(0, 2, 'en-AU')
    await language.use('system')
    expect([spoken(), locale().tag]).toEqual(['en-AU', 'en-AU'])
  })

  it('is what was chosen last, also when what was chosen before takes longer to load', async () => {
    const slow = Promise.withResolvers<Desktop>()
    vi.mocked(desktopIn).mockReturnValueOnce(slow.promise)
    const { language, spoken } = setUp()
    const first = language.use(choice('de'))
    await language.use('en')
    slow.resolve(german)
    await first
    expect([spoken(), locale().tag, say('tray.open')]).toEqual(['en', 'en', 'Open Marquee'])
  })

  it('stays when the chosen one cannot be loaded', async () => {
    vi.mocked(desktopIn).mockResolvedValueOnce(german).mockRejectedValueOnce(new Error('gone'))
    const { language, spoken, log } = setUp()
    await language.use(choice('de'))
    await language.use(choice('fr'))
    expect([spoken(), locale().tag, say('tray.open')]).toEqual(['de', 'de', 'Marquee öffnen'])
    expect(log.lines).toEqual(['warn language.unloadable {"language":"fr"}'])
  })

  it('stays, and pages are told of it, when the system does not say what its user speaks', async () => {
    const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
    const languages = () => {
      throw new Error('no answer')
    }
    const language = createLanguage({ languages, log: fakeLog() }, store)
    await language.use('system')
    expect((await language.words()).locale).toEqual(english)
  })

  it('is not told to pages before the settings were asked, and then whatever came of it', async () => {
    const slow = Promise.withResolvers<Desktop>()
    vi.mocked(desktopIn).mockReturnValueOnce(slow.promise)
    const { language } = setUp(['en-GB'])
    let told: string | null = null
    const words = language.words().then((spoken) => (told = spoken.locale.tag))
    const used = language.use('system')
    await quiet()
    expect(told).toBeNull()
    slow.resolve(desktop)
    await Promise.all([words, used])
    expect(told).toBe('en-GB')

    vi.mocked(desktopIn).mockRejectedValueOnce(new Error('gone'))
    const other = setUp()
    await other.language.use(choice('de'))
    expect((await other.language.words()).locale).toEqual(english)
  })

  it('of a page is English when its words are gone', async () => {
    const { language, log } = setUp()
    await language.use(choice('de'))
    vi.mocked(pagesIn).mockRejectedValueOnce(new Error('gone'))
    const { locale: told, messages } = await language.words()
    expect(told).toEqual(english)
    expect(messages['search.nothing']).toBe('Nothing found')
    expect(log.lines).toEqual(['warn language.unloadable {"language":"de"}'])
  })
})

describe('the tray', () => {
  it('is drawn anew when the settings change the language, and speaks the one that they have at the start', async () => {
    const labels = ({ ports }: ReturnType<typeof rig>) =>
      (ports.seen.tray?.menu ?? []).flatMap((one) => ('label' in one ? [one.label] : []))
    const all = rig()
    await all.app.start()
    await quiet()
    expect(labels(all)).toEqual(expect.arrayContaining(['Not signed in', 'Open Marquee']))
    vi.mocked(desktopIn).mockResolvedValue(german)
    await all.app.requests['settings.change']({ language: choice('de') })
    await quiet()
    expect(labels(all)).toEqual(expect.arrayContaining(['Nicht angemeldet', 'Marquee öffnen']))
    vi.mocked(pagesIn).mockResolvedValueOnce(pages)
    expect((await all.app.requests['app.words']()).locale.tag).toBe('de')

    speak(english, desktop)
    const second = rig({ from: all.ports })
    await second.app.start()
    await quiet()
    expect(labels(second)).toContain('Marquee öffnen')
  })
})

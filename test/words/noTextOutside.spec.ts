// Whatever a user reads comes from the catalogue: no text is left in the code, and nothing is said before its words are here.
import { describe, expect, it } from 'vitest'
import { sources } from '../contract/sources.ts'
import { notSaid } from './notSaid.ts'
import type { Exception } from './notSaid.ts'
import { textFinds } from './textFinds.ts'
import type { Find } from './textFinds.ts'

/** The embedded Trakt speaks English, and the client only to the log. */
const elsewhere = /^(?:main\/(?:demo|trakt)|preload\/words)\//
const finds = sources()
  .filter(({ path }) => /^(?:main|preload|renderer)\//.test(path) && !elsewhere.test(path))
  .flatMap(({ path, text }) => textFinds(path, text))
const covers = ({ texts }: Exception, text: string) =>
  texts === undefined || (texts instanceof RegExp ? texts.test(text) : texts.includes(text))
const excuses = ({ path, what, text }: Find) =>
  notSaid.filter((one) => one.path === path && what !== 'said too early' && covers(one, text))

describe('in the code of what users see', () => {
  const lines = (found: readonly Find[]) => found.map(({ path, line, text }) => `${path}:${line} ${text}`)

  it('no text is left', () => {
    expect(lines(finds.filter((find) => find.what !== 'said too early' && excuses(find).length === 0))).toEqual([])
  })

  it('nothing is said at the top of a module, where the words are not here yet', () => {
    expect(lines(finds.filter(({ what }) => what === 'said too early'))).toEqual([])
  })

  it('every exception is one', () => {
    const used = new Set(finds.flatMap(excuses))
    expect(notSaid.filter((one) => !used.has(one)).map(({ path }) => path)).toEqual([])
    const idle = notSaid.flatMap(({ path, texts = [] }) =>
      (texts instanceof RegExp ? [] : texts).filter(
        (text) => !finds.some((find) => find.path === path && find.text === text),
      ),
    )
    expect(idle).toEqual([])
  })
})

describe('a text is found', () => {
  it.each([
    ['between tags', `const a = () => <b>Sign in</b>`, ['Sign in']],
    ['of one small word between tags', `const a = () => <b>less</b>`, ['less']],
    ['in a label', `const a = () => <Button label="undo" />`, ['undo']],
    ['in a label that is chosen', `const a = (b) => <i aria-label={b ? 'fold' : 'unfold'} />`, ['fold', 'unfold']],
    ['in a placeholder that is filled', 'const a = (b) => <input placeholder={`of ${b}`} />', ['of □']],
    ['as a constant', `const word = 'Searching…'`, ['Searching…']],
    ['in a table', `const words = { a: 'not sent' }`, ['not sent']],
    ['with a number', 'const a = (n) => `${n} waits`', ['□ waits']],
    ['joined from pieces', `const a = (n) => n + ' min ago'`, ['min ago']],
    ['given to what is said', `const a = () => say('a.b', { what: 'the film' })`, ['the film']],
    ['in a function that a silent call takes', `list.set(a, () => 'Sign in')`, ['Sign in']],
    ['behind a comparison', `const a = b === 'Enter' ? 'Sign in' : null`, ['Sign in']],
    ['that is returned for a case', `function a(b) { switch (b) { case 'Enter': return 'Sign in' } }`, ['Sign in']],
  ])('%s', (_where, code, texts) => {
    expect(textFinds('a.tsx', code).map(({ text }) => text)).toEqual(texts)
  })

  it.each([
    ['an import', `import x from 'Some where'`],
    ['a bug', `throw new Error('This cannot be')`],
    ['the log', `log.warn('Could not read', { a: 'b c' })`],
    ['a class', `const a = (b) => <i className={\`row \${b}\`} aria-live="polite" id="Some" />`],
    ['a selector', `document.querySelector('dialog button')`],
    ['a comparison', `const a = event.key === 'Enter' || ['Home', 'End'].includes(event.key)`],
    ['a type', `type A = 'Some thing' | 'Other'`],
    ['a key of the catalogue', `const a = () => say('queue.unsent', { count })`],
    ['a name of a property', `const a = { 'Content-Type': b }`],
    ['letters of a format', `const a = { 'x-y': 'short', z: '2-digit', w: 'utf8' }`],
  ])('and %s is none', (_what, code) => {
    expect(textFinds('a.tsx', code)).toEqual([])
  })

  it('where it stands', () => {
    expect(textFinds('a.tsx', `// é\n\nconst a = 'Sign in'`)).toEqual([
      { path: 'a.tsx', line: 3, what: 'string', text: 'Sign in' },
    ])
  })

  it('and so is what is said too early', () => {
    const code = [
      `const words = { a: say('a.b') }`,
      `const list = [1].map((n) => say('a.b'))`,
      `const at = locale().tag`,
      `const face = <Phrase of="a.b" given={{}} />`,
      `const late = () => say('a.b')`,
    ].join('\n')
    const early = textFinds('a.tsx', code).filter(({ what }) => what === 'said too early')
    expect(early.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })
})

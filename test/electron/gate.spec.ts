// Only the main frame of one of our own windows, on our own bundle, gets through.
import { describe, expect, it } from 'vitest'
import { isPageUrl, refuse } from '../../main/electron/gate.ts'

const frame = { url: 'app://bundle/window.html', parent: null, detached: false }
const ours = (id: number) => id === 7

describe('the gate', () => {
  it('lets our own main frame through', () => {
    expect(refuse({ frame, id: 7 }, ours)).toBeNull()
  })

  it.each([
    ['a frame that is gone', null, 'frame'],
    ['a detached frame', { ...frame, detached: true }, 'frame'],
    ['a frame within a page', { ...frame, parent: {} }, 'frame'],
    ['a page from the web', { ...frame, url: 'https://bundle/window.html' }, 'origin'],
    ['a picture as a page of its own', { ...frame, url: 'app://bundle/image/d2FsdGVy' }, 'origin'],
    ['an empty page', { ...frame, url: 'about:blank' }, 'origin'],
    ['a data page, whose origin is "null" as that of app: is', { ...frame, url: 'data:text/html,hi' }, 'origin'],
    ['another host of the same scheme', { ...frame, url: 'app://other/window.html' }, 'origin'],
    ['a host that starts like ours', { ...frame, url: 'app://bundle.evil/window.html' }, 'origin'],
    ['ours as a user name', { ...frame, url: 'app://bundle@evil/window.html' }, 'origin'],
    ['nothing that parses', { ...frame, url: '' }, 'origin'],
  ])('refuses %s', (_what, given, why) => {
    expect(refuse({ frame: given, id: 7 }, ours)).toBe(why)
  })

  it('refuses a window that is not ours', () => {
    expect(refuse({ frame, id: 8 }, ours)).toBe('window')
  })
})

describe('the address of a page', () => {
  it.each(['app://bundle/palette.html#x', 'app://bundle/window.html?y', 'APP://bundle/settings.html'])(
    'is %s',
    (url) => {
      expect(isPageUrl(url)).toBe(true)
    },
  )
  it.each([
    'app:bundle/window.html',
    'app://bundle/',
    'app://bundle/assets/window.js',
    'app://bundle/image/window.html',
    'app://bundle/image/d2FsdGVyLnRyYWt0LnR2L2Euc3Zn',
    'app://bundle//window.html',
    'app://bundle/window.html/',
  ])('is not %s', (url) => {
    expect(isPageUrl(url)).toBe(false)
  })
})

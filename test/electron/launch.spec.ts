// What a launch asks for and what the environment hands in.
import { describe, expect, it } from 'vitest'
import { addressesOf, intentOf, isWayland, readIntent } from '../../main/electron/launch.ts'

describe('a launch', () => {
  it('shows the window, unless it asks for the palette or for nothing', () => {
    expect(intentOf(['/usr/bin/marquee'])).toBe('window')
    expect(intentOf(['/usr/bin/marquee', '--enable-something', '--palette'])).toBe('palette')
    expect(intentOf(['/usr/bin/marquee', '--hidden'])).toBeNull()
  })

  it('that comes from another process is taken for no more than it may be', () => {
    expect(readIntent('palette')).toBe('palette')
    expect(readIntent(null)).toBeNull()
    for (const odd of [undefined, 'settings', 7, { intent: 'palette' }]) expect(readIntent(odd)).toBe('window')
  })
})

describe('the addresses', () => {
  const build = { clientId: 'built', clientSecret: '' }
  it('are those of Trakt and of the build', () => {
    expect(addressesOf({}, build)).toEqual({
      apiUrl: 'https://api.trakt.tv',
      authUrl: 'https://auth.trakt.tv',
      clientId: 'built',
      clientSecret: null,
    })
  })
  it('are those of the environment where it has them', () => {
    const env = { MARQUEE_API_URL: 'http://127.0.0.1:1', MARQUEE_CLIENT_ID: '', MARQUEE_CLIENT_SECRET: 's' }
    expect(addressesOf(env, build)).toMatchObject({
      apiUrl: 'http://127.0.0.1:1',
      clientId: 'built',
      clientSecret: 's',
    })
  })
})

describe('Wayland', () => {
  it('is told from the session, and not when the user asked for X11', () => {
    expect(isWayland('linux', { XDG_SESSION_TYPE: 'wayland' }, [])).toBe(true)
    expect(isWayland('linux', { WAYLAND_DISPLAY: 'wayland-0' }, [])).toBe(true)
    expect(isWayland('linux', { XDG_SESSION_TYPE: 'wayland' }, ['--ozone-platform=x11'])).toBe(false)
    expect(isWayland('linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, [])).toBe(false)
    expect(isWayland('darwin', { WAYLAND_DISPLAY: 'x' }, [])).toBe(false)
  })
})

// The box around the pages, tried from inside: no code but ours, no network, no Node, no way out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { View } from '../../preload/contract/model.ts'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { field } from './stage/field.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

describe('a page', () => {
  let stage: Stage
  let app: App
  let page: Page
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
    page = await bringUp(app, 'window')
    await see('the form', field(page))
  })
  afterAll(() => stage.close())

  it.each<View>(['window', 'palette', 'settings'])(
    'comes with a policy that allows the bundle alone: %s',
    async (view) => {
      const one = await bringUp(app, view)
      const answer = await one.reload()
      const policy = answer?.headers()['content-security-policy']?.split('; ') ?? []
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "require-trusted-types-for 'script'",
      ])
        expect(policy).toContain(part)
      expect(policy.join()).not.toMatch(/unsafe|https?:|\*/)
    },
  )

  it('runs no inline script, no text as code and no handler in an attribute', async () => {
    const ran = await page.evaluate(() => {
      const seen: string[] = []
      const mark = window as unknown as { ran: (what: string) => void }
      mark.ran = (what) => void seen.push(what)
      const attempt = (run: () => void) => {
        try {
          run()
        } catch {
          // Refused, as it should be.
        }
      }
      attempt(() => {
        const script = document.createElement('script')
        script.append("window.ran('inline')")
        document.body.append(script)
      })
      attempt(() => document.body.insertAdjacentHTML('beforeend', `<img src="x:" onerror="window.ran('attribute')">`))
      // Later, because what the driver itself evaluates may evaluate text, whatever the policy.
      setTimeout(() => {
        attempt(() => (Reflect.get(window, 'eval') as (code: string) => void)("window.ran('eval')"))
        attempt(() => (Reflect.construct(Function, ["window.ran('Function')"]) as () => void)())
      })
      attempt(() => {
        const link = document.createElement('a')
        link.href = "javascript:window.ran('link')"
        document.body.append(link)
        link.click()
      })
      return new Promise<string[]>((resolve) => setTimeout(() => resolve(seen), 50))
    })
    expect(ran).toEqual([])
  })

  it('reaches no network by any door', async () => {
    const reached = await page.evaluate(async (url) => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => false,
          () => true,
        )
      const image = new Image()
      const pictures = new Promise((resolve, reject) => {
        image.addEventListener('load', resolve)
        image.addEventListener('error', reject)
        image.src = `${url}/images/poster.svg`
      })
      const socket = new Promise((resolve, reject) => {
        const one = new WebSocket(url.replace('http', 'ws'))
        one.addEventListener('open', resolve)
        one.addEventListener('error', reject)
      })
      const request = new Promise((resolve, reject) => {
        const one = new XMLHttpRequest()
        one.addEventListener('load', resolve)
        one.addEventListener('error', reject)
        one.open('GET', url)
        one.send()
      })
      return {
        fetch: await refused(fetch(url, { mode: 'no-cors' })),
        image: await refused(pictures),
        socket: await refused(socket),
        request: await refused(request),
      }
    }, stage.server.url)
    expect(reached).toEqual({ fetch: true, image: true, socket: true, request: true })
  })

  it('makes no markup of text: Trusted Types refuse every way in, and no policy can be made to let one through', async () => {
    const letIn = await page.evaluate(() => {
      const host = document.createElement('div')
      const works = (run: () => void) => {
        try {
          run()
          return true
        } catch {
          return false
        }
      }
      const types = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } })
        .trustedTypes
      return {
        inner: works(() => void (host.innerHTML = '<b>x</b>')),
        outer: works(() => host.insertAdjacentHTML('beforeend', '<b>x</b>')),
        parsed: works(() => void new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        document: works(() => {
          const frame = document.createElement('iframe')
          frame.srcdoc = '<b>x</b>'
        }),
        script: works(() => void (document.createElement('script').text = '1')),
        policy: works(() => types.createPolicy('own', { createHTML: (text: string) => text })),
        fallback: works(() => types.createPolicy('default', { createHTML: (text: string) => text })),
      }
    })
    expect(new Set(Object.values(letIn))).toEqual(new Set([false]))
  })

  it('holds no frame, not even one of its own pages, and starts no worker', async () => {
    const inside = await page.evaluate(async () => {
      const framed = (src: string) =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe')
          frame.src = src
          const look = () => {
            // A page of ours would be of our origin, and have its root.
            resolve(frame.contentDocument?.getElementById('root') ? 'there' : 'blocked')
            frame.remove()
          }
          frame.addEventListener('load', look)
          frame.addEventListener('error', look)
          document.body.append(frame)
          setTimeout(look, 1_000)
        })
      const worker = () =>
        new Promise<string>((resolve) => {
          try {
            const one = new Worker('/assets/shared.js')
            one.addEventListener('error', () => resolve('blocked'))
            one.addEventListener('message', () => resolve('there'))
            setTimeout(() => resolve('there'), 1_000)
          } catch {
            resolve('blocked')
          }
        })
      return [await framed('app://bundle/settings.html'), await framed('/settings.html'), await worker()]
    })
    expect(inside).toEqual(['blocked', 'blocked', 'blocked'])
  })

  it.skipIf(!onHost)('[Chromium host] sent nothing out while it tried', async () => {
    expect(await app.strayRequests()).toEqual([])
  })

  it.each<View>(['window', 'palette', 'settings'])(
    'finds marquee in its window and nothing else of ours: %s',
    async (view) => {
      const one = await bringUp(app, view)
      const found = await one.evaluate(() => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}))
        frame.remove()
        const own = Object.getOwnPropertyNames(window).filter((key) => !usual.has(key) && !/^\d+$/.test(key))
        const typeOf = (name: string) => typeof (window as unknown as Record<string, unknown>)[name]
        return {
          // The host's and the driver's own means lie in the page too; neither is in the real app.
          own: own.filter((key) => !/^__(shell|playwright|pw)/.test(key)),
          types: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].map(typeOf),
          frozen: Object.isFrozen(window.marquee),
        }
      })
      expect(found.own.filter((key) => key !== 'ran')).toEqual(['marquee'])
      expect(new Set(found.types)).toEqual(new Set(['undefined']))
      expect(found.frozen).toBe(true)
    },
  )

  it('goes nowhere: not by a link, not by its address, not by a form', async () => {
    for (const way of ['assign', 'link', 'form'] as const) {
      await page.evaluate((how) => {
        const away = 'https://example.com/'
        if (how === 'assign') return location.assign(away)
        const element = document.createElement(how === 'link' ? 'a' : 'form')
        if (element instanceof HTMLAnchorElement) element.href = away
        else element.action = away
        document.body.append(element)
        if (element instanceof HTMLAnchorElement) element.click()
        else element.submit()
      }, way)
      // Asked of the page itself: a form that the policy blocks leaves the driver waiting for a navigation.
      const stays = () =>
        page.evaluate(() => [new URL(location.href).pathname, document.querySelector('[role=combobox]') !== null])
      await eventually(`the page after ${way}`, ['/window.html', true], stays)
    }
    // It was not merely lost on the way: nobody set out.
    if (onHost) expect(await app.strayRequests()).toEqual([])
  })

  it.skipIf(onHost)('[real Electron] opens no window', async () => {
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    expect(await app.openedUrls()).toEqual([])
  })
})

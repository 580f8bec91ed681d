// The comparison of pictures, on real pages: the same page makes the same picture, a planted step of 2 px and a planted colour are seen.
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { onGallery } from '../gallery/onGallery.ts'
import { stateNamed } from '../gallery/stateNamed.ts'
import { states } from '../gallery/states.ts'
import { baselineNames, whyNotComparable } from '../visual/baselines.ts'
import { comparePictures, joinShots, prepareComparer } from '../visual/comparer.ts'
import { encodePng } from '../visual/encodePng.ts'
import { hasPicture } from '../visual/hasPicture.ts'
import { looksAsRecorded } from '../visual/looksAsRecorded.ts'
import { takeShots } from '../visual/takeShots.ts'

const { show, viewer, blank } = onGallery()
let empty: Page
beforeAll(async () => {
  empty = await blank()
  await prepareComparer(empty)
})

const state = stateNamed('window-now-watching')
const picture = async (): Promise<Buffer> => joinShots(empty, await takeShots(viewer(), state))
const plant = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)

describe('a picture', () => {
  it('is the same, to the byte, when the page is loaded again', async () => {
    await show(state.name)
    const first = await picture()
    await show(state.name)
    // A poster may still be on its way.
    await expect.poll(async () => (await picture()).equals(first), { timeout: 8_000 }).toBe(true)
  })

  it('is a PNG that the browser reads as it was meant', async () => {
    const palette = Uint8Array.from([250, 247, 239, 30, 26, 19, 233, 150, 12])
    const png = encodePng({ width: 3, height: 2, palette, pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]) })
    const read = await empty.evaluate(async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      drawing?.drawImage(bitmap, 0, 0)
      return [...(drawing?.getImageData(0, 0, 3, 2).data ?? [])].filter((_channel, i) => i % 4 < 3)
    }, png.toString('base64'))
    const [paper, ink, amber] = [palette.slice(0, 3), palette.slice(3, 6), palette.slice(6)].map((one) => [...one])
    expect(read).toEqual([paper, ink, amber, amber, ink, paper].flat())
  })

  it.each([
    ['a button that stands 2 px further down', '.hero__actions { translate: 0 2px }'],
    ['a line of text that stands 2 px further on', '.hero__line { translate: 2px }'],
    ['a gap that is 2 px wider', '.hero { gap: 18px }'],
    ['another colour of the quiet text', ':root { --text-2: light-dark(#847b6c, #8c8371) }'],
    ['another ground, in light alone', ':root { --raised: light-dark(#ebe4d4, #25221c) }'],
    ['another ground, in dark alone', ':root { --bg: light-dark(#faf7ef, #131210) }'],
    ['a button without its edge', '.button { border-color: transparent }'],
    ['type of another size', '.row__title { font-size: 14px }'],
  ])('that shows %s is another one', async (_what, css) => {
    const page = await show(state.name)
    const before = await picture()
    await plant(page, css)
    const compared = await comparePictures(empty, before, await picture())
    expect(compared.kind).toBe('different')
  })

  it('of a page that is taller is another one', async () => {
    const page = await show('palette-empty')
    const of = stateNamed('palette-empty')
    const before = await joinShots(empty, await takeShots(viewer(), of))
    await plant(page, '.empty { min-height: 160px }')
    const after = await joinShots(empty, await takeShots(viewer(), of))
    expect(await comparePictures(empty, before, after)).toMatchObject({
      kind: 'different',
      why: expect.stringContaining('not 640 x'),
    })
  })
})

describe.skipIf(whyNotComparable() !== null)('the record', () => {
  it('has a picture of every screen in each of its shapes, and none of a state that is gone', () => {
    const recorded = states.map(({ name }) => name).filter(hasPicture)
    expect([...baselineNames()].sort()).toEqual(recorded.sort())
  })

  it('names, for a page that looks otherwise, a picture that shows how, and the way to accept it', async () => {
    const page = await show(state.name)
    await plant(page, '.hero__title { translate: 0 2px }')
    const fault = await looksAsRecorded(viewer(), state, empty)
    const [, path = ''] = /(\/\S+\.png)/.exec(fault ?? '') ?? []
    expect(existsSync(path)).toBe(true)
    expect(fault).toContain('npm run visual -- --accept window-now-watching')
  })
})

// Puts pictures together and compares them, on an empty page of the browser: it decodes, draws and encodes.
import type { Page } from 'playwright-core'
import { comparePixels } from './comparePixels.ts'
import { encodePng } from './encodePng.ts'
import { isDifferent } from './isDifferent.ts'
import { toPalette } from './toPalette.ts'

/** The screenshots of one state, PNG. */
export type Shots = { readonly light: Buffer; readonly dark: Buffer }

export type Comparison =
  | { readonly kind: 'same' }
  /** `picture`: PNG of the old one, the new one and what is different, one below the other. */
  | { readonly kind: 'different'; readonly why: string; readonly picture: Buffer }

type InPage = typeof globalThis & { readonly comparePixels: typeof comparePixels; readonly toPalette: typeof toPalette }

/** `page`: an empty one, without a policy of its own. Call it once for the page. */
export async function prepareComparer(page: Page): Promise<void> {
  await page.evaluate(`Object.assign(globalThis, { comparePixels: ${comparePixels}, toPalette: ${toPalette} })`)
}

/** One picture, light beside dark: PNG of 40 colours. The same shots always make the same bytes. */
export async function joinShots(page: Page, { light, dark }: Shots): Promise<Buffer> {
  const joined = await page.evaluate(
    async (pair) => {
      const load = async (data: string) =>
        createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const [left, right] = [await load(pair[0]), await load(pair[1])]
      const [width, height] = [left.width + right.width, left.height]
      const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
      if (drawing === null) throw new Error('no canvas to draw on')
      drawing.drawImage(left, 0, 0)
      drawing.drawImage(right, left.width, 0)
      const { palette, indices } = (globalThis as InPage).toPalette(drawing.getImageData(0, 0, width, height).data)
      let text = ''
      for (let at = 0; at < indices.length; at += 8192) text += String.fromCharCode(...indices.subarray(at, at + 8192))
      return { width, height, palette, pixels: btoa(text) }
    },
    [light.toString('base64'), dark.toString('base64')] as const,
  )
  const { width, height, palette, pixels } = joined
  return encodePng({ width, height, palette: Uint8Array.from(palette), pixels: Buffer.from(pixels, 'base64') })
}

/** Both as `joinShots` makes them. */
export async function comparePictures(page: Page, old: Buffer, next: Buffer): Promise<Comparison> {
  if (old.equals(next)) return { kind: 'same' }
  const found = await page.evaluate(
    async (pair) => {
      const load = async (data: string) =>
        createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const [before, after] = [await load(pair[0]), await load(pair[1])]
      const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)]
      const sheet = new OffscreenCanvas(width, height * 3)
      const drawing = sheet.getContext('2d', { willReadFrequently: true })
      if (drawing === null) throw new Error('no canvas to draw on')
      drawing.drawImage(before, 0, 0)
      drawing.drawImage(after, 0, height)
      const pixels = [0, height].map((top) => drawing.getImageData(0, top, width, height).data) as [
        Uint8ClampedArray,
        Uint8ClampedArray,
      ]
      const { moved, recoloured, mask } = (globalThis as InPage).comparePixels(...pixels, width, height)
      // The new one, pale, with what is different in red.
      const shown = new ImageData(width, height)
      for (let i = 0; i < width * height; i += 1) {
        const isOther = mask[i] === 1
        for (let channel = 0; channel < 3; channel += 1) {
          const pale = 255 - (255 - (pixels[1][i * 4 + channel] ?? 0)) / 4
          shown.data[i * 4 + channel] = isOther ? (channel === 0 ? 255 : 0) : pale
        }
        shown.data[i * 4 + 3] = 255
      }
      drawing.putImageData(shown, 0, height * 2)
      const bytes = new Uint8Array(await (await sheet.convertToBlob({ type: 'image/png' })).arrayBuffer())
      return {
        moved,
        recoloured,
        sizes: [before, after].map((one) => `${one.width / 2} x ${one.height}`),
        picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      }
    },
    [old.toString('base64'), next.toString('base64')] as const,
  )
  const [oldSize, newSize] = found.sizes
  if (oldSize === newSize && !isDifferent(found)) return { kind: 'same' }
  const why =
    oldSize === newSize
      ? `${found.moved} pixels moved, ${found.recoloured} have another colour`
      : `it is ${newSize} px, not ${oldSize}`
  return { kind: 'different', why, picture: Buffer.from(found.picture, 'base64') }
}

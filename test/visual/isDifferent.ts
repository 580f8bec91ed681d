// How much of a difference counts: a few stray pixels are nobody's change.
import type { PixelDifference } from './comparePixels.ts'

const mostMoved = 8
/** A thin line in a rare colour may take another one of the 40 that a picture keeps. */
const mostRecoloured = 240

export function isDifferent({ moved, recoloured }: Pick<PixelDifference, 'moved' | 'recoloured'>): boolean {
  return moved > mostMoved || recoloured > mostRecoloured
}

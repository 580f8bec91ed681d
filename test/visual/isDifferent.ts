// How much of a difference counts: a few stray pixels are nobody's change.
import type { PixelDifference } from './comparePixels.ts'

/** Of both pictures. The eight round corners of one box alone may be drawn a shade otherwise, three pixels each. */
const mostMoved = 24
/** A thin line in a rare colour may take another one of the 40 that a picture keeps. */
const mostRecoloured = 240

export function isDifferent({ moved, recoloured }: Pick<PixelDifference, 'moved' | 'recoloured'>): boolean {
  return moved > mostMoved || recoloured > mostRecoloured
}

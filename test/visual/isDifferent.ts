// How much of a difference counts: a few stray pixels are nobody's change.
import type { PixelDifference } from './comparePixels.ts'

const mostMoved = 8
const mostRecoloured = 24

export function isDifferent({ moved, recoloured }: Pick<PixelDifference, 'moved' | 'recoloured'>): boolean {
  return moved > mostMoved || recoloured > mostRecoloured
}

// Where the focus is: what it is, where it stands, whether it can be seen, and how well its ring can. Runs inside the page.

export type Stop = {
  /** The same for the same element, as long as the page lives. */
  readonly id: number
  readonly said: string
  /** CSS px from the beginning of what scrolls. */
  readonly top: number
  readonly bottom: number
  /** CSS px along the line, from where it begins. */
  readonly start: number
  /** Number of the part that scrolls by itself, or stays in place while the rest scrolls; 0: the page. */
  readonly within: number
  /** A small button in the upper corner of something, which is read last. */
  readonly corner: boolean
  /** On screen, and not wholly under something else. */
  readonly seen: boolean
  /** Contrast of the ring with what it is drawn on, 1 to 21; null: there is none. */
  readonly ring: number | null
}

/** Null: nothing has the focus. Serialised into the page, so it uses nothing from outside. */
export function focusedStop(): Stop | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null

  const page = window as unknown as {
    stopNumbers?: Map<Element, number>
    stopDrawing?: CanvasRenderingContext2D | null
  }
  page.stopNumbers ??= new Map()
  const numbers = page.stopNumbers
  const numberOf = (one: Element): number => {
    const number = numbers.get(one) ?? numbers.size + 1
    numbers.set(one, number)
    return number
  }

  const drawing = (page.stopDrawing ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true }))
  /** Red, green, blue and opacity, 0 to 255, of any way to write a colour. */
  const channels = (colour: string): readonly number[] => {
    if (drawing === null) return [0, 0, 0, 0]
    drawing.clearRect(0, 0, 1, 1)
    drawing.fillStyle = colour
    drawing.fillRect(0, 0, 1, 1)
    return [...drawing.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (from: Element | null): readonly number[] => {
    for (let one = from; one !== null; one = one.parentElement) {
      const ground = channels(getComputedStyle(one).backgroundColor)
      if ((ground[3] ?? 0) > 250) return ground
    }
    return [255, 255, 255, 255]
  }
  const contrast = (colour: string, ground: readonly number[]): number => {
    const [darker = 0, lighter = 0] = [luminance(channels(colour)), luminance(ground)].sort((a, b) => a - b)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /** Where a ring may be drawn: on the element, or for it on what stands beside, in or around it. */
  const around = [element, element.nextElementSibling, ...element.children]
  for (let one = element.parentElement; one !== null && around.length < 40; one = one.parentElement) around.push(one)
  const rings = around.flatMap((one) => {
    if (one === null || !one.checkVisibility({ opacityProperty: true })) return []
    const style = getComputedStyle(one)
    const inside = Number.parseFloat(style.outlineOffset) < 0
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1.5)
      return [contrast(style.outlineColor, groundOf(inside ? one : one.parentElement))]
    // The line below the field of the list, two pixels high.
    const lined = one.matches('.searchbox') && style.boxShadow !== 'none'
    return lined ? [contrast(style.borderBlockEndColor, groundOf(one))] : []
  })

  // An input that lies invisible over its label looks like the label.
  const label = element.closest('label')
  const shown = Number(getComputedStyle(element).opacity) === 0 && label !== null ? label : element
  const box = shown.getBoundingClientRect()
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y] as const))
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
    return hit !== null && (shown.contains(hit) || hit.contains(element) || hit.closest('label') === label)
  })

  let [scrolled, within] = [0, 0]
  for (let one = element.parentElement; one !== null && within === 0; one = one.parentElement) {
    const { position, overflowY, zIndex } = getComputedStyle(one)
    const scrolls = /auto|scroll/.test(overflowY)
    if (scrolls) scrolled = one.scrollTop
    if (scrolls || /sticky|fixed/.test(position) || (position === 'absolute' && zIndex !== 'auto'))
      within = numberOf(one)
  }
  const fromRight = getComputedStyle(document.documentElement).direction === 'rtl'
  return {
    id: numberOf(element),
    said: `${element.tagName.toLowerCase()}.${element.className} ${element.ariaLabel ?? element.textContent?.slice(0, 40) ?? ''}`,
    top: box.top + scrolled,
    bottom: box.bottom + scrolled,
    start: fromRight ? document.documentElement.clientWidth - box.right : box.left,
    within,
    corner: element.matches('.button--icon'),
    seen,
    ring: rings[0] ?? null,
  }
}

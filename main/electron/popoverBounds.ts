// Where the windows go: the popover at the tray icon, the palette in the upper third. Pure arithmetic in DIP.

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Size = { readonly width: number; readonly height: number }
/** A display: all of it, and what the task bar leaves free. */
export type Display = { readonly bounds: Box; readonly workArea: Box }

const gap = 8

/**
 * The popover beside the tray icon, always inside the work area (cut down to it where that is smaller).
 * `tray` null or empty: the desktop does not say where the icon is, so the corner where trays usually are.
 */
export function popoverBounds(tray: Box | null, display: Display, size: Size, platform: NodeJS.Platform): Box {
  const { workArea } = display
  const fit = { width: Math.min(size.width, workArea.width), height: Math.min(size.height, workArea.height) }
  if (!tray || tray.width <= 0 || tray.height <= 0) {
    const bottom = platform === 'win32'
    return inside(
      {
        ...fit,
        x: workArea.x + workArea.width - fit.width - gap,
        y: bottom ? workArea.y + workArea.height - fit.height - gap : workArea.y + gap,
      },
      workArea,
    )
  }
  const middle = { x: tray.x + tray.width / 2 - fit.width / 2, y: tray.y + tray.height / 2 - fit.height / 2 }
  const edge = nearestEdge(tray, display.bounds)
  const place = {
    top: { x: middle.x, y: tray.y + tray.height + gap },
    bottom: { x: middle.x, y: tray.y - fit.height - gap },
    left: { x: tray.x + tray.width + gap, y: middle.y },
    right: { x: tray.x - fit.width - gap, y: middle.y },
  }[edge]
  return inside({ ...fit, ...place }, workArea)
}

/** The palette, centred, its top edge at a fifth of the height so that it stays in the upper third as results come in. */
export function paletteBounds(workArea: Box, size: Size): Box {
  const width = Math.min(size.width, workArea.width)
  const top = workArea.y + workArea.height / 5
  const height = Math.min(size.height, workArea.y + workArea.height - top)
  return inside({ width, height, x: workArea.x + (workArea.width - width) / 2, y: top }, workArea)
}

function nearestEdge(tray: Box, bounds: Box): 'top' | 'bottom' | 'left' | 'right' {
  const distances = [
    ['bottom', bounds.y + bounds.height - (tray.y + tray.height)],
    ['top', tray.y - bounds.y],
    ['right', bounds.x + bounds.width - (tray.x + tray.width)],
    ['left', tray.x - bounds.x],
  ] as const
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0]
}

/** Whole DIP: Electron refuses fractions. */
function inside(box: Box, area: Box): Box {
  const clamp = (value: number, low: number, high: number) => Math.round(Math.min(Math.max(value, low), high))
  const width = Math.max(1, Math.floor(box.width))
  const height = Math.max(1, Math.floor(box.height))
  return {
    width,
    height,
    x: clamp(box.x, area.x, area.x + area.width - width),
    y: clamp(box.y, area.y, area.y + area.height - height),
  }
}

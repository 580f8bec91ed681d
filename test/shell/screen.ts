// `screen` of the host: one display, 1440 x 900, with a bar of 32 at the top.
const display = {
  id: 1,
  size: { width: 1440, height: 900 },
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 32, width: 1440, height: 868 },
  scaleFactor: 1,
}

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayNearestPoint: () => display,
  getDisplayMatching: () => display,
  getCursorScreenPoint: () => ({ x: 720, y: 450 }),
}

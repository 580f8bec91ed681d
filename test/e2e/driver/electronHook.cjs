// Loaded into real Electron's main process with `-r`, by the driver only: remembers what the app does to the desktop.
// CommonJS, because Electron loads it before anything else.
const electron = require('electron')

const seen = {
  tray: null,
  trayMenu: null,
  icon: '',
  tooltip: '',
  notifications: [],
  opened: [],
  shortcuts: new Map(),
  console: [],
  stray: [],
}
globalThis.marqueeSeen = seen

const wrap = (target, name, before) => {
  const original = target[name]
  target[name] = function (...args) {
    before.call(this, ...args)
    return original.apply(this, args)
  }
}

void electron.app.whenReady().then(() => {
  const { Tray, Notification } = electron
  wrap(Tray.prototype, 'setToolTip', function (text) {
    seen.tray = this
    seen.tooltip = text
  })
  wrap(Tray.prototype, 'setImage', function (image) {
    seen.icon = String(image)
  })
  wrap(Tray.prototype, 'setContextMenu', function (menu) {
    seen.trayMenu = menu
  })
  wrap(Tray.prototype, 'popUpContextMenu', function (menu) {
    seen.trayMenu = menu
  })
  wrap(Notification.prototype, 'show', function () {
    seen.notifications.push(this)
  })
})
electron.shell.openExternal = async (url) => void seen.opened.push(url)
wrap(electron.globalShortcut, 'register', (accelerator, press) => void seen.shortcuts.set(accelerator, press))
wrap(electron.globalShortcut, 'unregister', (accelerator) => void seen.shortcuts.delete(accelerator))
electron.app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (event) => seen.console.push({ level: String(event.level), text: event.message }))
})

// `globalShortcut` of the host: registrations, with keys that another application holds.

const registered = new Map<string, () => void>()
/** Accelerators that are taken by somebody else. Set by the driver, or `MARQUEE_SHELL_TAKEN=A,B`. */
export const takenShortcuts = new Set((process.env['MARQUEE_SHELL_TAKEN'] ?? '').split(',').filter(Boolean))
let suspended = false

export const globalShortcut = {
  register: (accelerator: string, press: () => void): boolean => {
    if (!/^[\x20-\x7e]+$/.test(accelerator)) throw new TypeError('conversion failure')
    if (takenShortcuts.has(accelerator) || registered.has(accelerator)) return false
    registered.set(accelerator, press)
    return true
  },
  unregister: (accelerator: string) => void registered.delete(accelerator),
  unregisterAll: () => registered.clear(),
  isRegistered: (accelerator: string) => registered.has(accelerator),
  setSuspended: (on: boolean) => {
    suspended = on
  },
}

/** For the driver: the user presses it; without a name, the one that is registered. False: nobody listens. */
export function pressShortcut(accelerator?: string): boolean {
  const press = accelerator === undefined ? [...registered.values()][0] : registered.get(accelerator)
  if (!press || suspended) return false
  press()
  return true
}

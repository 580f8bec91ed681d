// `nativeTheme` of the host: the app's wish over the system's colours.
import { EventEmitter } from 'node:events'

let source: 'system' | 'light' | 'dark' = 'system'
let systemDark = process.env['MARQUEE_SHELL_DARK'] === '1'

class NativeTheme extends EventEmitter {
  get themeSource(): 'system' | 'light' | 'dark' {
    return source
  }
  set themeSource(next: 'system' | 'light' | 'dark') {
    if (next === source) return
    source = next
    this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return source === 'system' ? systemDark : source === 'dark'
  }
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return systemDark
  }
  /** For the driver: the user changed the system's colours. */
  system(dark: boolean): void {
    systemDark = dark
    this.emit('updated')
  }
}

export const nativeTheme = new NativeTheme()

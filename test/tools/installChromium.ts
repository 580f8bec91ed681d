// Makes sure that there is a browser to run the screens in.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChrome } from '../shell/findChrome.ts'

/** The path of a browser. Debian and Ubuntu get Chromium by apt-get when we are root; throws with what to install otherwise. */
export function installChromium(say: (line: string) => void): string {
  try {
    return findChrome()
  } catch (missing) {
    const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
    // A path that was asked for by name and is wrong is not mended by installing something else.
    if (!canInstall || process.env['CHROME_PATH']) throw missing
    say('No browser found: installing Chromium by apt-get')
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
    return findChrome()
  }
}

// Finds a Chrome, Chromium or Edge that is already on this machine.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** CHROME_PATH first, then the usual places. Throws with what to do when there is none. */
export function findChrome(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform = process.platform,
): string {
  const asked = env['CHROME_PATH']
  if (asked) {
    if (existsSync(asked)) return asked
    throw new Error(`CHROME_PATH names ${asked}, which does not exist`)
  }
  const found = candidates(env, platform).find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    'No Chrome, Chromium or Edge was found. Install one (Debian, Ubuntu: apt-get install chromium) or set CHROME_PATH.',
  )
}

function candidates(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'].flatMap((name) => [
      `/Applications/${name}.app/Contents/MacOS/${name}`,
      join(env['HOME'] ?? '', `Applications/${name}.app/Contents/MacOS/${name}`),
    ])
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return roots.flatMap((root) => tails.map((tail) => join(root, tail)))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

// The doors that stay shut because nobody writes the word that opens them, and those that the packages are built with.
import { describe, expect, it } from 'vitest'
import { shippedUsers } from './shippedUsers.ts'
import { readProjectFile, sources } from './sources.ts'

describe('no shipped file', () => {
  it.each<[string, RegExp, readonly string[]]>([
    ['switches the web security of a page off', /webSecurity|allowRunningInsecureContent|insecure-content/, []],
    ['asks for experimental features', /experimentalFeatures|enableBlinkFeatures|blinkfeatures|enable-features/i, []],
    ['holds a webview', /<webview|webviewTag: *true|allowpopups|BrowserView\b|WebContentsView/i, []],
    ['gives a page Node', /nodeIntegration\w*: *true|contextIsolation: *false|sandbox: *false|no-sandbox/, []],
    ['makes windows anywhere else', /new BrowserWindow\b/, ['main/electron/windows.ts']],
    ['loads a page from anywhere but the bundle', /\.loadURL\((?!`app:\/\/bundle\/)|\bloadFile\b|['"`]file:/, []],
    ['takes switches of Chromium into its own hands', /appendSwitch|appendArgument|remote-debugging/, []],
    ['overrules a certificate', /certificate-error|setCertificateVerifyProc|rejectUnauthorized|TLS_REJECT/, []],
    ['registers an address of its own with the system', /setAsDefaultProtocolClient|open-url/, []],
    ['runs code that did not come with it', /\beval\(|new Function\b|executeJavaScript|importScripts|\bvm\b.*from/, []],
    ['makes markup from text', /dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write/, []],
    [
      'decodes a picture outside of the sandbox',
      /createFromBuffer|createFromDataURL|createThumbnail|createFromBitmap/,
      [],
    ],
    ['starts another program', /child_process|utilityProcess|\bexecFile|openPath\b/, ['main/cli/startApp.ts']],
    ['shows a file in the file manager, but for the log', /showItemInFolder/, ['main/electron/machine.ts']],
    ['reports crashes anywhere', /crashReporter|@sentry|\bbugsnag/i, []],
    ['opens a debugger or developer tools', /openDevTools|toggleDevTools|\binspector\b.*from|\.debugger\b/, []],
    [
      'loads anything over plain http',
      /['"`]http:\/\/(?!'|www\.w3\.org\/)/,
      ['main/demo/socket.ts', 'main/demo/v1/wire.ts'],
    ],
  ])('%s', (_what, pattern, allowed) => expect(shippedUsers(pattern, allowed)).toEqual([]))

  it('starts anything but Marquee itself, hidden, where a command finds it not running', () => {
    const file = readProjectFile('main/cli/startApp.ts')
    expect(file.match(/\bspawn\(.*/g)).toEqual(["spawn(program, [...args, '--hidden'], {"])
    expect(file).toContain("const program = env['APPIMAGE'] || env['PORTABLE_EXECUTABLE_FILE'] || execPath\n")
    expect(file).not.toMatch(/shell:/)
  })

  it('listens for commands on a port: they come by a socket in the file system, or a pipe', () => {
    const file = readProjectFile('main/cli/listen.ts')
    expect(file.match(/\.listen\(.*/g)).toEqual(['.listen({ path }, () => {'])
  })

  it('listens on a socket, but for commands and the embedded Trakt, which only `npm run trakt` and the specs do', () => {
    const listeners = shippedUsers(/\bcreateServer\(|\bnew (?:\w+\.)?Server\(|\bserver\.listen\(/)
    expect(listeners).toEqual(['main/cli/listen.ts', 'main/demo/socket.ts'])
    const starts = sources().filter(({ path, imports }) => {
      return !path.startsWith('test/') && imports.some(({ from }) => from === 'main/demo/socket.ts')
    })
    expect(starts.map(({ path }) => path)).toEqual(['main/demo/serve.ts'])
  })

  it('brings the embedded Trakt up unasked: it is imported where somebody asks for the demo', () => {
    const eager = sources().filter(({ path, imports }) => {
      const isApp = !path.startsWith('test/') && !path.startsWith('main/demo/')
      return isApp && imports.some(({ from, typeOnly }) => from.startsWith('main/demo/') && !typeOnly)
    })
    expect(eager.map(({ path }) => path)).toEqual(['main/index.ts'])
    expect(readProjectFile('main/index.ts')).toMatch(/embedded: async \(\) => \{\n\s+const .+await import\('\.\/demo\//)
    expect(readProjectFile('main/index.ts')).not.toMatch(/^import .*'\.\/demo\//m)
  })
})

describe('every page', () => {
  it.each(['window', 'palette', 'settings'])(
    '%s has one script of its own, and nothing inline or from elsewhere',
    (name) => {
      const page = readProjectFile(`renderer/${name}.html`)
      expect(page.match(/<script[^>]*>/g)).toEqual([`<script type="module" src="./${name}.tsx">`])
      expect(page).not.toMatch(/https?:|<style|<iframe|<webview|<base|\son\w+=|javascript:/i)
    },
  )
})

describe('a package', () => {
  const builder = readProjectFile('electron-builder.yml')
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(builder)?.[1] ?? ''
  const fuses = Object.fromEntries([...block.matchAll(/^ {2}(\w+): (\w+)$/gm)].map((found) => [found[1], found[2]]))

  it('has every fuse set that electron-builder knows', () => {
    expect(fuses).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    })
  })

  it('holds the bundles and nothing else: no sources, no specs, no packages', () => {
    const files = /^files:\n((?: {2}.*\n)+)/m.exec(builder)?.[1]
    expect(files).toBe(
      [
        '  - from: out',
        '    to: out',
        "    filter: ['main/**', 'preload/**', 'renderer/**', 'assets/**']",
        '  - package.json',
        '  - docs/licences.md',
        '',
      ].join('\n'),
    )
    expect(builder).toMatch(/^asar: true$/m)
    expect(builder).not.toMatch(/asarUnpack|executableArgs|extraResources|no-sandbox/)
    // The command line of Windows, which must be a file that consoles can run.
    expect([...builder.matchAll(/extraFiles:\n +- (.+)/g)].map((found) => found[1])).toEqual([
      '{ from: assets/windows/marquee.cmd, to: bin/marquee.cmd }',
    ])
    expect(builder.match(/extraFiles/g)).toHaveLength(1)
    expect(JSON.parse(readProjectFile('package.json'))).not.toHaveProperty('dependencies')
  })

  it('has no source map that would bring the sources along', () => {
    expect(readProjectFile('electron.vite.config.ts').match(/sourcemap: \w+/g)).toEqual(
      Array.from({ length: 3 }, () => 'sourcemap: false'),
    )
  })
})

describe('Electron', () => {
  const lock = JSON.parse(readProjectFile('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>
  }
  const wanted = (JSON.parse(readProjectFile('package.json')) as { devDependencies: Record<string, string> })
    .devDependencies['electron']

  it('is one that gets security fixes: 45 or later, in whatever version of it is newest', () => {
    const [, major = '0'] = /^\^(\d+)\.\d+\.\d+$/.exec(wanted ?? '') ?? []
    expect(Number(major)).toBeGreaterThanOrEqual(45)
    expect(lock.packages['node_modules/electron']?.version.split('.')[0]).toBe(major)
  })

  it('is looked at every night, and so are known holes in what it is built with', () => {
    const nightly = readProjectFile('.github/workflows/nightly.yml')
    for (const command of ['npm audit', 'node test/currentElectron.ts', 'npm run nightly'])
      expect(nightly).toContain(`- run: ${command}\n`)
    expect(readProjectFile('.github/workflows/ci.yml')).toContain('- run: npm audit\n')
  })
})

// Three builds: main (ES modules, split so that only what the tray needs is loaded at start), preload (one CommonJS file), renderer.
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const out = (room: string) => join(root, 'out', room)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const mimes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Parts that no page shows at first, though several come to them: they must not make the first load longer. */
const laterParts =
  /[\\/]renderer[\\/](?:first[\\/]|settings[\\/](?!place)|words[\\/](?:settings|settingsFile|help|first|updates|notifications)\.ts)/

const path = (id: string) => id.replaceAll('\\', '/')
const isOfCommands = (id: string) => /\/main\/cli\/|\/words\/[\w-]+\/terminal[/.]/.test(path(id))
/** What the app and commands both begin with. */
const isOfBoth = (id: string) =>
  /\/contract\/(?:result|language)\.ts$|\/words\/(?:graphemes|message|parts|shorten)\.ts$/.test(path(id))

export default defineConfig({
  main: {
    build: {
      outDir: out('main'),
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { entry: join(root, 'main/entry.ts'), index: join(root, 'main/index.ts') },
        external: ['electron'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // What the app and its later parts share is one file beside it: each file costs the start some of its time. A
          // command is to load none of it, so what commands use stays out of it, and what both use is another file.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'both', test: isOfBoth },
              { name: 'base', test: (id: string) => !isOfCommands(id) && !isOfBoth(id), minShareCount: 2 },
            ],
          },
        },
      },
    },
    define: {
      MARQUEE_BUILD: JSON.stringify({
        clientId: process.env['MARQUEE_BUILD_CLIENT_ID'] ?? '',
        clientSecret: process.env['MARQUEE_BUILD_CLIENT_SECRET'] ?? '',
        version,
      }),
    },
    plugins: [
      {
        // Whoever imports `node:process` has every property of it read once, and some of them (stdin, the flags that are allowed)
        // cost the start milliseconds. The libraries that do mean the global one.
        name: 'marquee:process',
        transform: {
          filter: { id: /[\\/]node_modules[\\/]/, code: /node:process/ },
          handler: (code) => code.replace(/^import process from ['"]node:process['"];?$/m, ''),
        },
      },
      {
        name: 'marquee:icons',
        closeBundle() {
          for (const part of ['tray', 'icon.png']) {
            const from = join(root, 'assets', part)
            if (existsSync(from)) cpSync(from, join(root, 'out', 'assets', part), { recursive: true })
          }
        },
      },
    ],
  },
  preload: {
    build: {
      outDir: out('preload'),
      externalizeDeps: false,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { index: join(root, 'preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    // One site, `app://bundle/`: absolute paths hold in every page.
    base: '/',
    build: {
      outDir: out('renderer'),
      minify: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      // A picture in a data: URL is allowed by the policy, a font is not.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(
          ['window', 'palette', 'settings'].map((name) => [name, join(root, 'renderer', `${name}.html`)]),
        ),
        onLog: (level, entry, handle) => {
          // "use client" means something to servers that render React; there is none here.
          if (entry.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, entry)
        },
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          // What two pages share is one file: each request costs a page more than the few kilobytes it may not need.
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !laterParts.test(id) }] },
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
    plugins: [
      {
        // Names every file that `app://` serves, with its type: what is not here does not exist.
        name: 'marquee:manifest',
        generateBundle: {
          order: 'post',
          handler(_options, bundle) {
            const entries = Object.keys(bundle).map((file): [string, string] => {
              const mime = mimes[extname(file)]
              if (!mime) throw new Error(`no mime type is known for ${file}`)
              return [`/${file}`, mime]
            })
            this.emitFile({
              type: 'asset',
              fileName: 'manifest.json',
              source: JSON.stringify(Object.fromEntries(entries)),
            })
          },
        },
      },
    ],
  },
})

// renderer-js, renderer-css, preload-size: what a page loads before anything is asked of it, and the preload.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './bench.ts'

const pages = ['window', 'palette', 'settings']

export const bundleSizes: Bench = {
  figures: ['renderer-js', 'renderer-css', 'preload-size'],
  run: async ({ root }) => {
    const out = join(root, 'out')
    const site = join(out, 'renderer')
    const sizes = pages.map((page) => {
      const files = firstLoad(site, page)
      return { page, js: zipped(site, files, '.js'), css: zipped(site, files, '.css') }
    })
    return {
      values: {
        'renderer-js': Math.max(...sizes.map(({ js }) => js)),
        'renderer-css': Math.max(...sizes.map(({ css }) => css)),
        'preload-size': statSync(join(out, 'preload', 'index.cjs')).size,
      },
      notes: [`renderer-js: ${sizes.map(({ page, js, css }) => `${page} ${js} B and ${css} B of CSS`).join(', ')}`],
    }
  },
}

/** Everything that the page names, and everything that this imports statically. Paths from the site's root. */
function firstLoad(site: string, page: string): readonly string[] {
  const html = read(site, `/${page}.html`)
  const at = (path: string, from: string) => new URL(path, `app://bundle${from}`).pathname
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => at(path ?? '', '/'))
  if (named.length === 0) throw new Error(`${page}.html loads nothing`)
  const all = new Set<string>()
  const take = (path: string) => {
    if (all.has(path)) return
    all.add(path)
    // `import("…")` has a bracket and is not meant: those come later.
    const imports = path.endsWith('.js')
      ? read(site, path).matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)
      : []
    for (const [, to] of imports) take(at(to ?? '', path))
  }
  named.forEach(take)
  return [...all]
}

function zipped(site: string, files: readonly string[], ending: string): number {
  return files
    .filter((file) => file.endsWith(ending))
    .reduce((bytes, file) => bytes + gzipSync(read(site, file), { level: 9 }).length, 0)
}

function read(site: string, path: string): string {
  return readFileSync(join(site, ...path.split('/')), 'utf8')
}

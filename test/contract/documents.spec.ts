// The documents keep up with the project: every link leads somewhere, every path they name is there, every command can be given.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts
const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    // Made by a script, from other people's words.
    .filter((name) => name !== 'licences.md')
    .map((name) => join(folder, name)),
)
const textOf = (name: string) => readFileSync(join(root, name), 'utf8')
/** What stands between backticks, in a line or in a block. */
const quoted = (text: string): readonly string[] => [
  ...[...text.matchAll(/^```\w*\n([^]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n')),
  ...[...text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
]
/** As GitHub makes them of headings. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchors = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))

const builtIn = new Set(['ci', 'i', 'install', 'audit', 'test', 'start'])
const rooms = /^(?:main|renderer|preload|assets|test|docs|\.github|\.ci)\/[\w./-]+$/

/** What is wrong with a command as it is written; null: nothing. */
function wrongWith(command: string): string | null {
  const npm = /^(?:\w+=\S+ )*npm (?:run )?(?:-s |--silent )?(?:run )?([\w:-]+)(.*)$/.exec(command)
  if (!npm) return null
  const [, name = '', rest = ''] = npm
  const script = scripts[name]
  if (script === undefined) return builtIn.has(name) ? null : `there is no script ${name}`
  const file = /node (\S+\.ts)/.exec(script)?.[1]
  if (file === undefined) return null
  if (!existsSync(join(root, file))) return `${name} runs ${file}, which is not there`
  // An option is taken by the script itself, or by what it starts in its own folder.
  const folder = dirname(join(root, file))
  const sources = [file, ...readdirSync(folder).map((one) => join(dirname(file), one))]
    .filter((one) => one.endsWith('.ts') && existsSync(join(root, one)))
    .map(textOf)
    .join('\n')
  const unknown = [...rest.matchAll(/--([a-z][\w-]*)/g)]
    .map(([, option = '']) => option)
    .find((option) => !sources.includes(option) && !['project'].includes(option))
  return unknown === undefined ? null : `${name} knows no --${unknown}`
}

describe.each(documents)('%s', (name) => {
  const text = textOf(name)

  it('links to what is there', () => {
    const links = [...text.matchAll(/(?:\]\(|src="|srcset=")([^)"\s]+)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? name : join(dirname(name), path)
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && target.endsWith('.md') && !anchors(textOf(target)).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names paths that are there', () => {
    const paths = quoted(text)
      // The room of the files that lie directly in main.
      .filter((code) => rooms.test(code) && code !== 'main/app')
      .map((code) => code.replace(/\/$/, ''))
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names commands that can be given', () => {
    const wrong = quoted(text).flatMap((code) => {
      const why = wrongWith(code.replace(/\s+#.*$/, '').trim())
      return why === null ? [] : [`${code}: ${why}`]
    })
    expect(wrong).toEqual([])
  })
})

it('a command that cannot be given is found out', () => {
  expect(wrongWith('npm run dem')).toBe('there is no script dem')
  expect(wrongWith('npm run bench -- --onyl x')).toBe('bench knows no --onyl')
  expect(wrongWith('npm run -s demo -- --json')).toBeNull()
  expect(wrongWith('npm run bench -- --only NAME')).toBeNull()
})

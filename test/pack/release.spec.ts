// A release: what the workflow may do, who signs, and what is said when nobody does.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { releaseNotes } from './releaseNotes.ts'
import { signing } from './signing.ts'

const workflow = readFileSync(join(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8')
const [head = '', packages = '', draft = ''] = workflow.split(/^ {2}(?:packages|draft):\n/m)
const runs = [...workflow.matchAll(/run: (.+)/g)].map(([, command = '']) => command)

describe('the release workflow', () => {
  it('runs for a tag of a version, and for nothing else', () => {
    expect(/^on:\n((?: .*\n)+)/m.exec(workflow)?.[1]).toBe("  push:\n    tags: ['v*']\n")
  })

  it('pins every action to a commit, and says which version that is', () => {
    const uses = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(6)
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may do nothing by default, builds with the right to read, and writes only where it runs none of our packages', () => {
    expect(head).toMatch(/^permissions: \{\}$/m)
    const rights = (job: string) => /^ {4}permissions:\n((?: {6}.*\n)+)/m.exec(job)?.[1]?.trim().split(/\n\s*/)
    expect(rights(packages)).toEqual(['contents: read'])
    expect(rights(draft)).toEqual(['contents: write', 'id-token: write', 'attestations: write'])
    expect(draft).not.toMatch(/npm|node_modules|secrets\./)
  })

  it('keeps no credentials in the checkout, takes nothing from a cache, and puts no expression into a command', () => {
    const count = (pattern: RegExp) => workflow.match(pattern)?.length
    expect(count(/persist-credentials: false/g)).toBe(count(/actions\/checkout@/g))
    expect(workflow).not.toMatch(/cache:/)
    expect(runs.filter((command) => command.includes('${{'))).toEqual([])
  })

  it('builds on each system, checks before and after, and offers what was read back', () => {
    expect(packages).toContain('os: [ubuntu-latest, macos-latest, windows-latest]')
    const order = ['npm ci', 'npm run pack:check', 'npm run build', 'node test/pack/release.ts']
    const done = runs.filter((command) => order.includes(command) || command === 'node test/pack/check.ts --built dist')
    expect(done).toEqual([...order, 'node test/pack/check.ts --built dist'])
    expect(packages).toContain('dist/latest*.yml')
  })

  it('gives secrets to the step that signs and to those that build, on the system that needs them', () => {
    const lines = packages.split('\n').filter((line) => line.includes('secrets.'))
    const signs = lines.filter((line) => !line.includes('MARQUEE_BUILD_'))
    expect(signs).toHaveLength(7)
    for (const line of signs) expect(line).toMatch(/runner\.os == '(?:macOS|Windows)' && secrets\.\w+ \|\| ''/)
  })

  it('makes a draft, with checksums and a record of where everything comes from', () => {
    expect(draft).toContain('actions/attest-build-provenance@')
    expect(draft).toContain('subject-path: dist/*')
    expect(draft).toMatch(/gh release create "\$TAG" dist\/\* --draft --verify-tag/)
    expect(draft.indexOf('sha256sum')).toBeLessThan(draft.indexOf('attest-build-provenance'))
  })

  it.runIf(process.platform === 'linux')('writes checksums that hold, of every file but themselves', () => {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-sums-'))
    try {
      for (const name of ['Marquee-1.AppImage', 'latest-linux.yml']) writeFileSync(join(folder, name), name)
      const command = runs.find((one) => one.startsWith('sha256sum')) ?? ''
      const listed = execFileSync('bash', ['-euc', command], { cwd: folder, encoding: 'utf8' })
      expect(
        listed
          .trim()
          .split('\n')
          .map((line) => line.slice(66)),
      ).toEqual(['Marquee-1.AppImage', 'latest-linux.yml'])
      execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
      writeFileSync(join(folder, 'latest-linux.yml'), 'other')
      expect(() => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, stdio: 'ignore' })).toThrow(
        'sha256sum',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('signing', () => {
  const none = { CSC_LINK: '', CSC_KEY_PASSWORD: '', APPLE_ID: '', WIN_CSC_LINK: '', PATH: '/bin' }
  const apple = { APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'b', APPLE_TEAM_ID: 'c' }

  it('is skipped on macOS without a certificate, which is said, and the app still starts on Apple’s processors', () => {
    const { config, env, says } = signing('darwin', none)
    expect(config).toEqual({ mac: { identity: '-', hardenedRuntime: false, notarize: false } })
    expect(env).toEqual({ PATH: '/bin', CSC_IDENTITY_AUTO_DISCOVERY: 'false' })
    expect(says.join('\n')).toMatch(/No certificate.*\n.*Not notarised/)
  })

  it('must succeed on macOS with one; notarising is skipped without an account, which is said', () => {
    const { config, env, says } = signing('darwin', { ...none, CSC_LINK: 'x', CSC_KEY_PASSWORD: 'y' })
    expect(config).toEqual({ forceCodeSigning: true, mac: { notarize: false } })
    expect(env).toEqual({ PATH: '/bin', CSC_LINK: 'x', CSC_KEY_PASSWORD: 'y' })
    expect(says).toEqual([expect.stringContaining('Not notarised')])
  })

  it('and notarising are both done on macOS with both, without a word', () => {
    const { config, env, says } = signing('darwin', { CSC_LINK: 'x', ...apple })
    expect(config).toEqual({ forceCodeSigning: true, mac: { notarize: true } })
    expect(env).toEqual({ CSC_LINK: 'x', ...apple })
    expect(says).toEqual([])
  })

  it.each<[NodeJS.Platform, Readonly<Record<string, string>>, string]>([
    ['darwin', { CSC_LINK: 'x', APPLE_ID: 'a' }, 'APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID'],
    ['darwin', { CSC_LINK: 'x', ...apple, APPLE_TEAM_ID: '' }, 'APPLE_TEAM_ID'],
    ['darwin', { ...apple }, 'CSC_LINK'],
    ['darwin', { CSC_KEY_PASSWORD: 'y' }, 'CSC_LINK'],
    ['win32', { WIN_CSC_KEY_PASSWORD: 'y' }, 'WIN_CSC_LINK'],
  ])('with half of what it needs is a mistake: %s %j', (platform, given, missing) => {
    expect(() => signing(platform, given)).toThrow(missing)
  })

  it('is skipped on Windows without a certificate, which is said, and must succeed with one', () => {
    expect(signing('win32', none)).toMatchObject({ config: {}, env: { PATH: '/bin' } })
    expect(signing('win32', none).says).toEqual([expect.stringContaining('not signed')])
    expect(signing('win32', { WIN_CSC_LINK: 'x' })).toMatchObject({ config: { forceCodeSigning: true }, says: [] })
  })

  it('says on Linux what vouches for the packages', () => {
    expect(signing('linux', none).says).toEqual([expect.stringContaining('SHA256SUMS')])
  })

  it('never says a secret', () => {
    const given = { CSC_LINK: 'topsecret', CSC_KEY_PASSWORD: 'topsecret' }
    expect(signing('darwin', given).says.join()).not.toContain('topsecret')
    expect(JSON.stringify(signing('darwin', given).config)).not.toContain('topsecret')
  })
})

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.2.0] - 2027-01-01\n\n### Added\n\n- This.\n\n## [1.1.0]\n\n- That.\n'

  it('are what the changelog says of that version', () => {
    expect(releaseNotes(changelog, '1.2.0')).toBe('### Added\n\n- This.')
    expect(releaseNotes(changelog, '1.1.0')).toBe('- That.')
  })

  it.each(['1.3.0', '1.2', '2.0', 'Later'])('are not made up for %s', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow('no section')
  })
})

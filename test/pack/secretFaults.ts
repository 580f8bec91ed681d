// What looks like a secret, or tells where and by whom a package was built.
import type { PackedFile } from './filesBelow.ts'

export type Builder = {
  /** Folders of who builds: the repository, the home. */
  readonly folders: readonly string[]
  /** What the build was given to put in: the app's own client id, and secret where a flow needs it. Main alone has them. */
  readonly given: readonly string[]
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a token of GitHub', /\bgh[pousr]_\w{36}|\bgithub_pat_\w{22}/],
  ['a token of npm', /\bnpm_\w{36}\b/],
  ['a token of Slack', /\bxox[abposr]-\w{10}/],
  ['a key of AWS', /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/],
  ['a key of Google', /\bAIza[\w-]{35}/],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a password in an address', /\bhttps?:\/\/[^\s/"'`:@{}$]+:[^\s/"'`:@{}$]+@/],
  // Trakt's client ids, client secrets and tokens all have 64 of them.
  ['a key of Trakt', /\b[0-9a-f]{64}\b/],
]
const folders = /(?:\/home|\/Users|\/root|[A-Za-z]:\\{1,2}Users)[/\\]+[\w.-]+/

/** One sentence each, which never quotes what was found. */
export function secretFaults(files: readonly PackedFile[], { folders: own, given }: Builder): readonly string[] {
  return files.flatMap(({ path, bytes }) => {
    const whole = Buffer.from(bytes).toString('latin1')
    // Notices are other people's words, and pictures are no text; keys can be anywhere.
    const allowed = path.startsWith('out/main/') ? given.filter((text) => text !== '') : []
    const text = allowed.reduce((rest, one) => rest.replaceAll(one, ''), whole)
    return [
      ...kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => `${kind} in ${path}`),
      ...(folders.test(text) || own.some((folder) => folder.length > 1 && text.includes(folder))
        ? [`a folder of who built it in ${path}`]
        : []),
    ]
  })
}

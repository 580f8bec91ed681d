// What a server says of a release, as far as it can be believed. Source: `latest.yml` of electron-builder 26.
import * as v from 'valibot'
import type { OfferedRelease } from '../ports.ts'
import { plainNotes } from './plainNotes.ts'

const notes = v.pipe(v.string(), v.maxLength(1_000_000))
const schema = v.object({
  version: v.pipe(v.string(), v.maxLength(100)),
  files: v.array(v.object({ url: v.string(), size: v.optional(v.unknown()) })),
  releaseNotes: v.fallback(v.union([notes, v.array(v.object({ note: v.nullish(notes) }))]), ''),
  releaseDate: v.fallback(v.string(), ''),
})

/** null: it describes no release. `extension` is that of our file; `held`: not for this machine. */
export function offeredRelease(info: unknown, extension: string, held: boolean): OfferedRelease | null {
  const read = v.safeParse(schema, info)
  if (!read.success) return null
  const { version, files, releaseNotes, releaseDate } = read.output
  const size = files.find(({ url }) => url.endsWith(extension))?.size
  const at = Date.parse(releaseDate)
  return {
    version,
    notes: plainNotes(
      typeof releaseNotes === 'string' ? releaseNotes : releaseNotes.map(({ note }) => note ?? '').join('\n\n'),
    ),
    bytes: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : null,
    at: Number.isNaN(at) ? null : at,
    held,
  }
}

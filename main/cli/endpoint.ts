// Where the running app listens: a socket and a token in the data folder, or a pipe on Windows.
import { createHash } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Platform } from '../../preload/contract/model.ts'

export type Endpoint = {
  /** Holds the token, and the socket where its path is short enough; the user's alone. */
  readonly folder: string
  readonly token: string
  /** Where to listen and to connect. The pipe on Windows takes its name from the token, which nobody else can guess. */
  readonly address: (token: string) => string
  /** The folder of the socket; null: there is none on disk. */
  readonly socketFolder: string | null
}

/**
 * Bytes of a path that the kernel takes for a socket, the closing zero not counted: 108 on Linux, 104 on macOS. A socket is
 * made under a longer name beside its own first (`madeAs`).
 */
const longest = { linux: 107, darwin: 103 }
/** How much longer that name is. */
export const madeSuffix = 9

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

type Machine = {
  readonly platform: Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Missing: this process's own. */
  readonly temporary?: string
  readonly user?: string | number
}

/** `data`: the data folder of the app, absolute; each has an app of its own. */
export function endpointOf(data: string, { platform, env, temporary = tmpdir(), user = idOf() }: Machine): Endpoint {
  const folder = join(data, 'cli')
  const token = join(folder, 'token')
  if (platform === 'win32')
    return { folder, token, address: (made) => `\\\\.\\pipe\\marquee-${hash(`pipe ${made}`)}`, socketFolder: null }
  const near = join(folder, 'socket')
  if (Buffer.byteLength(near) + madeSuffix <= longest[platform])
    return { folder, token, address: () => near, socketFolder: folder }
  // $XDG_RUNTIME_DIR is the user's own by its specification, and short; of /tmp that can only be hoped.
  const runtime = env['XDG_RUNTIME_DIR']
  const socketFolder = runtime?.startsWith('/') ? join(runtime, 'marquee') : join(temporary, `marquee-${user}`)
  return { folder, token, address: () => join(socketFolder, `${hash(data)}.socket`), socketFolder }
}

const idOf = (): number => userInfo().uid

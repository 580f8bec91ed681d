// Listens for the command line: a socket of the user's own, or a pipe on Windows. Never a port.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import type { Clock, Log } from '../ports.ts'
import { conversation, type Door } from './conversation.ts'
import type { Endpoint } from './endpoint.ts'
import { lineReader, longestLine } from './lines.ts'
import { newToken } from './proof.ts'

/** Nobody needs more at once; a status bar keeps one each. */
const mostClients = 64
/** A client that has not said what it wants by then never will, ms. */
const helloMs = 5_000

type Options = Omit<Door, 'token' | 'inTurn'> & {
  readonly endpoint: Endpoint
  readonly clock: Clock
  readonly log: Log
}

export type Listening = {
  /** Hears nobody new, and takes its files away. Who is connected stays so until the process ends. */
  readonly leave: () => Promise<void>
  /** The same, and hangs up on everybody. */
  readonly stop: () => Promise<void>
}

/**
 * Resolves once clients are heard. Rejects with the system's error, or when the folder is somebody else's. What
 * an earlier instance left behind is replaced: there is one app for each data folder, and it is the one that calls this.
 */
export async function listen({ endpoint, app, log, clock }: Options): Promise<Listening> {
  const token = newToken()
  const address = endpoint.address(token)
  let before: Promise<unknown> = Promise.resolve()
  const door: Door = {
    app,
    token,
    log,
    inTurn: (deed) => {
      const mine = before.then(deed)
      before = mine.catch(() => {})
      return mine
    },
  }
  const clients = new Set<Socket>()
  const server = createServer((socket) => serve(door, socket, clients, clock))
  server.maxConnections = mostClients
  await ownFolder(endpoint.folder)
  if (endpoint.socketFolder === null) {
    await open(server, address)
    await writeToken(endpoint.token, token)
  } else {
    await ownFolder(endpoint.socketFolder)
    await writeToken(endpoint.token, token)
    await replaceSocket(server, address)
  }
  const own = endpoint.socketFolder === null ? null : (await stat(address)).ino
  const leave = async () => {
    server.close()
    // An instance that came after us may have put its own in place.
    if (own !== null && (await stat(address).catch(() => null))?.ino === own) await rm(address, { force: true })
    if ((await readFile(endpoint.token, 'utf8').catch(() => '')) === token) await rm(endpoint.token, { force: true })
  }
  return {
    leave,
    stop: async () => {
      const closed = server.listening ? once(server, 'close') : null
      await leave()
      for (const socket of clients) socket.destroy()
      await closed
    },
  }
}

function serve(door: Door, socket: Socket, clients: Set<Socket>, clock: Clock): void {
  const gone = new AbortController()
  const heard = new AbortController()
  clients.add(socket)
  // A client that goes is no news, and what it asked goes on: closing a terminal calls no check-in off.
  socket.on('error', () => {})
  socket.on('close', () => {
    clients.delete(socket)
    gone.abort()
  })
  const take = conversation(door, {
    send: (line) => socket.write(line),
    onDrain: (listener) => void socket.on('drain', listener),
    end: () => void socket.end(),
    gone: gone.signal,
  })
  let lines = 0
  const onLine = (line: string) => {
    lines += 1
    if (lines === 2) heard.abort()
    take(line)
  }
  socket.on(
    'data',
    lineReader(longestLine.client, onLine, () => socket.destroy()),
  )
  void clock.sleep(helloMs, AbortSignal.any([gone.signal, heard.signal])).then(
    () => socket.destroy(),
    () => {},
  )
}

/** In place of whatever is there, in one step: a client finds the old one or the new one. */
async function replaceSocket(server: Server, address: string): Promise<void> {
  const made = `${address}.${randomBytes(4).toString('hex')}`
  await open(server, made)
  await chmod(made, 0o600)
  await rename(made, address)
}

const open = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ path }, () => {
      server.off('error', reject)
      // Later it can only fail to accept one client, which is that client's affair.
      server.on('error', () => {})
      resolve()
    })
  })

async function writeToken(file: string, token: string): Promise<void> {
  const made = `${file}.${randomBytes(4).toString('hex')}`
  await writeFile(made, token, { mode: 0o600, flag: 'wx' })
  await rename(made, file)
}

/** Makes it, for the user alone. Somebody else's, or a link to elsewhere, is not used. */
async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const user = process.getuid?.()
  if (user === undefined) return
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== user) throw new Error('the folder of the socket belongs to somebody else')
  if ((found.mode & 0o077) !== 0) await chmod(folder, 0o700)
}

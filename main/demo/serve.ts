// `npm run trakt`: the embedded Trakt on its own, for any client on this machine. One JSON line on stdout, nothing else.
import { parseArgs } from 'node:util'
import type { Clock } from '../ports.ts'
import { createEmbedded } from './embedded.ts'
import { serveEmbedded } from './socket.ts'

const clock: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true })
    }),
}

/** Exits with 2 and one line on stderr when what was asked for makes no sense or cannot be had. */
function fail(why: string): never {
  process.stderr.write(`trakt: ${why}\n`)
  process.exit(2)
}

function portOf(text: string | undefined, name: string): number {
  const port = text === undefined ? 0 : Number(text)
  return /^\d{1,5}$/.test(text ?? '0') && port <= 65_535 ? port : fail(`--${name} is a number from 0 to 65535`)
}

const readOptions = () => {
  try {
    return parseArgs({ options: { port: { type: 'string' }, 'auth-port': { type: 'string' } } }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const options = readOptions()
const ports = { port: portOf(options.port, 'port'), authPort: portOf(options['auth-port'], 'auth-port') }
const embedded = createEmbedded({ clock })
const served = await serveEmbedded(embedded, ports).catch((error: Error) => fail(error.message))
const { clientId, clientSecret } = embedded.addresses
const { url, authUrl, controlUrl } = served
process.stdout.write(`${JSON.stringify({ url, authUrl, clientId, clientSecret, user: embedded.user, controlUrl })}\n`)

const end = async () => {
  embedded.stop()
  await served.close()
  process.exit(0)
}
process.once('SIGINT', () => void end())
process.once('SIGTERM', () => void end())

// `npm run trakt`: the embedded Trakt on its own, for any client here. One JSON line on stdout, its mistakes on stderr.
import { parseArgs } from 'node:util'
import type { Clock } from '../ports.ts'
import { createEmbedded } from './embedded.ts'
import { serveEmbedded } from './socket.ts'
import { sha1 } from './v1/credentials.ts'

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
    const text = { type: 'string' } as const
    return parseArgs({ options: { port: text, 'auth-port': text, generation: text } }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const options = readOptions()
const ports = { port: portOf(options.port, 'port'), authPort: portOf(options['auth-port'], 'auth-port') }
const generation = options.generation ?? 'v2'
if (generation !== 'v1' && generation !== 'v2') fail('--generation is v1 or v2')
const embedded = createEmbedded({
  clock,
  onFault: (error) => {
    process.stderr.write(`trakt: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  },
})
const served = await serveEmbedded(embedded, ports).catch((error: Error) => fail(error.message))
const { clientId, clientSecret } = embedded.addresses
const { url, authUrl, controlUrl } = served
const { user, v1 } = embedded
// Both generations are answered in any case: only what has to be known to sign in differs.
const line =
  generation === 'v1'
    ? { url, ...v1, passwordSha1: sha1(v1.password), user, controlUrl, generation }
    : { url, authUrl, clientId, clientSecret, user, controlUrl }
process.stdout.write(`${JSON.stringify(line)}\n`)

const end = async () => {
  embedded.stop()
  await served.close()
  process.exit(0)
}
process.once('SIGINT', () => void end())
process.once('SIGTERM', () => void end())

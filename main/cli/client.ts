// The command line's client: reads the arguments, asks the running app (or starts it hidden first), prints, and says how it ended.
import { english, type Language, type Locale } from '../../preload/contract/language.ts'
import type { Translated } from '../../preload/words/message.ts'
import type { TerminalWords } from '../../preload/words/parts.ts'
import { type Answer, exitCodeOf, exitCodes, type Status } from './answer.ts'
import type { Ask } from './ask.ts'
import { connect, type Ended } from './connect.ts'
import { type Command, readArgs } from './readArgs.ts'
import type { Endpoint } from './endpoint.ts'
import { printed, printedStatus } from './printed.ts'
import { speak } from './say.ts'

export type World = {
  /** What stands after the program's name. */
  readonly args: readonly string[]
  readonly endpoint: Endpoint
  readonly version: string
  /** Of the terminal. With --json everything is in English, whatever it is: scripts read the same everywhere. */
  readonly locale: Locale
  readonly words: (language: Language) => Promise<Translated<TerminalWords>>
  /** Standard output and error, line by line; resolves when it is out. */
  readonly print: (line: string) => Promise<void>
  readonly complain: (line: string) => Promise<void>
  /** Starts the app; answers whether that process still runs. */
  readonly start: () => () => boolean
  /** Rejects when aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Ctrl+C, or nobody reads any more. */
  readonly stop: AbortSignal
}

/** Between two looks whether the app that was started answers, ms. */
const startPollMs = 100
/** What has not answered by then does not come, ms. */
const startMs = 30_000
/** An app that was just leaving may have sent the new one home: it is started again at most this often. */
const mostStarts = 4
/** Between two looks whether the app that is watched is there again, ms. */
const watchPollMs = { first: 250, most: 2_000 }

/** Resolves with the exit code. */
export async function runClient(world: World): Promise<number> {
  const command = readArgs(world.args)
  await learn(world, command.kind === 'ask' ? command.json : hasJson(world))
  switch (command.kind) {
    case 'ask':
      return command.ask.verb === 'watch' ? watch(world, command.json) : askOnce(world, command)
    case 'version':
      await world.print(`Marquee ${world.version}`)
      return exitCodes.done
    case 'help': {
      const { help } = await import('./help.ts')
      for (const line of help(command.of)) await world.print(line)
      return exitCodes.done
    }
    case 'completions': {
      const { completions } = await import('./completions.ts')
      await world.print(completions(command.shell).trimEnd())
      return exitCodes.done
    }
    case 'wrong': {
      const { problemLine } = await import('./problemWords.ts')
      return tell(world, { outcome: 'usage', problem: problemLine(command.problem, command.verb) }, hasJson(world))
    }
  }
}

/** The words are a file, which may be gone from under an app that is just being replaced. */
async function learn({ locale, words }: World, json: boolean): Promise<void> {
  const spoken = json ? english : locale
  try {
    speak(spoken, await words(spoken.language))
  } catch {
    speak(english, await words(english.language))
  }
}

/** Arguments that were not understood may ask for JSON all the same. */
const hasJson = ({ args }: World) => args.includes('--json')

async function tell(world: World, answer: Answer, json: boolean): Promise<number> {
  const code = exitCodeOf(answer)
  // A status is an answer whatever it says; what was not done is an error.
  const isError = !json && code !== exitCodes.done && answer.outcome !== 'status'
  for (const line of printed(answer, json)) await (isError ? world.complain(line) : world.print(line))
  return code
}

async function askOnce(world: World, command: Extract<Command, { kind: 'ask' }>): Promise<number> {
  const { ask, json, mayStart } = command
  let answer: Answer | null = null
  const once = () =>
    connect(
      world.endpoint,
      ask,
      (heard) => {
        if ('answer' in heard) answer = heard.answer
      },
      world.stop,
    )
  let ended: Ended = await once()
  if (ended === 'absent' && mayStart && !world.stop.aborted) ended = await startAndAsk(world, once)
  if (world.stop.aborted) return interrupted
  return tell(world, answer ?? missing(ask, ended, mayStart), json)
}

/** As shells say it of what Ctrl+C has ended. */
const interrupted = 130

function missing(ask: Ask, ended: Ended, mayStart: boolean): Answer {
  if (ended === 'otherVersion') return { outcome: 'otherVersion' }
  if (ended === 'left') return { outcome: 'cutOff' }
  if (ask.verb === 'status') return { outcome: 'status', status: notRunning }
  return { outcome: mayStart ? 'couldNotStart' : 'notRunning' }
}

async function startAndAsk(world: World, once: () => Promise<Ended>): Promise<Ended> {
  let running = world.start()
  let starts = 1
  for (let waited = 0; waited < startMs && !world.stop.aborted; waited += startPollMs) {
    const ended = await once()
    if (ended !== 'absent') return ended
    if (!running() && waited >= starts * 1_000) {
      if (starts === mostStarts) return 'absent'
      running = world.start()
      starts += 1
    }
    await world.sleep(startPollMs, world.stop).catch(() => {})
  }
  return 'absent'
}

const notRunning: Status = {
  state: 'notRunning',
  user: null,
  playing: null,
  paused: null,
  waiting: null,
  queued: 0,
  trouble: null,
  pausedUntil: null,
}

/** One line for each change, through quits and starts of the app, until it is told to stop. */
async function watch(world: World, json: boolean): Promise<number> {
  let last = ''
  // One line after another, however fast they come.
  let printing: Promise<void> = Promise.resolve()
  const show = (status: Status) => {
    const line = printedStatus(status, json)
    if (line === last) return
    last = line
    printing = printing.then(() => world.print(line))
  }
  let pause = watchPollMs.first
  while (!world.stop.aborted) {
    const ended = await connect(
      world.endpoint,
      { verb: 'watch' },
      (heard) => {
        if ('status' in heard) show(heard.status)
      },
      world.stop,
    )
    if (ended === 'otherVersion') return tell(world, { outcome: 'otherVersion' }, json)
    if (world.stop.aborted) break
    show(notRunning)
    pause = ended === 'left' ? watchPollMs.first : Math.min(pause * 2, watchPollMs.most)
    await world.sleep(pause, world.stop).catch(() => {})
  }
  await printing
  return exitCodes.done
}

// Brazilian Portuguese, as the command line speaks it.
import type { Translated } from '../message.ts'
import type { TerminalWords } from '../parts.ts'
import { answers } from './terminal/answers.ts'
import { failure } from './terminal/failure.ts'
import { help } from './terminal/help.ts'
import { names } from './terminal/names.ts'
import { options } from './terminal/options.ts'
import { problems } from './terminal/problems.ts'
import { queue } from './terminal/queue.ts'
import { status } from './terminal/status.ts'
import { verbs } from './terminal/verbs.ts'

export const terminal = {
  ...answers,
  ...failure,
  ...help,
  ...names,
  ...options,
  ...problems,
  ...queue,
  ...status,
  ...verbs,
} satisfies Translated<TerminalWords>

// What came of a verb, as a notification: for key bindings, which have no terminal. It speaks as the app does.
import { terminalIn } from '../../preload/words/parts.ts'
import { plain } from '../menu/commands.ts'
import { locale } from '../menu/say.ts'
import type { Note } from '../ports.ts'
import type { Answer } from './answer.ts'
import { speak } from './say.ts'
import { said } from './words.ts'

/** Rejects when a file of the program is gone. */
export async function noteOf(answer: Answer): Promise<Note> {
  const spoken = locale()
  speak(spoken, await terminalIn(spoken.language))
  return { tag: 'command-line', title: 'Marquee', body: said(answer).join('\n'), command: plain('show-window') }
}

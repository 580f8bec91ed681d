// What came of a verb, as a notification: for key bindings, which have no terminal.
import { plain } from '../menu/commands.ts'
import type { Note } from '../ports.ts'
import type { Answer } from './answer.ts'
import { noteTitle, said } from './words.ts'

export const noteOf = (answer: Answer): Note => ({
  tag: 'command-line',
  title: noteTitle,
  body: said(answer).join('\n'),
  command: plain('show-window'),
})

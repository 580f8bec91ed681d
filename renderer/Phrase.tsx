// A sentence with elements in it: keys, links, code. The words around them come from the catalogue.
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Names } from '../preload/words/message.ts'
import type { PagesWords } from '../preload/words/parts.ts'
import { sayInPieces } from './say.ts'

export type PhraseProps<Key extends keyof PagesWords> = {
  readonly of: Key
  readonly given: { readonly [Name in Names<PagesWords[Key]>]: ReactNode }
}

export function Phrase<Key extends keyof PagesWords>({ of, given }: PhraseProps<Key>) {
  const parts: Readonly<Record<string, ReactNode>> = given
  const { count } = parts
  const pieces = sayInPieces(of, typeof count === 'number' ? count : undefined)
  // The pieces of one sentence keep their order.
  return pieces.map((piece, at) => <Fragment key={at}>{'text' in piece ? piece.text : parts[piece.name]}</Fragment>)
}

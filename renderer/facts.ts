// Several facts in one line: "Film · 2021 · 2 h 35 min".
import { isolated } from '../preload/words/message.ts'
import { locale } from './say.ts'

/** Each keeps its own direction, so that they stand in the order of the line. */
export const facts = (parts: readonly string[]): string => parts.map((part) => isolated(part, locale())).join(' · ')

// What the running app calls things in its answers: always in English, for scripts. Terminals make names of the fields beside it.
import { english } from '../../preload/contract/language.ts'
import { names } from '../../preload/words/en/terminal/names.ts'
import { createSay } from '../../preload/words/message.ts'
import type { Named } from './answer.ts'
import { nameIn } from './names.ts'

const say = createSay<typeof names>(names, english)

export const englishName = (named: Named): string => nameIn(named, say)

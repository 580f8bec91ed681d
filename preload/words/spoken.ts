// What the pages are told of the language: its words, and how numbers and times are written in it.
import type { Locale } from '../contract/language.ts'
import type { Translated } from './message.ts'
import type { PagesWords } from './parts.ts'

export type Spoken = { readonly locale: Locale; readonly messages: Translated<PagesWords> }

// Typed text -> Trakt's search syntax.
import { plainQuery } from '../plainQuery.ts'

/** What the search understands as operators, to be taken literally (A.6). */
const operators = /[-+&|!(){}[\]^"~*?:/\\]/g

/** The text to look for, with nothing in it that the search would obey. Empty: nothing to look for. */
export const searchQuery = (text: string): string => plainQuery(text).replace(operators, '\\$&')

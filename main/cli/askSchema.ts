// What a client sent, parsed: nothing else gets past the door.
import * as v from 'valibot'
import { type Ask, longestText } from './ask.ts'
import { nonceDigits, proofDigits } from './proof.ts'

const text = v.pipe(v.string(), v.maxLength(longestText))
const notify = v.boolean()
const hex = (digits: number) => v.pipe(v.string(), v.length(digits), v.regex(/^[0-9a-f]*$/))

export const askSchema = v.variant('verb', [
  v.object({
    verb: v.literal('checkin'),
    wanted: v.variant('by', [
      v.object({ by: v.literal('text'), text, id: v.nullable(text), first: v.boolean() }),
      v.object({ by: v.literal('next'), show: v.nullable(text) }),
    ]),
    onBlocked: v.picklist(['say', 'replace', 'wait']),
    message: v.nullable(text),
    minutesAgo: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
    notify,
  }),
  v.object({ verb: v.picklist(['status', 'watch', 'queue', 'quit']) }),
  v.object({ verb: v.literal('cancel'), waiting: v.boolean(), notify }),
  v.object({ verb: v.literal('undo'), notify }),
  v.object({
    verb: v.literal('rate'),
    rating: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
    show: v.boolean(),
    notify,
  }),
  v.object({ verb: v.literal('open'), what: v.picklist(['window', 'palette', 'settings', 'queue']) }),
]) satisfies v.GenericSchema<unknown, Ask>

/** The first line of a client. Its version is looked at before anything else of it. */
export const helloSchema = v.object({ marquee: v.number(), nonce: hex(nonceDigits) })

/** The second line: that it knows the token, and what it asks. */
export const requestSchema = v.object({ proof: hex(proofDigits), ask: askSchema })

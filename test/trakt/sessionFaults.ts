// What can become of a request between the client and the model of Trakt.
import { nothing, page } from './scripted.ts'

export const faults = [
  'lostBefore',
  'lostAfter',
  'silentBefore',
  'silentAfter',
  '500',
  '500 after effect',
  '429',
  '429 without a word',
  'page 403',
  'bare 403',
  '404',
  'half an answer',
  'forgotten',
] as const
export type Fault = (typeof faults)[number]

const afterEffect: ReadonlySet<Fault | null> = new Set<Fault | null>([
  null,
  'lostAfter',
  'silentAfter',
  '500 after effect',
  'half an answer',
  'forgotten',
])

/** Does Trakt do what it was asked for? */
export const hasEffect = (fault: Fault | null): boolean => afterEffect.has(fault)

export const retryAfterMs = 90_000

/** What comes back: `null`, what Trakt itself answered. */
export function answerOf(
  fault: Fault | null,
  kind: 'refresh' | 'api' | 'revoke',
  headers: Record<string, string>,
): Response | 'lost' | 'silent' | null {
  switch (fault) {
    case null:
    case 'forgotten':
      return null
    case 'lostBefore':
    case 'lostAfter':
      return 'lost'
    case 'silentBefore':
    case 'silentAfter':
      return 'silent'
    case '500':
    case '500 after effect':
      return nothing(500, headers)
    case '429':
      return nothing(429, { ...headers, 'retry-after': String(retryAfterMs / 1000) })
    case '429 without a word':
      return nothing(429, headers)
    case 'page 403':
      return page(403, headers)
    case 'bare 403':
      return nothing(403, headers)
    case '404':
      return nothing(404, headers)
    case 'half an answer':
      // Of a call: the page of a network that wants to be paid first.
      return kind === 'api' ? page(200) : new Response('{"access_token":"', { headers })
  }
}

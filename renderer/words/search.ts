// What is said where results would be, when there are none.
import type { Asked } from '../../preload/contract/search.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Words } from './words.ts'

export function noHitsWords(asked: Asked): Words {
  switch (asked.kind) {
    case 'text':
      return {
        title: 'Nothing found',
        detail: 'Try fewer words, the original title, or paste a link from Trakt or IMDb.',
      }
    case 'number':
      return {
        title: 'No such episode',
        detail: `No show by that name has season ${asked.season}, episode ${asked.number}. Leave the number out to choose.`,
      }
    case 'absolute':
      return {
        title: 'No such episode',
        detail: `No show by that name counts up to episode ${asked.numberAbs}. Leave the number out to choose.`,
      }
    case 'link':
      return linkWords(asked.problem)
    default:
      return assertNever(asked)
  }
}

function linkWords(problem: Extract<Asked, { kind: 'link' }>['problem']): Words {
  switch (problem) {
    case 'notMedia':
      return {
        title: 'This link is no film, show or episode',
        detail: 'People, lists and seasons cannot be checked in to.',
      }
    case 'unknownSite':
      return { title: 'Marquee does not know this site', detail: 'Links from Trakt, IMDb, TMDB and TVDB work.' }
    case 'unknownId':
      return { title: 'Trakt does not know this id', detail: 'Check the link, or type the title instead.' }
    case null:
      return { title: 'Nothing found', detail: 'The link was read, but Trakt has nothing there.' }
    default:
      return assertNever(problem)
  }
}

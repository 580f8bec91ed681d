// What is said where results would be, when there are none.
import type { Asked } from '../../preload/contract/search.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'
import type { Words } from './words.ts'

export function noHitsWords(asked: Asked): Words {
  switch (asked.kind) {
    case 'text':
      return { title: say('search.nothing'), detail: say('search.nothingHint') }
    case 'number': {
      const [season, number] = [String(asked.season), String(asked.number)]
      return { title: say('search.noEpisode'), detail: say('search.noNumber', { season, number }) }
    }
    case 'absolute':
      return {
        title: say('search.noEpisode'),
        detail: say('search.noAbsolute', { number: String(asked.numberAbs) }),
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
      return { title: say('search.notMedia'), detail: say('search.notMediaHint') }
    case 'unknownSite':
      return { title: say('search.unknownSite'), detail: say('search.unknownSiteHint') }
    case 'unknownId':
      return { title: say('search.unknownId'), detail: say('search.unknownIdHint') }
    case null:
      return { title: say('search.nothing'), detail: say('search.linkEmpty') }
    default:
      return assertNever(problem)
  }
}

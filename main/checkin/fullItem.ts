// What a number of a show stands for: a play in the history names its episode.
import type { Item, Target } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { isTarget } from './sameItem.ts'
import { itemOf } from './sameTarget.ts'

/** Fails as the list of a show does, and with `notFound` where the show has no such episode. */
export async function fullItem(service: TraktService, target: Target): Promise<Result<Item>> {
  const item = itemOf(target)
  if (item) return ok(item)
  if (!('show' in target)) return err({ kind: 'notFound' })
  const { show: wanted } = target
  const opened = await service.showEpisodes(wanted.ids)
  if (!opened.ok) return opened
  const entry = opened.value.seasons
    .flatMap(({ episodes }) => episodes)
    .find(({ episode }) => isTarget({ kind: 'episode', show: wanted, episode }, target))
  return entry ? ok({ kind: 'episode', show: wanted, episode: entry.episode }) : err({ kind: 'notFound' })
}

// What can be done from a row: check in to the same, join who is watching, rate, put on the watchlist, see it on Trakt.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Activity } from '../../preload/contract/activity.ts'
import { bridge } from '../bridge.ts'
import { verbStore } from '../checkin/verbs.ts'
import { describeTarget, untitled } from '../describe.ts'
import { say, sayNumber } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { personName } from '../words/deeds.ts'
import { titled } from '../words/sentences.ts'
import { addToWatchlist, checkInTo, rate } from './deeds.ts'
import { feedStore } from './feedStore.ts'
import { entryOf, pageOf, placeNow, rateableOf, targetOf } from './subject.ts'

const ratings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export type RowActionsProps = {
  readonly of: Activity
  /** The title of its episode would tell too much: not even what is read out has it. */
  readonly hidden: boolean
  /** Epoch ms by the server's clock. */
  readonly now: number
  readonly me: string
}

export function RowActions({ of, hidden, now, me }: RowActionsProps) {
  const [busy, setBusy] = useState(false)
  const starting = verbStore((s) => s.busy !== null)
  const said = feedStore((s) => (s.said?.key === of.key ? s.said : null))
  const told = said?.words()
  const box = useRef<HTMLDivElement>(null)
  const entry = entryOf(of.subject)
  const target = entry === null ? null : targetOf(entry)
  const along = of.who.username === me ? null : placeNow(of, now)

  const once = async (run: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(true)
    await run()
    setBusy(false)
  }
  const onDigit = useEffectEvent((event: KeyboardEvent) => {
    if (entry === null || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return
    if (!/^\d$/.test(event.key)) return
    event.preventDefault()
    void once(() => rate(of.key, rateableOf(entry), event.key === '0' ? 10 : Number(event.key)))
  })
  useEffect(() => {
    // The focus stays on the row, whose keys these are.
    const row = box.current?.closest<HTMLElement>('[role="article"]')
    row?.addEventListener('keydown', onDigit)
    return () => row?.removeEventListener('keydown', onDigit)
  }, [])

  if (entry === null)
    return (
      <div className="act__deeds" ref={box}>
        <p className="hint">{say('act.listOnly')}</p>
      </div>
    )
  const { page, ids } = pageOf(entry)
  return (
    <div className="act__deeds" ref={box} role="group" aria-label={say('act.actions')}>
      <div className="act__buttons">
        {target !== null && along !== null && (
          <Button
            busy={starting}
            label={say('act.watchAlongWith', { who: personName(of.who) })}
            onClick={() => void checkInTo(of.key, target, along, hidden)}
          >
            {say('act.watchAlong')}
          </Button>
        )}
        {target !== null && (
          <Button
            busy={starting}
            label={say('act.checkInTo', { what: describeTarget(hidden ? untitled(target) : target).name })}
            onClick={() => void checkInTo(of.key, target, null, hidden)}
          >
            {say('act.checkIn')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void once(() => addToWatchlist(of.key, rateableOf(entry)))}>
          {say('act.watchlist')}
        </Button>
        <Button look="quiet" label={say('act.openOnTrakt')} onClick={() => void bridge.request('open.page', page, ids)}>
          Trakt <Icon name="open" />
        </Button>
      </div>
      <div className="act__rate" role="group" aria-label={say('act.rate')}>
        <span className="hint" aria-hidden="true">
          {say('act.rate')}
        </span>
        {ratings.map((value) => (
          <button
            key={value}
            type="button"
            className="act__value"
            aria-label={say('act.rateValue', { value })}
            onClick={() => void once(() => rate(of.key, rateableOf(entry), value))}
          >
            {sayNumber(value)}
          </button>
        ))}
      </div>
      <div role="status">
        {said !== null && told !== undefined && (
          <p className={said.bad ? 'problem' : 'act__said'}>
            {!said.bad && <Icon name="check" size={14} />}
            {told.detail === '' ? told.title : titled(told)}
          </p>
        )}
      </div>
    </div>
  )
}

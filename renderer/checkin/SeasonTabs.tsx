// The seasons of a show, in a row that scrolls sideways.
import { useEffect, useRef } from 'react'
import type { Season } from '../../preload/contract/model.ts'
import { say } from '../say.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { seasonName } from './entries.ts'

export type SeasonTabsProps = {
  readonly seasons: readonly Season[]
  readonly value: number
  readonly onChange: (number: number) => void
}

export function SeasonTabs({ seasons, value, onChange }: SeasonTabsProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    row.current?.querySelector('input:checked')?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [value])
  return (
    <div className="seasons" ref={row}>
      <Segmented
        label={say('picker.seasons')}
        options={seasons.map((season) => ({ value: String(season.number), label: seasonName(season) }))}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  )
}

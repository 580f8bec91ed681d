// Runs when the page was brought up by the user.
import { useEffect, useEffectEvent } from 'react'
import type { Pushes } from '../preload/contract/channels.ts'
import { bridge } from './bridge.ts'

/** `at`: when the user asked for the page, epoch ms. `place`: where in it. */
export function useShown(run: Pushes['shown']): void {
  const onShown = useEffectEvent(run)
  useEffect(() => bridge.on('shown', (at, place) => onShown(at, place)), [])
}

// Runs when the page was brought up by the user.
import { useEffect, useEffectEvent } from 'react'
import { bridge } from './bridge.ts'

/** `at`: when the user asked for the page, epoch ms. */
export function useShown(run: (at: number) => void): void {
  const onShown = useEffectEvent(run)
  useEffect(() => bridge.on('shown', (at) => onShown(at)), [])
}

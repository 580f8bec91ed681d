// Asks main for another of the first steps; the answer comes back as the next snapshot.
import type { FirstStep } from '../../preload/contract/first.ts'
import { bridge } from '../bridge.ts'

export function go(step: FirstStep): void {
  void bridge.request('first.go', step)
}

// Sleep and wake of the machine.
import { powerMonitor } from 'electron'
import type { Power } from '../ports.ts'

export function power(): Power {
  return {
    onSuspend: (listener) => {
      powerMonitor.on('suspend', listener)
      return () => void powerMonitor.removeListener('suspend', listener)
    },
    onBattery: () => powerMonitor.onBatteryPower,
    onResume: (listener) => {
      powerMonitor.on('resume', listener)
      return () => void powerMonitor.removeListener('resume', listener)
    },
  }
}

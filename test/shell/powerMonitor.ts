// `powerMonitor` of the host: the driver emits its events.
import { EventEmitter } from 'node:events'

export const powerMonitor = Object.assign(new EventEmitter(), { onBatteryPower: false })

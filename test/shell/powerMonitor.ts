// `powerMonitor` of the host: the driver emits its events.
import { EventEmitter } from 'node:events'

export const powerMonitor = new EventEmitter()

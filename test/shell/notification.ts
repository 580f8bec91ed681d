// `Notification` of the host: kept in order, to be looked at and clicked.
import { EventEmitter } from 'node:events'
import { recorded } from './recorded.ts'

type Given = { title?: string; body?: string; actions?: { text?: string }[] }

export class Notification extends EventEmitter {
  readonly #given: Given
  constructor(given: Given = {}) {
    super()
    this.#given = given
  }
  static isSupported(): boolean {
    return process.env['MARQUEE_SHELL_NO_NOTIFICATIONS'] !== '1'
  }
  show(): void {
    const { title = '', body = '', actions = [] } = this.#given
    recorded.notifications.push({
      title,
      body,
      actions: actions.map(({ text }) => text ?? ''),
      choose: (what) => this.emit(what, {}, 0),
    })
    this.emit('show')
  }
  close(): void {
    this.emit('close')
  }
}

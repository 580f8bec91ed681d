// What can be done with the queue. What came of it is told where the verbs of the check-in are.
import type { IntentChange, QueuedIntent } from '../../preload/contract/intent.ts'
import { bridge } from '../bridge.ts'
import { verbStore } from '../checkin/verbs.ts'
import type { Tone } from '../checkin/verbs.ts'
import { say } from '../say.ts'
import { droppedWords } from '../words/queue.ts'
import type { Words } from '../words/words.ts'
import { aboutIntent } from './queued.ts'

function tell(words: () => Words, tone: Tone): void {
  verbStore.setState({ said: { words, tone } })
}

export function sendNow({ id }: QueuedIntent): Promise<void> {
  return bridge.request('queue.send', id)
}

export function changeEntry({ id }: QueuedIntent, change: IntentChange): Promise<void> {
  return bridge.request('queue.change', id, change)
}

export async function drop(entry: QueuedIntent): Promise<void> {
  await bridge.request('queue.drop', entry.id)
  const title = () => say('queue.dropped', { title: aboutIntent(entry.intent).name })
  tell(() => ({ title: title(), detail: droppedWords(entry) }), 'spoken')
}

export async function exportQueue(): Promise<void> {
  if (await bridge.request('queue.export'))
    tell(() => ({ title: say('queue.exported'), detail: say('queue.exportedDetail') }), 'told')
}

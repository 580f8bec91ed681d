// Entries with everything they hold, so that they can be compared: of those from a disk the intent is not read yet.
import type { Entry } from '../../main/journal/entry.ts'

export const plain = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, intent: entry.intent }))

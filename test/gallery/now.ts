// The moment in which the gallery stands still.

/** Epoch ms; the pages run in UTC. */
export const now = Date.UTC(2026, 10, 22, 20, 57, 0)
export const minute = 60_000
export const day = 86_400_000

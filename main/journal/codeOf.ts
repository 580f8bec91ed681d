// What the log says of an error of the disk.

/** The system's code, such as `ENOSPC`; `unknown`: it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

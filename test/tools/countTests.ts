// Reads vitest's JSON report into the numbers that `npm test` ends with.

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}
export type TestCount = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Full names of what was skipped. */
  readonly skippedNames: readonly string[]
}

/** A file that could not even be loaded counts as one failure. `exitCode` is vitest's own. */
export function countTests(report: Report, exitCode: number): TestCount {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter((t) => t.status === 'passed').length
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  )
  const counted = tests.filter((t) => t.status === 'failed').length + broken.length
  // An error outside every test, or nothing to run at all, must not read as success.
  const failed = counted === 0 && (exitCode !== 0 || passed === 0) ? 1 : counted
  const skippedNames = tests.filter((t) => t.status !== 'passed' && t.status !== 'failed').map((t) => t.fullName)
  return { passed, failed, skipped: skippedNames.length, skippedNames }
}

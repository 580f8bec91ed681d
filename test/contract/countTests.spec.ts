// What `npm test` counts, so that no broken run reads as a good one.
import { expect, it } from 'vitest'
import { countTests } from '../tools/countTests.ts'

const file = (status: string, ...statuses: string[]) => ({
  name: 'x.spec.ts',
  status,
  assertionResults: statuses.map((s, i) => ({ fullName: `${s} ${i}`, status: s })),
})
const count = (exitCode: number, ...testResults: ReturnType<typeof file>[]) => {
  const { passed, failed, skipped } = countTests({ testResults }, exitCode)
  return [passed, failed, skipped]
}

it('counts what passed, failed and was skipped', () =>
  expect(count(1, file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed'))).toEqual([2, 1, 1]))
it('counts a file that could not be loaded as a failure', () =>
  expect(count(1, file('failed'), file('passed', 'passed'))).toEqual([1, 1, 0]))
it('takes an error outside every test for a failure', () =>
  expect(count(1, file('passed', 'passed'))).toEqual([1, 1, 0]))
it('takes nothing run for a failure', () => {
  expect(count(0)).toEqual([0, 1, 0])
  expect(count(0, file('skipped', 'skipped'))).toEqual([0, 1, 1])
})
it('is content when everything passed', () => expect(count(0, file('passed', 'passed'))).toEqual([1, 0, 0]))
it('names what was skipped', () =>
  expect(countTests({ testResults: [file('passed', 'passed', 'pending')] }, 0).skippedNames).toEqual(['pending 1']))

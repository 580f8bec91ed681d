// JSONP on the reads of API v1: widgets on other sites ask so.
import { beforeEach, expect, it } from 'vitest'
import { startV1, type V1Session } from './session.ts'

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})

it('wraps what a GET reads in a call of the function that was named', async () => {
  const plain = await s.get('show/summary', 'the-walking-dead')
  const wrapped = await s.get('show/summary', 'the-walking-dead?callback=widget.show')
  expect(wrapped.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(wrapped.text).toBe(`widget.show(${plain.text});`)
})

it.each(['', 'alert(1)//', 'a.', '1a', 'a%20b', '<script>'])('writes no "%s" into a script', async (name) => {
  const answer = await s.get('server/time', `?callback=${name}`)
  expect(answer.body.timezone).toBe('PST')
})

it('leaves writes alone', async () => {
  const answer = await s.raw(`/account/test/${s.key}?callback=cb`, {
    method: 'POST',
    body: JSON.stringify(s.credentials),
  })
  expect(answer.body.status).toBe('success')
})

// What a server says in words is repeated only where it repeats no secret, whatever the secret is made of.
import { expect, it } from 'vitest'
import { sentence } from '../../main/trakt/sentence.ts'

const reply = (message: string) => ({
  status: 400,
  headers: new Headers(),
  body: { kind: 'json', value: { message } } as const,
  sentAt: 0,
  receivedAt: 0,
})

it.each([
  ['as it is', 'my secret', 'no: my secret'],
  ['in another case', 'abc', 'no: ABC'],
  ['as in an address', 'a b/c', 'no: a%20b%2Fc'],
])('%s it is found', (_how, secret, said) => expect(sentence(reply(said), [secret])).toBeNull())

it('half a character is no reason to fail', () => {
  expect(sentence(reply('no such film'), ['\ud800', ''])).toBe('no such film')
})

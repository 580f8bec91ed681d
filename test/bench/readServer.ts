// A bare loopback server in a process of its own that gives every read the same answer: what a client costs shows against it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wireWatching } from '../trakt/samples.ts'

const body = JSON.stringify(wireWatching)
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }

const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', 2048, () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))

// Writes one version of a document after the other until it is killed; prints each number once it is promised to be safe.
import { fileDocument } from '../../main/electron/document.ts'

const [file = '', start = '0'] = process.argv.slice(2)
const document = fileDocument(file, Date.now)

for (let n = Number(start) + 1; ; n += 1) {
  await document.save({ n, filling: String(n).repeat(20_000) })
  process.stdout.write(`${n}\n`)
}

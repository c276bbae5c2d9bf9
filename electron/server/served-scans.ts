import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { Failure } from '../contract/failure.ts'
import type { ScanName } from '../contract/scan-calls.ts'

/** Of a scan as it is sent and kept there; the server holds to the same. */
const PIECE = 1024 * 1024

/** One question on the connection of an office, between which others may be asked. */
type Asking = <T>(work: (client: Client) => Promise<T>) => Promise<T>

/** Of these sums those the server does not have; `named`: only those a record there names. */
export function lackingScans(
  asking: Asking,
  contents: readonly string[],
  named: boolean,
): Promise<readonly string[]> {
  return asking(async (client) => {
    const { rows } = await client.query(LACKING, [contents, named])
    return rows.map(({ content }) => content)
  })
}

/** Sends a scan, a piece a question; what came before a connection was cut off is not sent for nothing. */
export async function sendScan(
  asking: Asking,
  { content, media }: ScanName,
  bytes: Uint8Array,
): Promise<void> {
  const there = await asking(async (client) => {
    const { rows } = await client.query(PIECES, [content])
    return new Set(rows.map(({ no }) => Number(no)))
  })
  const pieces = Math.ceil(bytes.length / PIECE)
  const lacking = Array.from({ length: pieces }, (_, no) => no).filter((no) => !there.has(no))
  // All of them lie there and nobody said so: the last one says it.
  for (const no of lacking.length > 0 ? lacking : [pieces - 1]) {
    const data = Buffer.from(bytes.subarray(no * PIECE, (no + 1) * PIECE))
    const outcome = await asking(async (client) => {
      const values = [content, media, bytes.length, no, data]
      const { rows } = await client.query({ name: 'scan', text: ADD, values })
      if (rows[0].outcome === 'refused') throw new Failure('server-no-rights', client.host)
      if (rows[0].outcome === 'spoilt') throw new Failure('server-failed', client.host)
      return rows[0].outcome
    })
    if (outcome !== 'more') return
  }
}

/** The bytes of a scan, held against its sum; null where it is not there, or not for who asks. */
export async function servedScan(
  asking: Asking,
  { content }: ScanName,
): Promise<Uint8Array | null> {
  const length = await asking(async (client) => {
    const { rows } = await client.query(LENGTH, [content])
    return rows[0] ? Number(rows[0].bytes) : null
  })
  if (length === null) return null
  const hash = createHash('sha256')
  const pieces: Uint8Array[] = []
  for (let no = 0; no < Math.ceil(length / PIECE); no++) {
    const data = await asking(async (client): Promise<Uint8Array | null> => {
      const { rows } = await client.query({ name: 'scan-piece', text: READ, values: [content, no] })
      return rows[0]?.data ?? null
    })
    // It was taken away meanwhile.
    if (data === null) return null
    hash.update(data)
    pieces.push(data)
  }
  return hash.digest('hex') === content ? Buffer.concat(pieces) : null
}

const LACKING = 'select content from bagan.lacks_scans($1, $2) content'
const PIECES =
  'select p.no from bagan.scan_part p join bagan.scan s using (content) where content = $1 and not s.is_whole'
const ADD = 'select bagan.add_scan($1, $2, $3, $4, $5) as outcome'
const LENGTH = 'select bytes from bagan.scan where content = $1 and is_whole'
const READ = 'select data from bagan.scan_part where content = $1 and no = $2'

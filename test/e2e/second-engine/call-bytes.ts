/**
 * A value with bytes in it as one piece: the length of its JSON in four bytes, the JSON in which bytes are named by
 * place and length, the bytes. `page-door.ts` has the same for the page.
 */
export function packed(value: unknown): Buffer {
  const parts: Uint8Array[] = []
  let at = 0
  const json = Buffer.from(
    JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
      // As it stands there: of a buffer of Node's JSON has made a list of numbers by now.
      const bytes = this[key]
      if (!(bytes instanceof Uint8Array)) return part
      parts.push(bytes)
      at += bytes.length
      return { $bytes: [at - bytes.length, bytes.length] }
    }),
  )
  const head = Buffer.alloc(4)
  head.writeUInt32LE(json.length)
  return Buffer.concat([head, json, ...parts])
}

export function unpacked(body: Buffer): unknown {
  const end = 4 + body.readUInt32LE()
  return JSON.parse(body.subarray(4, end).toString('utf8'), (_key, part: unknown) => {
    if (!isPlace(part)) return part
    const [at, length] = part.$bytes
    return new Uint8Array(body.subarray(end + at, end + at + length))
  })
}

function isPlace(part: unknown): part is { readonly $bytes: readonly [number, number] } {
  return part !== null && typeof part === 'object' && '$bytes' in part
}

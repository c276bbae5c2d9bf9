/** Stands in every scan of `scanOf`, to be searched for. */
export const MARK = 'pindaian uji coba'

/** A whole PDF of that length, another for each number. */
export function scanOf(length: number, number: number): Uint8Array {
  const head = new TextEncoder().encode(`%PDF-1.4\n% ${MARK} ${number}\n`)
  const end = new TextEncoder().encode('\ntrailer<<>>\nstartxref\n9\n%%EOF\n')
  const bytes = new Uint8Array(Math.max(length, head.length + end.length))
  for (let at = 0; at < bytes.length; at += 97) bytes[at] = (at + number) & 127
  bytes.set(head)
  bytes.set(end, bytes.length - end.length)
  return bytes
}

/** MurmurHash3 (32 bit) of the UTF-16 units of a text: not for secrets, for telling texts apart. */
function textHash(text: string): number {
  let hash = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593)
    hash ^= unit
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The same as eight hexadecimal digits in capitals. */
export function textDigits(text: string): string {
  return textHash(text).toString(16).toUpperCase().padStart(8, '0')
}

/** Values as a PDF file writes them; each function answers the finished text. */

/** A number to the thousandth: sizes of type keep their tenths when they are multiplied. */
export function num(value: number): string {
  return rounded(value, 1000)
}

/** A place on the page in points, with as many digits as paper can show: a hundredth of a point is 0.004 mm. */
export function place(value: number): string {
  return rounded(value, 100)
}

function rounded(value: number, parts: number): string {
  const near = Math.round(value * parts) / parts
  return Object.is(near, -0) ? '0' : String(near)
}

export function nums(values: readonly number[]): string {
  return values.map(num).join(' ')
}

/** A dictionary; entries that are undefined are left out. */
export function dict(entries: Readonly<Record<string, string | undefined>>): string {
  let text = '<<'
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) text += `/${key} ${value}`
  }
  return `${text}>>`
}

export function array(values: readonly string[]): string {
  return `[${values.join(' ')}]`
}

export function ref(id: number): string {
  return `${id} 0 R`
}

/** Text for people: plain where it is plain, else UTF-16. */
export function text(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return literal(value)
  let hex = 'FEFF'
  for (let at = 0; at < value.length; at++) hex += hex4(value.charCodeAt(at))
  return `<${hex}>`
}

export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase()
}

/** Bytes as a string; what would end it or be read as another sign is escaped. */
export function literal(bytes: string): string {
  return `(${bytes.replace(/[\\()\r]/g, (sign) => (sign === '\r' ? '\\r' : `\\${sign}`))})`
}

/** `D:20181004020000Z` */
export function date(value: Date): string {
  return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
}

/** Text of single bytes as bytes. */
export function bytesOf(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length)
  for (let at = 0; at < value.length; at++) bytes[at] = value.charCodeAt(at)
  return bytes
}

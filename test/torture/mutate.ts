import type { Random } from '../../renderer/samples/random.ts'

/** Pieces that have broken readers before. */
const TOKENS = [
  ...['\0', '\u0001', '\u000b', '\r', '\n', '\r\n', '\t', '"', '""', "'", ';', ',', '|', '\\', '/'],
  ...['\u202E', '\u2066', '\uFEFF', '\uFFFF', '\u{1F600}', 'é', '\u0301'.repeat(40), '–', '½'],
  ...['0', '-1', '1e308', '-0', 'NaN', 'Infinity', '198001012005011001', '99999999999999999999'],
  ...['1,5', '1.000.000', '#REF!', '=1+1', '+62', '@SUM(A1)', '-2+3', '0x10', '1/0', '٣٤'],
  ...['31/02/2018', '2018-13-45', '0000-00-00', '29/2/2100', '44197', '1 Januari 2018', '1-1-1'],
  ...['null', 'undefined', '__proto__', 'constructor', 'toString', 'true', '[]', '{}', '[object'],
  ...[
    '</script>',
    '<script>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&#0;',
    '&a;',
    ']]>',
    '%00',
    '../',
  ],
  ...['id', 'induk', 'nama', 'kode', 'jabatan', 'nip', 'unit kerja', 'eselon', 'kelas', 'jumlah'],
  ...['unit:', 'post:', 'person:', 'seats', 'parentId', 'sum', 'seq', 'v', 'change', 'before'],
  ...['KOSONG', 'Plt.', 'Kepala Dinas', 'Sekretariat', 'Seksi', 'A'.repeat(3000), ' '.repeat(500)],
]

/** One of the pieces. */
export function token(random: Random): string {
  return random.pick(TOKENS)
}

/** The text with a few seeded hurts, some taken from another text of its kind. */
export function mutateText(text: string, other: string, random: Random): string {
  let result = text
  const turns = 1 << random.between(0, 4)
  for (let turn = 0; turn < turns; turn++) result = hurtText(result, other, random)
  return result.slice(0, 200_000)
}

function hurtText(text: string, other: string, random: Random): string {
  const at = random.between(0, text.length)
  const length = random.between(1, random.chance(0.8) ? 8 : 400)
  const [head, tail] = [text.slice(0, at), text.slice(at)]
  switch (random.between(0, 8)) {
    case 0:
      return head + tail.slice(length)
    case 1:
      return head + token(random) + tail
    case 2:
      return head + token(random) + tail.slice(length)
    case 3:
      return head + tail.slice(0, length).repeat(random.between(2, 20)) + tail
    case 4:
      return head + String.fromCharCode(random.between(0, 0xffff)) + tail.slice(1)
    case 5:
      return head + other.slice(random.between(0, other.length)).slice(0, 2000) + tail
    case 6:
      return random.chance(0.2) ? head : text.replace(/\d+/, token(random))
    case 7:
      return swappedLines(text, random)
    default:
      return head + tail.replace(/"[^"]*"/, JSON.stringify(token(random)))
  }
}

function swappedLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const [from, to] = [random.between(0, lines.length - 1), random.between(0, lines.length - 1)]
  const [line = ''] = lines.splice(from, 1)
  lines.splice(to, 0, line, ...(random.chance(0.3) ? [line] : []))
  return lines.join('\n')
}

/** The bytes with a few seeded hurts. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Uint8Array.from(bytes)
  const turns = 1 << random.between(0, 5)
  for (let turn = 0; turn < turns && result.length > 0; turn++) {
    const at = random.between(0, result.length - 1)
    const kind = random.between(0, 9)
    if (kind < 5) result[at] = (result[at] ?? 0) ^ (1 << random.between(0, 7))
    else if (kind < 7) result[at] = random.pick([0, 0xff, 0x7f, 0x80, 0x3c, 0x22])
    else if (kind === 7) result = result.slice(0, at)
    else if (kind === 8) result.copyWithin(at, random.between(0, result.length - 1))
    else result.fill(random.between(0, 255), at, at + random.between(1, 64))
  }
  return result
}

/** A JSON value with other values, fields that are missing, doubled or too many, at any depth. */
export function mutateJson(value: unknown, random: Random, depth = 0): unknown {
  if (random.chance(0.02)) return strangeValue(random, depth)
  if (Array.isArray(value)) {
    const kept = value.filter(() => !random.chance(0.03))
    const more = kept.length > 0 && random.chance(0.05) ? [random.pick(kept)] : []
    return [...kept, ...more].map((one) => mutateJson(one, random, depth + 1))
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(() => !random.chance(0.02))
    if (random.chance(0.02)) entries.push([token(random).slice(0, 50), strangeValue(random, depth)])
    return Object.fromEntries(
      entries.map(([key, one]) => [key, mutateJson(one, random, depth + 1)]),
    )
  }
  return random.chance(0.03) ? strangeValue(random, depth) : value
}

function strangeValue(random: Random, depth: number): unknown {
  switch (random.between(0, 7)) {
    case 0:
      return null
    case 1:
      return random.pick([0, -1, 0.5, 1e308, 2 ** 53, -0])
    case 2:
      return random.chance(0.5)
    case 3:
      return []
    case 4:
      return {}
    case 5:
      return depth > 20 ? '' : deep(random.between(1, 2000))
    default:
      return token(random)
  }
}

function deep(levels: number): unknown {
  let value: unknown = 'dasar'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

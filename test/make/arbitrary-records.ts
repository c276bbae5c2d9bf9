import fc from 'fast-check'
import type { Field, Fields } from '../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../renderer/domain/records/kinds.ts'
import type { RecordKind, StructureRecord } from '../../renderer/domain/records/records.ts'
import { addDays } from '../../renderer/domain/values/calendar-date.ts'
import { MIDDLE_DAY } from './arbitrary-structure.ts'

/** Half pairs, which are no signs. */
const HALVES = { from: 0xd800, count: 0x800 }

/** Any sign at all: as `unit: 'binary'`, which lists all of them first (a second of a processor, in every worker). */
export const anySign: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - HALVES.count }).map(
  (no) => String.fromCodePoint(no < HALVES.from ? no : no + HALVES.count),
  (sign) => {
    const [code = -1, ...more] = typeof sign === 'string' ? codesOf(sign) : []
    if (code < 0 || more.length > 0) throw new Error('That is not one sign')
    return code < HALVES.from ? code : code - HALVES.count
  },
)

function codesOf(text: string): number[] {
  return Array.from(text, (sign) => sign.codePointAt(0) ?? -1)
}

/** Texts in every script, with what spreadsheets and readers of tables like to change. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    '"a"',
    'a "b"; c, d',
    'baris satu\nbaris dua',
    'a\r\nb\tc',
    ' di muka dan di belakang ',
    'dua  blank',
    '=1+1',
    "'=x",
    '-5',
    '007',
    '1.10',
    '2018-10-04',
    '4/10/2018',
    'TRUE',
    '#N/A',
    '#REF!',
    '197504122000031004',
    'العربية عربي',
    'ꦧꦱꦗꦮ',
    '汉字',
    'हिन्दी',
    '🏛️👩‍💼',
    'e\u0301',
    '\u200bnol\u200b',
    '\u00a0',
    '\u202eterbalik',
    '<b>&amp;</b>',
    'Kosong',
    'JUMLAH',
    '\\u0041',
    '{"a":1}',
  ),
  fc.string({ maxLength: 40, unit: anySign }).filter(isXml),
)

/** What no XML can hold at all: these no file of a spreadsheet can bring back. */
function isXml(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) && !/\p{Cs}/u.test(text)
}

/** A whole record of a kind with anything its fields may hold. Ids name records that need not be there. */
export function arbitraryRecord(kind: RecordKind): fc.Arbitrary<StructureRecord> {
  const fields = Object.entries<Fields[string]>(KINDS[kind].fields)
  const values = Object.fromEntries(fields.map(([name, field]) => [name, valueOfField(field)]))
  return fc
    .record({ id: fc.nat({ max: 99 }), ...values })
    .map(
      ({ id, ...rest }) => ({ id: `${kind}:${id}`, kind, ...rest }) as unknown as StructureRecord,
    )
}

function valueOfField(field: Field): fc.Arbitrary<unknown> {
  const own = plainValue(field)
  return field.nullable ? fc.option(own) : own
}

function plainValue({ type, choices, range, reference, check }: Field): fc.Arbitrary<unknown> {
  switch (type) {
    case 'choice':
      return fc.constantFrom(...(choices ?? []))
    case 'flag':
      return fc.boolean()
    case 'date':
      return fc.integer({ min: -9000, max: 3000 }).map((days) => addDays(MIDDLE_DAY, days))
    case 'number': {
      const { from = 0, to = 9, whole = true } = range ?? {}
      const [min, max] = [Math.max(from, -1e6), Math.min(to, 1e6)]
      return whole
        ? fc.integer({ min, max })
        : fc.integer({ min, max: max - 1 }).map((n) => n + 0.5)
    }
    case 'id':
      return fc.nat({ max: 9 }).map((no) => `${reference?.to ?? 'unit'}:${no}`)
    default:
      // A text that is a checksum is nothing else.
      return check('') ? nastyText : fc.stringMatching(/^[0-9a-f]{64}$/)
  }
}

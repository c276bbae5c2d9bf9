import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { z } from 'zod'
import { LAST_IMPORT } from '../../domain/records/kinds/setting.ts'
import { settingRecord } from '../../domain/records/record-makers.ts'
import type { Setting } from '../../domain/records/records.ts'
import type { Delta } from '../../domain/structure/change.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { base64Of, bytesOfBase64 } from '../../domain/values/base64.ts'
import { CHANGES, FATES, LEAVES, type Receipt, type Why } from '../read/import-receipt.ts'

/**
 * Where the office keeps what became of the cells of its last import: among what its files told the last time, so that
 * it goes where that goes. It is undone with the import, told to no other copy, left out with the names of people, and
 * gone where a person is forgotten. No file has a name of this sign.
 */
export const KEPT_RECEIPT = `${LAST_IMPORT}~receipt` as const

const PACKED = { level: 6 } as const

/** The receipt of an import as a value of the office itself. */
export function receiptRecord(receipt: Receipt): Setting {
  const packed = zlibSync(strToU8(JSON.stringify(receipt)), PACKED)
  return settingRecord(KEPT_RECEIPT.slice('setting:'.length), base64Of(packed))
}

/** The receipt of the last import into an office; null where none is kept, or what was kept is damaged. */
export function keptReceipt(office: Structure): Receipt | null {
  return receiptIn(get(office, KEPT_RECEIPT)?.value)
}

/** The receipt an entry of the history brought; null where it brought none. */
export function receiptBrought(delta: Delta | undefined): Receipt | null {
  const after = delta?.after
  return after?.kind === 'setting' ? receiptIn(after.value) : null
}

const count = z.number().int().min(0)
const counts = z.object({
  taken: count,
  changed: count,
  guessed: count,
  left: count,
  silent: count,
})
const whys: ReadonlySet<string> = new Set([...CHANGES, ...LEAVES, 'guessed', 'silent'])
const why = z.custom<Why>(
  (text) => typeof text === 'string' && (whys.has(text) || text.startsWith('skip-')),
)
const line = z.object({
  fate: z.enum(FATES).exclude(['taken']),
  why,
  said: z.string().nullable(),
  count,
  rows: z.array(z.tuple([count, count])),
  from: z.string(),
  to: z.string().nullable(),
})
const column = z.object({
  heading: z.string(),
  column: count,
  meaning: z.string().nullable(),
  counts,
  lines: z.array(line),
})
const sheet = z.object({
  sheet: z.string(),
  filled: count,
  headings: count,
  around: count,
  spoilt: count,
  columns: z.array(column),
})
const effects = z.object({
  vacantSeats: count,
  saidVacant: count,
  plt: count,
  plh: count,
  pj: count,
  oddNames: count,
})
const schema: z.ZodType<Receipt> = z.object({
  file: z.string(),
  sheets: z.array(sheet),
  unread: z.array(z.object({ sheet: z.string(), filled: count })),
  counts,
  unused: count,
  effects,
})

function receiptIn(value: string | undefined): Receipt | null {
  if (!value) return null
  try {
    const told = schema.safeParse(JSON.parse(strFromU8(unzlibSync(bytesOfBase64(value)))))
    return told.success ? told.data : null
  } catch {
    return null
  }
}

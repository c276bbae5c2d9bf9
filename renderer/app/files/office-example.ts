import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { OfficeTemplates } from '../../../electron/contract/template-calls.ts'
import { NASKAH_TEXTS } from '../../domain/naskah/naskah-settings.ts'
import { copiedRecord } from '../../domain/records/copied-record.ts'
import type { SettingKey } from '../../domain/records/kinds/setting.ts'
import type { RecordId, RecordKind, StructureRecord, Unit } from '../../domain/records/records.ts'
import { nameInTitles } from '../../domain/templates/office-template.ts'
import { renamed } from '../../domain/verbs/duplicate-branch.ts'
import { baganOf } from '../../storage/bagan-file.ts'
import type { Words } from '../../words/words.ts'
import { CallFailed } from './cannot-read.ts'

/** The files that are offered, and what is not. */
export type ExampleFiles = Pick<OfficeTemplates, 'files' | 'left'>

/** An office an administrator has laid out for new ones to begin from, as it is taken over. */
export interface OfficeExample {
  /** Without whoever holds a post, and without what happened. */
  readonly records: readonly StructureRecord[]
  readonly units: number
  readonly posts: number
  /** How many people stay behind. */
  readonly people: number
}

interface Asked {
  readonly desktop: Desktop
}

/** Which kinds a new office takes along: its structure, what is written of it, and the rules it is measured by. */
const TAKEN: ReadonlySet<RecordKind> = new Set<RecordKind>([
  ...(['unit', 'post', 'branch', 'duty', 'task'] as const),
  ...(['clause', 'law', 'limit', 'bup', 'holiday', 'setting'] as const),
])

/** Of these every office has its own; limits, ages and holidays are called by what they are about. */
const CALLED_ANEW: ReadonlySet<RecordKind> = new Set<RecordKind>([
  ...(['unit', 'post', 'duty', 'task', 'clause', 'law'] as const),
])

/** Settings that are not of one office or one signed text, and tell nobody's name. */
const SETTINGS: ReadonlySet<string> = new Set<SettingKey>([
  ...(['government', 'government-level', 'city', 'logo', 'decreeTitle', 'topBox'] as const),
  ...(['headTitle', 'signer1', 'signer2', 'signer3', 'signer4', 'signer5'] as const),
  ...(['urusan', 'tipe-score', 'uptd-hours', 'single-urusan'] as const),
  ...(['allowances', 'allowance-source', 'workload-hours', 'workload-rounding'] as const),
  ...(['naskah', 'naskah-formula', 'attachment-limit', 'agenda-names'] as const),
])

/** The files there are; null where nobody has named a folder. Throws as what is read does. */
export async function officeExamples({ desktop }: Asked): Promise<ExampleFiles | null> {
  return answered(await desktop.officeTemplates({}))
}

/** One of them, read. Throws an Error with a sentence where it is none that can be begun from. */
export async function readExample(
  { desktop }: Asked,
  name: string,
  words: Words,
): Promise<OfficeExample> {
  const content = baganOf(answered(await desktop.readOfficeTemplate({ name })))
  if (!content.ok) {
    const { problem } = content
    // Nobody is asked for a passphrase of somebody else's.
    const sealed = problem.code === 'bagan-sealed'
    throw new Error(sealed ? words('welcome.example-sealed') : words.problem(problem))
  }
  const { records } = content.value
  const count = (kind: RecordKind) => records.filter((one) => one.kind === kind).length
  if (count('unit') === 0) throw new Error(words('welcome.example-empty'))
  const figures = { units: count('unit'), posts: count('post'), people: count('person') }
  return { records: records.filter(isTaken), ...figures }
}

function isTaken({ id, kind }: StructureRecord): boolean {
  if (!TAKEN.has(kind)) return false
  if (kind !== 'setting') return true
  const [key = '', about = ''] = id.slice('setting:'.length).split('@')
  if (key === 'naskah' && NASKAH_TEXTS.some((one) => one !== 'proper' && one === about))
    return false
  return SETTINGS.has(key)
}

/**
 * The records of a new office that begins like an example: its top, and what is called after that, bear the new name;
 * everything is called by ids of its own, so that no later merge takes the two for one office.
 */
export function recordsOfExample(
  { records }: Pick<OfficeExample, 'records'>,
  { name, government }: { readonly name: string; readonly government: string },
  newId: <K extends RecordKind>(kind: K) => RecordId<K>,
): StructureRecord[] {
  const ids = new Map<string, string>()
  for (const { id, kind } of records) if (CALLED_ANEW.has(kind)) ids.set(id, newId(kind))
  const top = topOf(records)
  const was = records.find(({ id }) => id === 'setting:government')
  const known = was?.kind === 'setting' ? was.value : ''
  const model = top?.name ?? ''
  const bare = nameInTitles(model, known)
  const own = nameInTitles(name, government.trim() || known)
  const after = (text: string) => {
    if (bare.length < SHORTEST_NAME) return text
    // First the name with its region, then without; the new one may begin like either.
    const parts = text.split(model).map((part) => renamed(part, bare, own))
    return parts.join(name)
  }
  return records.map((one) => {
    const naming: readonly string[] =
      one.id === 'setting:decreeTitle' ? ['value'] : (NAMING[one.kind] ?? [])
    const record = withTexts(one, (text, field) =>
      (naming.includes(field) ? after(text) : text).replace(ID, (id) => ids.get(id) ?? id),
    )
    switch (record.kind) {
      case 'unit': {
        const { id, parentId, unplaced } = record
        const isTop = one.id === top?.id
        const called = isTop ? { name, shortName: null } : {}
        return copiedRecord(record, { id, parentId, unplaced, ...called })
      }
      case 'post': {
        const { id, reportsTo } = record
        return copiedRecord(record, { id, reportsTo })
      }
      case 'branch':
        return { ...record, id: `branch:${record.unitId.slice('unit:'.length)}` }
      default:
        return record
    }
  })
}

/** Where texts may name the office; a law is called as it is. */
const NAMING: { readonly [K in RecordKind]?: readonly string[] } = {
  unit: ['name'],
  post: ['title'],
  duty: ['text'],
  task: ['work'],
  clause: ['text', 'over'],
}

/** A shorter name may stand in any word. */
const SHORTEST_NAME = 4

/** The unit the office is called after: the first of those at the top. */
function topOf(records: readonly StructureRecord[]): Unit | undefined {
  return records
    .filter((one): one is Unit => one.kind === 'unit' && one.parentId === null && !one.unplaced)
    .sort((a, b) => a.order - b.order)[0]
}

/** Ids as they stand in fields, in ids of settings about a unit, and in what is written of the regulation. */
const ID = new RegExp(`(?:${[...CALLED_ANEW].join('|')}):[\\p{L}\\p{N}._~-]+`, 'gu')

function withTexts<T extends StructureRecord>(
  record: T,
  told: (text: string, field: string) => string,
): T {
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    typeof value === 'string' ? told(value, field) : value,
  ])
  return Object.fromEntries(entries) as T
}

function answered<T>(result: CallResult<T>): T {
  if (!result.ok) throw new CallFailed(result.code, result.message)
  return result.value
}

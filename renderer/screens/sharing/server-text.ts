import type { RefusedEntry } from '../../app/server/send-entries.ts'
import type { ServerNow } from '../../app/server/server-now.ts'
import type { Trouble } from '../../app/workspace/exchange-trouble.ts'
import { kindOfId, type RecordId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { recordName } from '../../words/telling/record-title.ts'
import type { Words } from '../../words/words.ts'

const JOBS = ['organisation', 'personnel', 'office', 'leader'] as const
const TOLD = [
  'server-away',
  'server-in-part',
  'server-nothing-begun',
  'given-other-office',
  'given-spoilt',
  'bagan-newer',
] as const

/** Whether a password mends it. */
export function asksPassword(trouble: Trouble | null): trouble is Trouble {
  return trouble?.code === 'server-ask-password' || trouble?.code === 'server-password'
}

/** Why a city's server cannot be used, and that nothing is lost by it. */
export function serverTroubleText(words: Words, { code, message, problem }: Trouble): string {
  const known = TOLD.find((one) => one === code)
  if (known && (message === '' || known === 'bagan-newer'))
    return words(`sharing.server-trouble-${known}`)
  if (problem) return words.problem(problem)
  return message || words('sharing.server-trouble-unexpected')
}

/** What a job is called; one that a newer program knows of as the server calls it. */
export function jobName(words: Words, job: string): string {
  const known = JOBS.find((one) => one === job)
  return known ? words(`sharing.server-name-${known}`) : job
}

/** What a job allows and shows. */
export function jobText(
  words: Words,
  { job, office }: NonNullable<ServerNow['member']>,
  structure: Structure,
): string {
  const known = JOBS.find((one) => one === job)
  const unit = office === null ? undefined : get(structure, office as RecordId)
  const name = unit?.kind === 'unit' ? unit.name : (office ?? '')
  return known ? words(`sharing.server-job-${known}`, { name }) : job
}

/** What was not taken, and why. */
export function refusedText(
  words: Words,
  { label, detail }: RefusedEntry,
  structure: Structure,
): string {
  const act = words.label(label)
  const [why, id = ''] = detail.split(' ')
  if (why === 'depends' || why === 'reads-only' || why === 'erased')
    return words(`sharing.server-refused-${why}`, { act })
  if (why !== 'right') return words('sharing.server-refused-other', { act })
  return words('sharing.server-refused-right', { act, name: nameOf(words, id, structure) })
}

function nameOf(words: Words, id: string, structure: Structure): string {
  const record = kindOfId(id) ? get(structure, id as RecordId) : undefined
  return record ? recordName(words, () => null, record) : id
}

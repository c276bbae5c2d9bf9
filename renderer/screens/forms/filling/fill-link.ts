import { eselonRank } from '../../../domain/ranks/eselon.ts'
import { nipDigits, parseNip } from '../../../domain/ranks/nip.ts'
import { personRecord } from '../../../domain/records/record-makers.ts'
import type {
  Person,
  PersonId,
  PersonStatus,
  Post,
  PostId,
} from '../../../domain/records/records.ts'
import { splitName } from '../../../domain/records/split-name.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import { ownPostOn } from '../../../domain/tenure/own-post.ts'
import type { Filling } from '../../../domain/vacancy/events/fill.ts'
import type { FillDates } from '../../../domain/vacancy/events/fill-hints.ts'
import { addDays, type CalendarDate } from '../../../domain/values/calendar-date.ts'

/** A person not on file yet, as the form holds them. */
export interface TypedPerson {
  readonly name: string
  readonly nip: string
  readonly golongan: string
  readonly birthDate: CalendarDate | null
  /** Null: as the number tells. */
  readonly status: PersonStatus | null
}

/** One post of the chain and who is to get it. */
export interface FillLink {
  readonly postId: PostId
  readonly personId: PersonId | null
  /** Set while the person is typed anew. */
  readonly typed: TypedPerson | null
  /** null: worked out from the two posts. */
  readonly cause: Filling['leavingCause'] | null
}

/** The dates and papers all links share: one SK, one pelantikan. */
export interface FillPapers {
  readonly tmt: CalendarDate
  readonly decreeNo: string
  readonly decreeDate: CalendarDate | null
  readonly swornOn: CalendarDate | null
  readonly approvalNo: string
  readonly approvalDate: CalendarDate | null
  readonly approvalAskedOn: CalendarDate | null
}

/** The dates of the papers as hints ask for them: a number of blanks is none. */
export function datesOf(papers: FillPapers): FillDates {
  return { ...papers, approvalNo: papers.approvalNo.trim() || null }
}

export const NOBODY: TypedPerson = {
  name: '',
  nip: '',
  golongan: '',
  birthDate: null,
  status: null,
}

export function emptyLink(postId: PostId, personId: PersonId | null = null): FillLink {
  return { postId, personId, typed: null, cause: null }
}

/** The person of a link as a record, on file or as typed; undefined while none is chosen. */
export function personOf(
  structure: Structure,
  link: FillLink,
  newId: PersonId,
): Person | undefined {
  if (!link.typed) return link.personId ? get(structure, link.personId) : undefined
  const { name, nip, golongan, birthDate } = link.typed
  if (name.trim() === '') return undefined
  return personRecord({
    id: newId,
    ...splitName(name),
    nip: nipDigits(nip) || null,
    golongan: golongan.trim() || null,
    birthDate: birthDate ?? parseNip(nip)?.birthDate ?? null,
    sex: parseNip(nip)?.sex ?? null,
    status: statusOf(link.typed),
  })
}

/** As chosen, else as the number tells: a month above 12 is none of a PNS. */
export function statusOf({ status, nip }: TypedPerson): PersonStatus {
  return status ?? (parseNip(nip)?.maybePppk ? 'pppk' : 'pns')
}

/** A name as it was typed or copied from a list, with an NIP anywhere in it: `dr. Siti Aminah, M.Kes. 19750412 200003 2 004`. */
export function typedPersonOf(text: string): TypedPerson {
  const found = /(?:\bNIP\.?\s*:?\s*)?(\d(?:[\s.]?\d){17})(?!\d)/i.exec(text)
  const rest = found ? text.replace(found[0], ' ') : text
  const name = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;·/()-]+|[\s,;·/()-]+$/g, '')
    .trim()
  return { ...NOBODY, name, nip: found ? nipDigits(found[1] ?? '') : '' }
}

/** The post the person of a link leaves; undefined for one without a post. */
export function oldPostOf(
  structure: Structure,
  link: FillLink,
  tmt: CalendarDate,
): Post | undefined {
  return link.personId && !link.typed
    ? ownPostOn(structure, link.personId, addDays(tmt, -1))
    : undefined
}

/** A higher eselon is a promotion, anything else a rotation, unless the user says otherwise. */
export function causeOf(
  link: FillLink,
  post: Post,
  oldPost: Post | undefined,
): Filling['leavingCause'] {
  if (link.cause) return link.cause
  if (!post.eselon || !oldPost) return 'rotasi'
  const higher = !oldPost.eselon || eselonRank(post.eselon) < eselonRank(oldPost.eselon)
  return higher ? 'promosi' : 'rotasi'
}

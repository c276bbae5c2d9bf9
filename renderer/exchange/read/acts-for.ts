import { appointmentRecord } from '../../domain/records/record-makers.ts'
import type { PersonId, Post, PostId, Role, StructureRecord } from '../../domain/records/records.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import type { ProblemCell, ProblemList } from './problem-list.ts'
import { headingKey } from './sheet.ts'

/** A post of which a row says that the holder of another acts for it: "dijabat Plt. Sekretaris". */
export interface ActsFor {
  readonly postId: PostId
  readonly role: Role
  /** The title of the other post. */
  readonly title: string
  readonly cell: ProblemCell
}

/** The appointments of those who act by their posts; who cannot be told from the records is told as a problem. */
export function actingByPost(
  told: readonly ActsFor[],
  records: readonly StructureRecord[],
  fresh: (text: string) => string,
  problems: ProblemList,
): StructureRecord[] {
  if (told.length === 0) return []
  const posts = records.filter((one): one is Post => one.kind === 'post')
  const names = new Map(
    records.flatMap((one) => (one.kind === 'person' ? [[one.id, one.name]] : [])),
  )
  const above = new Map(
    records.flatMap((one) => (one.kind === 'unit' ? [[one.id, one.parentId] as const] : [])),
  )
  const held = new Map<PostId, PersonId[]>()
  for (const one of records) {
    if (one.kind !== 'appointment' || one.role !== 'definitif' || one.until !== null) continue
    held.set(one.postId, [...(held.get(one.postId) ?? []), one.personId])
  }
  const byId = new Map(posts.map((one) => [one.id, one]))
  return told.flatMap(({ postId, role, title, cell }): StructureRecord[] => {
    const post = byId.get(postId)
    const wanted = keysOf(title)
    const alike = posts.filter((one) => one.id !== postId && isMeant(wanted, one.title))
    for (let unit = post?.unitId ?? null; unit !== null; unit = above.get(unit) ?? null) {
      const near = alike.filter((one) => one.unitId === unit || above.get(one.unitId) === unit)
      if (near.length === 0) continue
      const people = new Set(near.flatMap((one) => held.get(one.id) ?? []))
      const [personId] = people
      if (!personId || people.size > 1) break
      const name = names.get(personId) ?? ''
      problems.add('missing-value', 'warning', 'acts-by-post', cell, { name, title })
      const id = fresh(`${postId.slice('post:'.length)}.${personId.slice('person:'.length)}`)
      return [
        appointmentRecord({
          id: id as `appointment:${string}`,
          personId,
          postId,
          role,
          from: null,
        }),
      ]
    }
    problems.add('missing-value', 'warning', 'acts-unknown', cell, { title })
    return []
  })
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^sek(dis|ban|cam|lur)\b\.?/i, 'Sekretaris'],
  [/^sekda\b/i, 'Sekretaris Daerah'],
  [/^sekwan\b/i, 'Sekretaris DPRD'],
]

interface TitleKeys {
  readonly title: string
  /** Of the unit it leads, where it names one. */
  readonly unit: string | null
}

function keysOf(title: string): TitleKeys {
  const [short, long] = SHORT.find(([pattern]) => pattern.test(title)) ?? []
  const whole = short && long ? title.replace(short, long) : title
  const unit = unitOfTitle(whole)
  return { title: headingKey(whole), unit: unit && headingKey(unit) }
}

/** "Kabid Data" is the Kepala Bidang Data, "Sekretaris" the Sekretaris Dinas. */
function isMeant(wanted: TitleKeys, title: string): boolean {
  const key = headingKey(title)
  if (key === wanted.title) return true
  if (wanted.unit === null) return false
  const unit = unitOfTitle(title)
  if (unit === null) return false
  const bare = /^(sekretariat|dinas|badan|inspektorat|kecamatan|kelurahan)$/.test(wanted.unit)
  return bare ? headingKey(unit).startsWith(wanted.unit) : headingKey(unit) === wanted.unit
}

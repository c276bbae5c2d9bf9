import { holdsOf } from '../left-out/hidden-field.ts'
import { KINDS } from '../records/kinds.ts'
import { nameOf } from '../records/record-name.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Act, ActKind, ActSubject, FieldChange } from './act.ts'
import { officeOfAct } from './act-office.ts'
import { isTrifle } from './act-weight.ts'

const BUNDLE = 'bundle:'

/** Whether an act is all the trifles of an office together, decided on as one. */
export function isBundle({ key }: Pick<Act, 'key'>): boolean {
  return key.startsWith(BUNDLE)
}

/**
 * The acts with the trifles of each office as one, where it has several: whoever decides reads them as one line with
 * their list. What needs another act or is needed stays by itself, and so does what a paper has shown by itself.
 * @param shown keys of acts that stood on a paper: a bundle that did stays one, also of a single trifle
 */
export function bundled(
  base: Structure,
  next: Structure,
  acts: readonly Act[],
  shown: ReadonlySet<string>,
): Act[] {
  const needed = new Set(acts.flatMap(({ needs }) => needs))
  const trifles = new Map<string, Act[]>()
  for (const act of acts) {
    const { key, needs } = act
    if (needs.length > 0 || needed.has(key) || shown.has(key)) continue
    if (!isTrifle(act, base, next)) continue
    const office = officeOfAct(act, base, next)
    if (office === null) continue
    const own = `${BUNDLE}${office}`
    trifles.set(own, [...(trifles.get(own) ?? []), act])
  }
  const bundleOf = new Map<string, string>()
  for (const [own, members] of trifles) {
    if (members.length < 2 && !shown.has(own)) continue
    for (const { key } of members) bundleOf.set(key, own)
  }
  const made = new Set<string>()
  return acts.flatMap((act) => {
    const own = bundleOf.get(act.key)
    if (own === undefined) return act
    if (made.has(own)) return []
    made.add(own)
    return bundleOfTrifles(own, trifles.get(own) ?? [], base, next)
  })
}

function bundleOfTrifles(
  key: string,
  members: readonly Act[],
  base: Structure,
  next: Structure,
): Act {
  const id = key.slice(BUNDLE.length)
  return {
    no: 0,
    key,
    act: 'details',
    subject: 'unit',
    id,
    name: nameOf(get(next, id) ?? get(base, id)) ?? '',
    place: null,
    from: null,
    to: null,
    fields: members.map(memberField),
    recordIds: [...new Set(members.flatMap(({ recordIds }) => recordIds))],
    atoms: members.flatMap(({ atoms }) => atoms),
    needs: [],
  }
}

/** A member as the bundle keeps it: its key, and what it comes to, so that one that changed is seen to have changed. */
function memberField({ key, to, fields }: Act): FieldChange {
  const values = fields.map((one) => (tellsOfPeople(key, one.field) ? '' : String(one.to ?? '')))
  return { field: 'member', from: key, to: to ?? values.join(' · ') }
}

/** A name or NIP is never kept in a text that is not the field's own: who leaves out people would not find it. */
function tellsOfPeople(key: string, field: string): boolean {
  const holds = holdsOf(KINDS, key.slice(key.indexOf(':') + 1), field)
  return holds === 'name' || holds === 'nip' || holds === 'birth'
}

/** Keys of the acts an act stands for: those of a bundle, else its own. */
export function memberKeys({ key, fields }: Pick<Act, 'key' | 'fields'>): string[] {
  if (!isBundle({ key })) return [key]
  return fields.flatMap(({ field, from }) => (field === 'member' ? String(from) : []))
}

/** The kinds of acts an act stands for: those in a bundle, else its own. */
export function kindsIn(act: Pick<Act, 'key' | 'act' | 'fields'>): ActKind[] {
  if (!isBundle(act)) return [act.act]
  return [...new Set(memberKeys(act).map(kindOfKey))]
}

function kindOfKey(key: string): ActKind {
  return key.slice(0, key.indexOf(':')) as ActKind
}

/** The acts of a bundle, each about its own unit or post, as they are marked on a chart; another act as it is. */
export function markedAs(act: Act, base: Structure): readonly Act[] {
  if (!isBundle(act)) return [act]
  return memberKeys(act).map((key) => {
    const id = key.slice(key.indexOf(':') + 1).replace(/:posts$/, '')
    const atoms = act.atoms.filter((atom) => atom.id === id)
    return {
      ...act,
      key,
      act: kindOfKey(key),
      subject: id.slice(0, id.indexOf(':')) as ActSubject,
      id,
      from: nameOf(get(base, id)),
      atoms,
      recordIds: atoms.map((atom) => atom.id),
    }
  })
}

import type { Policy } from '../../../electron/policy/policy-form.ts'
import { put } from '../../domain/structure/edit.ts'
import { ok } from '../../domain/values/result.ts'
import type { Words } from '../../words/words.ts'
import { DEMO_ID } from '../files/program.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { isAdopted } from './adopted.ts'
import { officeValues } from './office-values.ts'
import { setBy } from './policy-told.ts'

/** Whether an office takes anything of a policy: not the example, none that is only looked at or seen in part. */
export function takesPolicy(open: Pick<OpenWorkspace, 'id' | 'part' | 'workspace'>): boolean {
  const isOnlyRead = open.workspace.getState().saving.state === 'read-only'
  return open.id !== DEMO_ID && open.part === null && !isOnlyRead
}

/**
 * Gives an office that was opened for work what the policy has for it, as one edit of its journal that can be undone:
 * so its papers, its copies and every other computer have the same. What it has of its own stays, unless that is locked.
 * @returns how many values were given
 */
export async function giveOffice(
  open: OpenWorkspace,
  policy: Policy,
  preferences: Store<Preferences>,
  words: Words,
): Promise<number> {
  if (!takesPolicy(open)) return 0
  const { workspace, id } = open
  const { structure } = workspace.getState()
  const values = officeValues(structure, policy, words)
  const taken = preferences.get().policy.offices[id] ?? {}
  const given = values.filter(({ record, own, wanted, isLocked }) =>
    isAdopted(own, taken[record.id] ?? null, wanted, isLocked),
  )
  if (given.length > 0) {
    const params = { count: given.length, name: setBy(words, policy) }
    const records = given.map(({ record }) => record)
    const done = await workspace.run({ code: 'take-policy', params }, (now) =>
      ok(put(now, records)),
    )
    if (!done.ok) return 0
  }
  const next = Object.fromEntries(values.map(({ record, wanted }) => [record.id, wanted]))
  if (JSON.stringify(next) !== JSON.stringify(taken)) {
    preferences.set(({ policy: kept }) => ({
      policy: { ...kept, offices: { ...kept.offices, [id]: next } },
    }))
  }
  return given.length
}

import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { isLocked, type Policy, policyPacks } from '../../../electron/policy/policy-form.ts'
import type { PolicyProblem } from '../../../electron/policy/told-policy.ts'
import { isSamePack, markOf } from '../../domain/rule-packs/rule-pack.ts'
import { packsTaken, takePack } from '../../domain/rule-packs/take-pack.ts'
import { isEmpty } from '../../domain/structure/change.ts'
import type { Words } from '../../words/words.ts'
import { type OpenedPack, openPack } from '../rule-packs/open-pack.ts'
import { createStore, type Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { takesPolicy } from './give-office.ts'
import { policySentence, setBy } from './policy-told.ts'

/** A pack of the policy as its file was found: what is in it, or what is wrong. */
export interface PolicyPack {
  readonly berkas: string
  readonly opened: OpenedPack | null
  readonly problem: PolicyProblem | null
}

const found = createStore<{ readonly packs: readonly PolicyPack[] }>({ packs: [] })

/** The packs of this computer's policy, as they were found when an office was opened last. */
export const policyPacksFound: Pick<
  Store<{ readonly packs: readonly PolicyPack[] }>,
  'get' | 'subscribe'
> = found

/** Reads the packs a policy names; each that cannot be taken says why, the others stay. */
export async function readPolicyPacks(
  desktop: Pick<Desktop, 'readStartFile' | 'checkSignature'>,
  policy: Policy,
  words: Words,
): Promise<readonly PolicyPack[]> {
  return Promise.all(
    policyPacks(policy).map(async ({ berkas, kunci }): Promise<PolicyPack> => {
      const wrong = (code: PolicyProblem['code'], about: string): PolicyPack => ({
        ...{ berkas, opened: null },
        problem: { path: 'paketAturan', code, about },
      })
      try {
        const file = await desktop.readStartFile({ path: berkas })
        if (!file.ok) return wrong('pack-not-read', berkas)
        const opened = await openPack(desktop, file.value.bytes)
        if (!opened.ok) return wrong('pack-refused', `${berkas}: ${words.problem(opened.problem)}`)
        if (opened.value.fingerprint !== kunci) return wrong('pack-other-key', berkas)
        return { berkas, opened: opened.value, problem: null }
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        return wrong('pack-refused', `${berkas}: ${said}`)
      }
    }),
  )
}

/**
 * Gives an office that was opened for work the packs of the policy, each as one edit that can be undone. One that was
 * withdrawn there stays so until the policy has a newer one, unless it is locked.
 * @returns what is to be told: what was taken, and what of the packs cannot be
 */
export async function givePacks(
  open: OpenWorkspace,
  policy: Policy,
  {
    desktop,
    preferences,
    words,
  }: {
    readonly desktop: Pick<Desktop, 'readStartFile' | 'checkSignature'>
    readonly preferences: Store<Preferences>
    readonly words: Words
  },
): Promise<readonly string[]> {
  if (policyPacks(policy).length === 0) return []
  const packs = await readPolicyPacks(desktop, policy, words)
  found.set({ packs })
  const told = packs.flatMap(({ problem }) =>
    problem
      ? [words('policy.pack-not-taken', { said: policySentence(words, { ...problem, path: '' }) })]
      : [],
  )
  if (!takesPolicy(open)) return told
  for (const { opened } of packs) {
    if (opened && (await giveOne(open, policy, opened, preferences, words))) {
      const { name, version } = opened.pack
      told.push(words('policy.pack-taken', { name, version, by: setBy(words, policy) }))
    }
  }
  return told
}

/** Whether it was taken now. */
async function giveOne(
  { id, workspace }: OpenWorkspace,
  policy: Policy,
  { pack, fingerprint }: OpenedPack,
  preferences: Store<Preferences>,
  words: Words,
): Promise<boolean> {
  const { structure } = workspace.getState()
  const mark = markOf(pack, fingerprint)
  const { name, version } = pack
  const key = `${fingerprint}/${name}`
  const has = packsTaken(structure).find((one) => isSamePack(one, mark))
  const given = Number(preferences.get().policy.packs[id]?.[key] ?? 0)
  const isWanted = has ? has.version < version : given < version
  if (!isWanted && !isLocked(policy, 'paketAturan')) return false
  const act = takePack(pack, fingerprint)(structure)
  let isTaken = false
  if (act.ok && !isEmpty(act.value)) {
    const params = { name, version, by: setBy(words, policy) }
    const label = { code: 'take-pack-policy', params } as const
    isTaken = (await workspace.run(label, takePack(pack, fingerprint))).ok
    // What the disk refuses now is given at the next opening.
    if (!isTaken) return false
  }
  preferences.set(({ policy: kept }) => ({
    policy: {
      ...kept,
      packs: { ...kept.packs, [id]: { ...kept.packs[id], [key]: String(version) } },
    },
  }))
  return isTaken
}

/** Whether a key signs packs of the policy, so that nobody has to compare it. */
export function policyTrusts(policy: Policy, fingerprint: string): boolean {
  return policyPacks(policy).some(({ kunci }) => kunci === fingerprint)
}

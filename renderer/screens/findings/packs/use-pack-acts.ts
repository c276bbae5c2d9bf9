import { notifications } from '@mantine/notifications'
import { useSyncExternalStore } from 'react'
import { policyTrusts } from '../../../app/policy/give-packs.ts'
import { offerPack, putAside } from '../../../app/rule-packs/offered-pack.ts'
import type { OpenedPack } from '../../../app/rule-packs/open-pack.ts'
import { trustKey } from '../../../app/rule-packs/trusted-keys.ts'
import { useSession, useViewPart, useWords } from '../../../app/session.tsx'
import type { PackMark } from '../../../domain/rule-packs/rule-pack.ts'
import { takePack, withdrawPack } from '../../../domain/rule-packs/take-pack.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { useFailure, useRefusal } from '../../hooks/use-act.ts'

/** The structure in force, whatever proposal or time is looked at: packs are taken into no other. */
export function useInForce(): Structure {
  const { workspace } = useSession().open
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState().structure)
}

/** Choosing the file of a pack, taking one and withdrawing one; what is refused is told. */
export function usePackActs() {
  const { open, desktop, preferences, policy, today } = useSession()
  const isInForce = useViewPart(({ proposalId }) => proposalId === null)
  const words = useWords()
  const refused = useRefusal()
  const failed = useFailure()
  return {
    async choose(): Promise<void> {
      const chosen = await desktop.openFiles({
        title: words('packs.choose-title'),
        filters: [{ name: words('packs.files'), extensions: ['json'] }],
        many: false,
      })
      if (!chosen.ok) return failed(chosen)
      const [file] = chosen.value
      if (file) await offerPack(desktop, file)
    },
    async take({ pack, fingerprint }: OpenedPack): Promise<void> {
      const { name, version, issuer } = pack
      const label = { code: 'take-pack', params: { name, version } } as const
      const done = await open.workspace.run(label, takePack(pack, fingerprint))
      if (!done.ok) return refused(done.problem)
      const isKnown = fingerprint in preferences.get().trustedKeys
      if (!isKnown && !policyTrusts(policy.policy, fingerprint))
        trustKey(preferences, { fingerprint, issuer, since: today() })
      putAside()
      // Undo is that of the proposal while one is looked at.
      const key = isInForce ? 'packs.taken' : 'packs.taken-in-force'
      notifications.show({ message: words(key, { name, version }) })
    },
    /** Answers whether it is gone. */
    async withdraw(mark: PackMark & { readonly rows: number }): Promise<boolean> {
      const { name, rows } = mark
      const done = await open.workspace.run(
        { code: 'withdraw-pack', params: { name } },
        withdrawPack(mark),
      )
      const key = isInForce ? 'packs.withdrawn' : 'packs.withdrawn-in-force'
      if (done.ok) notifications.show({ message: words(key, { name, count: rows }) })
      else refused(done.problem)
      return done.ok
    },
  }
}

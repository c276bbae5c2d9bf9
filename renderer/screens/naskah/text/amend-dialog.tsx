import { Button, Group, Stack } from '@mantine/core'
import { useMemo, useSyncExternalStore } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { amendmentPrice } from '../../../domain/naskah/amend.ts'
import { amendInForce, replaceInForce } from '../../../domain/naskah/amend-edits.ts'
import type { Scope } from '../../../domain/naskah/compose.ts'
import { keptNumbers } from '../../../domain/naskah/kept-numbers.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useAct } from '../../hooks/use-act.ts'
import styles from './text.module.css'

/** Whether a proposal replaces the regulation in force or amends it, and what amending would cost. */
export function AmendDialog({ scope, onClose }: { readonly scope: Scope; onClose(): void }) {
  const words = useWords()
  const structure = useStructure()
  const act = useAct()
  const { workspace } = useSession().open
  const inForce = useSyncExternalStore(workspace.subscribe, () => workspace.getState().structure)
  const price = useMemo(
    () => amendmentPrice(inForce, structure, scope),
    [inForce, structure, scope],
  )
  const amends = keptNumbers(structure, scope) !== null
  async function choose(how: 'replace' | 'amend') {
    const edit = how === 'replace' ? replaceInForce(scope) : amendInForce(inForce, scope)
    if (await act({ code: 'change-setting', params: {} }, edit)) onClose()
  }
  const { articles, toTheLetter: letter, articleOnly: article, inserted, gone } = price
  return (
    <Dialog opened onClose={onClose} title={words('naskah.amend-title')} size={560}>
      <Stack gap="md">
        <p className={styles.told}>
          {words('naskah.amend-price', { articles, letter, inserted, gone })}{' '}
          {words('naskah.amend-price-article', { article })}
        </p>
        <p className={styles.note}>{words('naskah.amend-indicator')}</p>
        <p className={styles.told}>
          {words(amends ? 'naskah.amend-now-amend' : 'naskah.amend-now-replace')}
        </p>
        {(['replace', 'amend'] as const).map((how) => (
          <Group key={how} wrap="nowrap" align="center">
            <Button
              variant={(how === 'amend') === amends ? 'light' : 'default'}
              onClick={() => void choose(how)}
            >
              {words(`naskah.amend-${how}`)}
            </Button>
            <p className={styles.told}>{words(`naskah.amend-${how}-lead`)}</p>
          </Group>
        ))}
      </Stack>
    </Dialog>
  )
}

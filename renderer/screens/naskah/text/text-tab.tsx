import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useStructure, useViewPart, useWords } from '../../../app/session.tsx'
import { ownWords } from '../../../domain/naskah/own-words.ts'
import { type NaskahText, textOf } from '../../../domain/naskah/text-of.ts'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useSettled } from '../../hooks/use-settled.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { FormulasDrawer } from '../settings/formulas-drawer.tsx'
import { SettingsDrawer } from '../settings/settings-drawer.tsx'
import { useNaskahLook, useScope } from '../state/use-naskah.ts'
import { AmendDialog } from './amend-dialog.tsx'
import { blocksOf, contentsOf, rowsOf, type Writing } from './blocks.ts'
import { Contents } from './contents.tsx'
import { OwnWordsDrawer } from './own-words-drawer.tsx'
import styles from './text.module.css'
import { type PageHandle, TextPage } from './text-page.tsx'

/** "Teks": the regulation as it will read, its contents beside it, and what is set of it in a drawer. */
export function TextTab({ text }: { readonly text: NaskahText }) {
  const words = useWords()
  const look = useNaskahLook()
  const drawer = useViewPart(({ naskah }) => naskah.drawer)
  const at = useViewPart(({ naskah }) => naskah.at)
  const [writing, setWriting] = useState<Writing | null>(null)
  const blocks = useMemo(() => blocksOf(text), [text])
  const entries = useMemo(() => contentsOf(blocks), [blocks])
  const rows = useMemo(() => rowsOf(blocks, text, writing), [blocks, text, writing])
  const scope = useScope()
  const proposalId = useViewPart((view) => view.proposalId)
  const [amending, setAmending] = useState(false)
  const show = useShowSheets()
  const print = () =>
    show({
      kind: proposalId === null ? 'naskah' : 'naskah-draft',
      proposalId: proposalId as ProposalId | null,
      unitId: scope ?? null,
    })
  const own = useOwnWords()
  const toLookAt = own ? own.stale.length + own.homeless.length + own.leftOut.length : 0
  const handle = useRef<PageHandle>(null)
  useActions('naskah.drawers', {
    'naskah.settings': () => toggle('settings'),
    'naskah.formulas': () => toggle('formulas'),
    'naskah.print': print,
    'naskah.amend': when(proposalId !== null, () => setAmending(true)),
  })
  const toggle = (which: 'settings' | 'formulas' | 'own') =>
    look({ drawer: drawer === which ? null : which })
  return (
    <div className={styles.tab}>
      <TabHead>
        {(['settings', 'formulas'] as const).map((which) => (
          <Button
            key={which}
            variant={drawer === which ? 'light' : 'default'}
            aria-expanded={drawer === which}
            onClick={() => toggle(which)}
          >
            {words(`naskah.${which}`)}
          </Button>
        ))}
        {toLookAt > 0 && (
          <Button variant="default" aria-expanded={drawer === 'own'} onClick={() => toggle('own')}>
            {words('naskah.own-to-look-at', { count: toLookAt })}
          </Button>
        )}
        {proposalId !== null && (
          <Button variant="default" onClick={() => setAmending(true)}>
            {words('naskah.amend')}
          </Button>
        )}
        <Button leftSection={<IconPrinter size={14} aria-hidden />} onClick={print}>
          {words('naskah.print')}
        </Button>
      </TabHead>
      {amending && scope !== undefined && (
        <AmendDialog scope={scope} onClose={() => setAmending(false)} />
      )}
      <div className={styles.columns}>
        <Contents
          blocks={blocks}
          entries={entries}
          at={at}
          onShow={(key, focus) => handle.current?.show(key, focus)}
        />
        <TextPage
          text={text}
          rows={rows}
          at={at}
          writing={writing}
          handle={handle}
          onAt={(key) => look({ at: key })}
          onWrite={setWriting}
          onClose={(which) => setWriting((now) => (now === which ? null : now))}
        />
        {drawer === 'settings' && scope !== undefined && (
          <SettingsDrawer scope={scope} onClose={() => look({ drawer: null })} />
        )}
        {drawer === 'formulas' && (
          <FormulasDrawer text={text} onClose={() => look({ drawer: null })} />
        )}
        {drawer === 'own' && own && (
          <OwnWordsDrawer
            own={own}
            text={text}
            at={at}
            onShow={(key) => handle.current?.show(key, true)}
            onWrite={setWriting}
            onClose={() => look({ drawer: null })}
          />
        )}
      </div>
    </div>
  )
}

/** What is to be looked at of the own words; worked out when the hands rest, as every text is asked for it. */
function useOwnWords() {
  const structure = useSettled(useStructure())
  const scope = useScope()
  return useMemo(() => {
    const text = scope === undefined ? null : textOf(structure, scope)
    return text && scope !== undefined ? ownWords(structure, scope, text) : null
  }, [structure, scope])
}

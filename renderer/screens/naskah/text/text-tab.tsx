import { Button, Group } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useStructure, useViewPart, useWords } from '../../../app/session.tsx'
import { ownWords } from '../../../domain/naskah/own-words.ts'
import { type NaskahText, textOf } from '../../../domain/naskah/text-of.ts'
import { useSettled } from '../../hooks/use-settled.ts'
import { useNaskahLook, useScope } from '../state/use-naskah.ts'
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
  const own = useOwnWords()
  const toLookAt = own ? own.stale.length + own.homeless.length + own.leftOut.length : 0
  const handle = useRef<PageHandle>(null)
  const toggle = (which: 'settings' | 'formulas' | 'own') =>
    look({ drawer: drawer === which ? null : which })
  return (
    <div className={styles.tab}>
      <Group gap="xs" className={styles.tools ?? ''}>
        {toLookAt > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={drawer === 'own'}
            onClick={() => toggle('own')}
          >
            {words('naskah.own-to-look-at', { count: toLookAt })}
          </Button>
        )}
      </Group>
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

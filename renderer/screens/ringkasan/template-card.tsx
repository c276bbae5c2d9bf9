import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { nameOf } from '../../domain/records/record-name.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Delta } from '../../domain/structure/change.ts'
import { get } from '../../domain/structure/structure.ts'
import { releaseCopy, type TemplateUse } from '../../domain/templates/branch-template.ts'
import { copiesOutOfStep, syncCopies } from '../../domain/templates/branch-template-sync.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import type { Words } from '../../words/words.ts'
import { useAct } from '../hooks/use-act.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import styles from './ringkasan.module.css'

const SHOWN = 4

/** One template with its copies: which differ, and the way to bring them into step. */
export function TemplateCard(props: { readonly use: TemplateUse; readonly seats: boolean }) {
  const { use, seats } = props
  const { modelId, copies } = use
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const goTo = useGoTo()
  const apart = useMemo(
    () => copiesOutOfStep(structure, { modelId, seats }),
    [structure, modelId, seats],
  )
  const name = get(structure, modelId)?.name ?? ''
  const sync = (copyIds: readonly UnitId[] | null) =>
    void act(
      { code: 'sync-copies', params: { name } },
      syncCopies({ modelId, copyIds, seats, newId }),
    )
  return (
    <section className={styles.template} aria-label={name}>
      <header>
        <button type="button" className={styles.link} onClick={() => goTo(modelId)}>
          {name}
        </button>
        <span>
          {words('templates.copies', { count: wholeNumber(copies.length, words.language) })}
        </span>
        <Button
          variant={apart.size > 0 ? 'filled' : 'default'}
          disabled={apart.size === 0}
          onClick={() => sync(null)}
        >
          {words('templates.sync-all', { count: apart.size })}
        </Button>
      </header>
      <ul>
        {copies.map((id) => {
          const copy = get(structure, id)?.name ?? ''
          const differing = apart.get(id) ?? []
          const count = differing.length
          return (
            <li key={id}>
              <button type="button" className={styles.link} onClick={() => goTo(id)}>
                {copy}
              </button>
              <span data-apart={count > 0}>
                {count > 0 ? words('templates.out-of-step', { count }) : words('templates.in-step')}
              </span>
              <Button
                variant="default"
                size="compact-xs"
                disabled={count === 0}
                aria-label={`${words('templates.sync')}: ${copy}`}
                onClick={() => sync([id])}
              >
                {words('templates.sync')}
              </Button>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`${words('templates.release')}: ${copy}`}
                onClick={() =>
                  void act({ code: 'release-copy', params: { name: copy } }, releaseCopy(id))
                }
              >
                {words('templates.release')}
              </Button>
              {count > 0 && <CopyDifferences differing={differing} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What bringing a copy into step would change in it: whoever made something its own there sees it before it goes. */
function CopyDifferences({ differing }: { readonly differing: readonly Delta[] }) {
  const words = useWords()
  const more = differing.length - SHOWN
  const texts = differing.slice(0, SHOWN).map((delta) => differenceText(delta, words))
  if (more > 0) texts.push(words('templates.more', { count: more }))
  return <p>{texts.join('; ')}</p>
}

function differenceText({ before, after }: Delta, words: Words): string {
  const [was, is] = [nameOf(before ?? undefined) ?? '', nameOf(after ?? undefined) ?? '']
  if (!before) return words('templates.adds', { name: is })
  if (!after) return words('templates.takes', { name: was })
  if (was !== is) return `${was} → ${is}`
  const values = before as unknown as Readonly<Record<string, unknown>>
  const fields = Object.entries(after)
    .filter(([field, value]) => values[field] !== value)
    .map(([field]) => fieldName(words, field))
  return `${is}: ${fields.join(', ')}`
}

import { Button, CloseButton, Group } from '@mantine/core'
import { useStructure, useWords } from '../../../app/session.tsx'
import { dropClauses, placeClause } from '../../../domain/naskah/clause-edits.ts'
import type { OwnWords } from '../../../domain/naskah/own-words.ts'
import { pieceIndex, placeName } from '../../../domain/naskah/piece-index.ts'
import { readableSource } from '../../../domain/naskah/readable-source.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import type { PieceKey } from '../../../domain/naskah/text-tree.ts'
import type { Clause } from '../../../domain/records/records.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useScope } from '../state/use-naskah.ts'
import type { Writing } from './blocks.ts'
import styles from './text.module.css'

/** Own words to look at: over words that have changed, without a place, and what was left out. */
export function OwnWordsDrawer(props: {
  readonly own: OwnWords
  readonly text: NaskahText
  /** The piece that is chosen in the text. */
  readonly at: PieceKey | null
  onShow(key: PieceKey): void
  onWrite(writing: Writing): void
  onClose(): void
}) {
  const { own, text, at, onShow, onWrite, onClose } = props
  const words = useWords()
  const act = useAct()
  const chosen = at === null ? undefined : pieceIndex(text.pieces).get(at)?.owner
  const behind = chosen ? placeName(text.places.get(chosen.key)) || chosen.key : ''
  return (
    <aside className={styles.drawer} aria-label={words('naskah.own-title')}>
      <header>
        <h2>{words('naskah.own-title')}</h2>
        <CloseButton aria-label={words('naskah.drawer-close')} onClick={onClose} />
      </header>
      <Part title={words('naskah.own-stale', { count: own.stale.length })} show={own.stale.length}>
        {own.stale.map(({ key }) => (
          <li key={key}>
            <p>{placeName(text.places.get(key)) || key}</p>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                onShow(key)
                onWrite({ key, place: 'instead' })
              }}
            >
              {words('naskah.own-look')}
            </Button>
          </li>
        ))}
      </Part>
      <Part
        title={words('naskah.own-homeless', { count: own.homeless.length })}
        show={own.homeless.length}
      >
        {own.homeless.map((clause) => (
          <li key={clause.id}>
            <Said clause={clause} text={text} />
            <Group gap="xs">
              {chosen && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() =>
                    void act(
                      { code: 'place-clause', params: { name: behind } },
                      placeClause(clause.id, chosen.key),
                    )
                  }
                >
                  {words('naskah.own-place', { name: behind })}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  void act({ code: 'drop-clause', params: {} }, dropClauses([clause.id]))
                }
              >
                {words('naskah.own-drop')}
              </Button>
            </Group>
          </li>
        ))}
      </Part>
      <Part
        title={words('naskah.own-left-out', { count: own.leftOut.length })}
        show={own.leftOut.length}
      >
        {own.leftOut.map((clause) => (
          <li key={clause.id}>
            <Said clause={clause} text={text} />
            <Button
              size="compact-sm"
              variant="default"
              onClick={() =>
                void act(
                  { code: 'restore-piece', params: { name: clause.key } },
                  dropClauses([clause.id]),
                )
              }
            >
              {words('naskah.restore')}
            </Button>
          </li>
        ))}
      </Part>
    </aside>
  )
}

function Part(props: {
  readonly title: string
  readonly show: number
  readonly children: React.ReactNode
}) {
  if (props.show === 0) return null
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>{props.children}</ul>
    </section>
  )
}

const BEGINNING = 160

/** What it says, or, of what was left out, what it would say. */
function Said({ clause, text }: { readonly clause: Clause; readonly text: NaskahText }) {
  const structure = useStructure()
  const scope = useScope() ?? null
  const source = clause.text === '' ? (clause.over ?? '') : clause.text
  const said = readableSource(source, { structure, scope, places: text.places, from: null }).text
  return <p lang={OF_NAMES}>{said.length > BEGINNING ? `${said.slice(0, BEGINNING)}…` : said}</p>
}

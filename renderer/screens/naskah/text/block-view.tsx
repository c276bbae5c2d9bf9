import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Line } from '../../../domain/naskah/lines.ts'
import { lineText } from '../../../domain/naskah/lines.ts'
import type { PieceKey } from '../../../domain/naskah/text-tree.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import type { Block } from './blocks.ts'
import styles from './text.module.css'

/** What is to be known of a piece beside its words. */
export interface BlockMark {
  /** "Pasal 5 ayat (1)", or how it begins where it has no number. */
  readonly name: string
  /** In own words; `stale`: over words that are no more the program's. */
  readonly own: 'own' | 'stale' | null
  /** The program's proposal that nobody has looked at. */
  readonly starter: boolean
  readonly canWrite: boolean
}

/** A piece as it reads: its mark hanging, what it refers to led to, a pencil to write in its place. */
export function BlockView(props: {
  readonly block: Block
  readonly mark: BlockMark
  readonly tabIndex: 0 | -1
  onWrite(): void
  onFollow(key: PieceKey): void
}) {
  const { block, mark, tabIndex, onWrite, onFollow } = props
  const words = useWords()
  const { own, starter } = mark
  return (
    <>
      <ActionIcon
        className={styles.pencil ?? ''}
        variant="subtle"
        size={24}
        tabIndex={tabIndex}
        aria-disabled={!mark.canWrite || undefined}
        aria-label={words(mark.canWrite ? 'naskah.write' : 'naskah.taken-out', {
          name: mark.name,
        })}
        onClick={(event) => {
          event.stopPropagation()
          if (mark.canWrite) onWrite()
        }}
      >
        <IconPencil size={14} aria-hidden />
      </ActionIcon>
      <div lang={OF_NAMES}>
        {block.lines.map((line, at) => (
          <LineView
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a piece have no identity but their place
            key={at}
            line={line}
            zone={block.zone}
            tabIndex={tabIndex}
            onFollow={onFollow}
          />
        ))}
      </div>
      {(own || starter) && (
        <p className={styles.tags}>
          {own === 'own' && <span data-tag="own">{words('naskah.tag-own')}</span>}
          {own === 'stale' && <span data-tag="stale">{words('naskah.tag-stale')}</span>}
          {starter && <span data-tag="starter">{words('naskah.tag-starter')}</span>}
        </p>
      )}
    </>
  )
}

interface LineParts {
  readonly line: Line
  readonly zone: Block['zone']
  readonly tabIndex: 0 | -1
  onFollow(key: PieceKey): void
}

function LineView({ line, zone, tabIndex, onFollow }: LineParts) {
  const { kind, mark, depth, inAyat } = line
  const spans: ReactNode = line.spans.map(({ text, to }, at) =>
    to === undefined ? (
      text
    ) : (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have no identity but their place
        key={at}
        type="button"
        className={styles.reference}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation()
          onFollow(to)
        }}
      >
        {text}
      </button>
    ),
  )
  if (kind === 'bab')
    return (
      <h2 className={styles.bab}>
        {mark} <span className={styles.under}>{spans}</span>
      </h2>
    )
  if (kind === 'bagian' || kind === 'paragraf')
    return (
      <h3 className={styles.bagian}>
        {mark} <span className={styles.under}>{spans}</span>
      </h3>
    )
  if (kind === 'pasal') return <h3 className={styles.pasal}>{mark}</h3>
  if (kind === 'considering') return <p>Menimbang :</p>
  if (kind === 'citing') return <p>Mengingat :</p>
  if (kind === 'sets')
    return (
      <p className={styles.sets}>
        <span>Menetapkan :</span> <span>{spans}</span>
      </p>
    )
  if (mark === '')
    return (
      <p className={styles.plain} data-zone={zone} data-kind={kind}>
        {lineText(line) === '' ? mark : spans}
      </p>
    )
  return (
    <p className={styles.marked} style={{ marginInlineStart: `${stepsIn(kind, depth, inAyat)}em` }}>
      <span>{mark}</span> <span>{spans}</span>
    </p>
  )
}

/** So far each step goes in, in letters' heights. */
const STEP = 2

function stepsIn(kind: Line['kind'], depth: number, inAyat: boolean): number {
  if (kind === 'ayat') return 0
  return Math.max(0, depth - 1 + (inAyat ? 1 : 0)) * STEP
}

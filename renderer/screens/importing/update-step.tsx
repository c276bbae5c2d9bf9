import { Button, Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { UpdateDifference } from '../../app/files/take-in.ts'
import { useWords } from '../../app/session.tsx'
import { fieldName } from '../../words/telling/field-name.ts'
import { fieldOf, NOTHING, plainText } from '../../words/telling/value-text.ts'
import styles from './importing.module.css'
import type { ImportUpdate } from './use-import-update.ts'

const ROW = 34

/** In what the file differs from the office, each with a tick box: new, gone, changed field by field. */
export function UpdateStep({ update }: { readonly update: ImportUpdate }) {
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const { differences, again, taken, toggle, tickAll, nameOf } = update
  const rows = useVirtualizer({
    count: differences.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  const clashes = differences.filter(({ clash }) => clash).length
  return (
    <>
      <p>
        {words(again ? 'import.update-again' : 'import.update-first', {
          count: differences.length,
          clashes,
        })}
      </p>
      {differences.length > 0 && (
        <p className={styles.fixes}>
          <Button size="compact-sm" variant="default" onClick={() => tickAll(true)}>
            {words('import.tick-all')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => tickAll(false)}>
            {words('import.tick-none')}
          </Button>
        </p>
      )}
      {differences.length === 0 && <p className={styles.empty}>{words('import.no-differences')}</p>}
      <section
        ref={area}
        hidden={differences.length === 0}
        className={styles.differences}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard
        tabIndex={0}
        aria-label={words('import.differences')}
      >
        <ol style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const one = differences[index]
            if (!one) return null
            return (
              <li key={one.key} style={{ top: start, height: ROW }} data-clash={one.clash}>
                <Checkbox
                  checked={taken.has(one.key)}
                  onChange={() => toggle(one.key)}
                  label={<DifferenceText one={one} nameOf={nameOf} />}
                />
              </li>
            )
          })}
        </ol>
      </section>
    </>
  )
}

function DifferenceText(props: {
  readonly one: UpdateDifference
  readonly nameOf: ImportUpdate['nameOf']
}) {
  const { one, nameOf } = props
  const words = useWords()
  const { act, kind, name, field, from, to, clash, likely } = one
  const known = field === null ? undefined : fieldOf(kind, field)
  const told = (value: typeof from) =>
    (known?.reference && value !== null ? nameOf(value) : plainText(words, known, value)) ?? NOTHING
  return (
    <span className={styles.difference}>
      <b>{words(`import.act-${act}`)}</b>
      <span>
        {words(`kind.${kind}`)} {name}
        {field !== null && `: ${fieldName(words, field)} ${told(from)} → ${told(to)}`}
      </span>
      {clash && <em>{words('import.clash')}</em>}
      {likely && <em>{words('import.likely')}</em>}
    </span>
  )
}

import { type RefObject, useRef } from 'react'
import { useSession, useViewPart } from '../../app/session.tsx'
import type { Place } from '../../help/form/place.ts'
import { isPageId } from '../../help/problem-pages.ts'
import { useCommand } from '../commands/use-command.ts'
import styles from './help.module.css'
import { HelpPanel } from './help-panel.tsx'
import { HelpPlace, useEscapeFirst, useKeyboardLent } from './help-place.tsx'

/** The column of help at the right of the work, while it is open. */
export function HelpColumn() {
  const open = useViewPart(({ helpOpen }) => helpOpen)
  const back = useRef<(() => void) | null>(null)
  useEscapeFirst(back)
  return open ? <OpenColumn back={back} /> : null
}

function OpenColumn({ back }: { readonly back: RefObject<(() => void) | null> }) {
  const { view } = useSession()
  const screen = useViewPart((state) => state.screen)
  const page = useViewPart(({ helpPage }) => helpPage)
  const first = useCommand(`screen.${screen}`)?.page ?? null
  const field = useRef<HTMLInputElement>(null)
  useKeyboardLent(field)
  const onScreen = (place: Place) => place !== 'welcome' && view.set({ screen: place })
  return (
    <HelpPlace className={styles.column ?? ''}>
      {(over) => (
        <HelpPanel
          place={screen}
          first={first}
          page={page !== null && isPageId(page) ? page : null}
          field={field}
          back={back}
          onPage={(helpPage) => view.set({ helpPage })}
          {...(over ? {} : { onScreen })}
          onClose={() => view.set({ helpOpen: false })}
        />
      )}
    </HelpPlace>
  )
}

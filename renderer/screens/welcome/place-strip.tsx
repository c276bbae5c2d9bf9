import { Button, CloseButton } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useStorePart, useWords } from '../../app/session.tsx'
import { createStore } from '../../app/view/store.ts'
import { News } from '../../parts/news.tsx'
import styles from '../updates/updates.module.css'
import { PlaceDialog } from './place-notice.tsx'

/** It is told once a start, in whichever office that is. */
const read = createStore({ isRead: false })

/** Below the top bar of an office that opened by itself: that the offices do not lie where one thinks, or cannot. */
export function PlaceStrip({ program }: { readonly program: Program }) {
  const words = useWords()
  const isRead = useStorePart(read, (now) => now.isRead)
  const [asked, setAsked] = useState(false)
  const { officePlace: told } = program
  if (!told) return null
  const { kind, folder, offices: count } = told
  return (
    <>
      <News>
        {!isRead && (
          <div className={styles.strip}>
            <IconFolder size={16} aria-hidden />
            <span>
              {kind === 'left'
                ? words('welcome.place-strip-left', { folder, count })
                : words('welcome.place-strip-refused', { folder })}
            </span>
            <Button variant="default" size="compact-xs" onClick={() => setAsked(true)}>
              {words('updates.show')}
            </Button>
            <CloseButton
              size={24}
              aria-label={words('unexpected.close')}
              title={words('unexpected.close')}
              onClick={() => read.set({ isRead: true })}
            />
          </div>
        )}
      </News>
      {asked && <PlaceDialog program={program} onClose={() => setAsked(false)} />}
    </>
  )
}

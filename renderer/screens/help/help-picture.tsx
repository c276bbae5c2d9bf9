import { useRef } from 'react'
import { useWords } from '../../app/session.tsx'
import { type HelpPage, helpPage, type PageId } from '../../help/page-table.ts'
import { PICTURE_SIZE, pictureOf, pictureText } from '../../help/picture-table.ts'
import styles from './help.module.css'

/** The picture of a page, as wide as the panel; pressed, it lies large over everything. */
export function HelpPicture({ id }: { readonly id: PageId }) {
  const words = useWords()
  const large = useRef<HTMLDialogElement>(null)
  const page: HelpPage = helpPage(id)
  const image = (
    <img {...PICTURE_SIZE} src={pictureOf(id)} alt={pictureText(page, words)} loading="lazy" />
  )
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        title={words('help.enlarge')}
        onClick={() => large.current?.showModal()}
      >
        {image}
      </button>
      <dialog ref={large} className={styles.large} aria-label={words('help.enlarged')}>
        <button
          type="button"
          title={words('help.picture-close')}
          onClick={() => large.current?.close()}
        >
          {image}
        </button>
      </dialog>
    </>
  )
}

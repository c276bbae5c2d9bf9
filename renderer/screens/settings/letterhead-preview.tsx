import { useStructure, useWords } from '../../app/session.tsx'
import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import { get } from '../../domain/structure/structure.ts'
import { attachmentLines } from '../../print/chart/frame/frame-text.ts'
import { initialsOf, signerUnder } from '../../print/heads/signer-chain.ts'
import styles from './settings.module.css'

/** Letterhead, head of the Lampiran and signature as the settings make them now. */
export function LetterheadPreview() {
  const words = useWords()
  const structure = useStructure()
  const value = useSetting()
  const logo = logoOf(structure)
  const [city, title, name] = [value('city'), value('headTitle'), value('headName')]
  const attachment = attachmentLines(value, value('decreeNo'), words)
  return (
    <figure className={styles.preview} aria-label={words('settings.preview')}>
      <div className={styles.kop}>
        {logo && <img src={logo.href} alt="" />}
        <div>
          <div>{value('government').toUpperCase() || words('settings.preview-government')}</div>
          <strong>{value('officeName').toUpperCase() || words('settings.preview-office')}</strong>
        </div>
      </div>
      <div className={styles.attachment}>
        {attachment.length === 0
          ? words('settings.preview-decree')
          : attachment.map((line) => <div key={line}>{line}</div>)}
      </div>
      <div className={styles.sign}>
        <div>{[city || words('settings.preview-city'), '…'].join(', ')}</div>
        <div>{title ? `${title.toUpperCase()},` : words('settings.preview-title')}</div>
        <div className={styles.signName}>
          {name.toUpperCase() || words('settings.preview-name')}
        </div>
        <div>{signerUnder(value)}</div>
      </div>
    </figure>
  )
}

/** Who initials a decision sheet, in the order in which the settings have them now. */
export function InitialsPreview() {
  const words = useWords()
  const value = useSetting()
  const initials = initialsOf({ setting: value })
  return (
    <figure className={styles.preview} aria-label={words('settings.preview-initials')}>
      {initials.length === 0
        ? words('settings.preview-no-initials')
        : initials.map((title) => (
            <div key={title} className={styles.initial}>
              {title}
            </div>
          ))}
    </figure>
  )
}

/** The text of a setting of the office as it is now; empty where nothing is on record. */
function useSetting(): (key: string) => string {
  const structure = useStructure()
  return (key) => get(structure, `setting:${key}`)?.value.trim() ?? ''
}

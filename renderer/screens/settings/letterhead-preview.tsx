import { useStructure, useWords } from '../../app/session.tsx'
import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import { get } from '../../domain/structure/structure.ts'
import { signerUnder } from '../../print/heads/signer-chain.ts'
import styles from './settings.module.css'

/** The letterhead and the signature as the settings make them now. */
export function LetterheadPreview() {
  const structure = useStructure()
  const words = useWords()
  const value = (key: string) => get(structure, `setting:${key}` as const)?.value.trim() ?? ''
  const logo = logoOf(structure)
  const [city, title, name] = [value('city'), value('headTitle'), value('headName')]
  return (
    <figure className={styles.preview} aria-label={words('settings.preview')}>
      <div className={styles.kop}>
        {logo && <img src={logo.href} alt="" />}
        <div>
          <div>{value('government').toUpperCase() || words('settings.preview-government')}</div>
          <strong>{value('officeName').toUpperCase() || words('settings.preview-office')}</strong>
        </div>
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

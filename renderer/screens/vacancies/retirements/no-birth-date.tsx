import { useStructure, useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { useGoTo } from '../../hooks/use-go-to.ts'
import tables from '../../registers/registers.module.css'
import styles from '../shared/vacancies.module.css'

const SHOWN = 100

/** Holders whose retirement cannot be worked out, each a way to where the birth date is entered. */
export function NoBirthDate({ personIds }: { readonly personIds: readonly PersonId[] }) {
  const structure = useStructure()
  const words = useWords()
  const goTo = useGoTo()
  if (personIds.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words('retire.no-birth', { count: personIds.length })}</h2>
      <p>{words('retire.no-birth-hint')}</p>
      <div style={{ columns: '240px', columnGap: 24 }}>
        {personIds.slice(0, SHOWN).map((id) => {
          const person = get(structure, id)
          return person ? (
            <div key={id}>
              <button type="button" className={tables.linkish} onClick={() => goTo(id)}>
                {fullName(person)}
              </button>
            </div>
          ) : null
        })}
      </div>
    </section>
  )
}

import { useMemo } from 'react'
import { civilToday } from '../../app/clock.ts'
import type { Office } from '../../app/files/cabinet.ts'
import { type ForgetPlan, forgetPerson } from '../../app/files/forget-person.ts'
import { actsAbout, type OfficeOnRecord, onRecord } from '../../app/files/on-record.ts'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import { noteUnforgotten } from '../../app/view/unforgotten.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { checkIntegrity } from '../../app/workspace/check-integrity.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import { idsOnRecord, type PersonData, personData } from '../../domain/proposal/person-data.ts'
import type { PersonId } from '../../domain/records/records.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { type ForgottenFacts, forgottenPaper } from '../../papers/forgotten-paper.ts'
import { namesOnPerson, personPaper } from '../../papers/person-paper.ts'

type Asked = Pick<Office, 'id' | 'name' | 'note'>
type Failed = { readonly code: string; readonly message: string }

/** *Data seorang pegawai*: handed out, or erased. */
export interface ForgetActs {
  /** What it holds, or why it cannot be opened. */
  read(office: Asked): Promise<Result<OfficeOnRecord>>
  dataOf(read: OfficeOnRecord, personId: PersonId): PersonData | null
  /** Asks where to, and writes it there; answers why it could not be written, null where it was. */
  handOut(
    office: Asked,
    read: OfficeOnRecord,
    data: PersonData,
    format: 'pdf' | 'json',
  ): Promise<Failed | null>
  forget(office: Asked, personId: PersonId): Promise<Result<ForgottenFacts>>
  /** The same of people who were made nameless on another copy of the office. */
  forgetHere(plan: ForgetPlan): Promise<Result<ForgottenFacts>>
  /** Deletes a file that was saved from the program; answers why it could not, null where it is gone. */
  deleteFile(path: string): Promise<Failed | null>
  saveSheet(facts: ForgottenFacts): Promise<Failed | null>
}

export function useForgetting(program: Program, preferences: Store<Preferences>): ForgetActs {
  const words = useWords()
  return useMemo(() => {
    const { desktop } = program
    /** The name of a file tells nobody. */
    async function savePdf(
      text: PaperText,
      name: string,
      names: readonly string[],
    ): Promise<Failed | null> {
      const { textPdf } = await import('../../app/printing/text-pdf.ts')
      const pdf = await textPdf(text, words, { desktop, pdf: createPdfWriter() }, names)
      if (!pdf) return null
      return pdf.ok ? save(name, 'PDF', 'pdf', pdf.value) : pdf
    }
    async function save(title: string, name: string, extension: string, bytes: Uint8Array) {
      const suggestedName = `${title}.${extension}`
      const filters = [{ name, extensions: [extension] }]
      const saved = await desktop.saveFile({ title, suggestedName, filters, bytes })
      return saved.ok ? null : saved
    }
    async function forgetHere(plan: ForgetPlan): Promise<Result<ForgottenFacts>> {
      const store = { indexedDB, settings: localStorage }
      const done = await forgetPerson(program, preferences, store, plan, {
        integrity: (open) => checkIntegrity(desktop, open, () => undefined),
      })
      noteUnforgotten(preferences, plan.office.id, done.ok ? null : done.problem)
      return done.ok ? ok({ ...done.value, office: plan.office.name }) : done
    }
    return {
      read: ({ id }) => onRecord(program, id),
      dataOf: ({ structure, beside }, personId) =>
        personData(structure, personId, civilToday(), beside),
      async handOut({ id, name }, { structure }, found, format) {
        const data = { ...found, acts: await actsAbout(program, id, idsOnRecord(found)) }
        const facts = { office: name, structure, on: civilToday() }
        const text = personPaper(words, data, facts)
        if (format === 'pdf')
          return savePdf(text, words('person-data.title'), namesOnPerson(data, facts))
        const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`)
        return save(words('person-data.title'), 'JSON', 'json', bytes)
      },
      forget: (office, personId) =>
        forgetHere({
          office,
          people: [{ personId, called: words('forget.called'), erased: null }],
        }),
      forgetHere,
      async deleteFile(path) {
        const gone = await desktop.deleteWritten({ path })
        return gone.ok ? null : gone
      },
      saveSheet(facts) {
        const text = forgottenPaper(words, facts)
        return savePdf(text, text.title, [facts.office])
      },
    }
  }, [program, preferences, words])
}

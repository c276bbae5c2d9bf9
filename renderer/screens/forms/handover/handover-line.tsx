import { useNamed, useWords } from '../../../app/session.tsx'
import type { Handover } from '../../../domain/records/records.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { Told } from '../../hooks/told.tsx'

/** "4 Oktober 2018: dari Siti kepada Agus; belum dibaca". */
export function HandoverLine({ handover }: { readonly handover: Handover }) {
  const words = useWords()
  const named = useNamed()
  const { on, fromName, toName, readOn } = handover
  const date = longDate(on, words.language)
  const who = toName
    ? named('handover.line', { date, from: fromName, to: toName })
    : named('handover.line-open', { date, from: fromName })
  return (
    <>
      <Told text={who} />
      {'; '}
      {readOn
        ? words('handover.read-on', { date: longDate(readOn, words.language) })
        : words('handover.unread')}
    </>
  )
}

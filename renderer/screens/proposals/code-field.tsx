import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useRef, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { sheetToKeyIn } from '../../domain/proposal/supplement/supplement.ts'
import { likeVersion, versionOfFingerprint } from '../../domain/proposal/versions/find-version.ts'
import { readFingerprint, typedDigits } from '../../domain/structure/fingerprint.ts'
import own from './proposal-table.module.css'
import { useProposalView, useShelf } from './state/use-proposals.ts'

/** The fingerprint of a signed sheet, typed or scanned, leads to the page where its marks are keyed in. */
export function CodeField() {
  const words = useWords()
  const { state } = useShelf()
  const { view: proposals } = useProposalView()
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  /** Why what was typed leads nowhere: a slip of the hand, another length, another file. */
  function whyNot(code: string | null) {
    const like = likeVersion(state.proposals, text)
    if (like) {
      const { fingerprint, proposal, versionNo } = like
      const values = { code: fingerprint, name: proposal.name, no: versionNo }
      return words('print.code-like', { typed: code ?? text.trim(), ...values })
    }
    if (code) return words('print.code-none', { code })
    const count = typedDigits(text).length
    return count === 8 ? words('print.code-wrong') : words('print.code-short-of', { count })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') {
      setSaid(words('print.code-lacks'))
      return field.current?.focus()
    }
    const code = readFingerprint(text)
    const found = code && versionOfFingerprint(state.proposals, code)
    if (!found) return setSaid(whyNot(code))
    const { proposal, versionNo, latest, renumbered } = found
    if (!latest) {
      const message = words(renumbered ? 'print.code-renumbered' : 'print.code-old', {
        no: versionNo,
        name: proposal.name,
      })
      notifications.show({ message, color: 'yellow', autoClose: 10000 })
    }
    // The page for keying in is that of the sheet asked about last; an earlier one is read among the versions.
    const open = !renumbered && sheetToKeyIn(proposal)?.version.no === versionNo
    const tab = open ? 'decide' : 'versions'
    proposals.set({ page: { kind: 'proposal', id: proposal.id }, tab })
  }
  return (
    <form className={own.code} onSubmit={submit}>
      <TextInput
        label={words('print.code')}
        placeholder={words('print.code-short')}
        value={text}
        ref={field}
        error={said !== null}
        aria-describedby={said ? 'code-said' : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setSaid(null)
        }}
      />
      <Button type="submit" variant="default">
        {words('print.code-open')}
      </Button>
      {said && (
        <p id="code-said" role="alert">
          {said}
        </p>
      )}
    </form>
  )
}

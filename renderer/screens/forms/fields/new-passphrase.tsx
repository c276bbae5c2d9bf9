import { type ReactNode, useRef, useState } from 'react'
import { announce } from '../../../app/announced.ts'
import { useWords } from '../../../app/session.tsx'
import { LEAST_PASSPHRASE } from '../../../domain/values/sealing.ts'
import { PasswordField } from '../../../parts/password-field.tsx'

/** A new passphrase, typed twice. */
export interface NewPassphrase {
  readonly fields: ReactNode
  /** Null where it is too short or was typed otherwise the second time: said at the field, where the keyboard then is. */
  take(): string | null
}

/** @param isFirst the keyboard begins in it */
export function useNewPassphrase(isFirst = true): NewPassphrase {
  const words = useWords()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = [...first].length < LEAST_PASSPHRASE
  const differs = first.normalize('NFC') !== second.normalize('NFC')
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)
  const tooShort = words('passphrase.short', { count: LEAST_PASSPHRASE })
  const otherwise = words('passphrase.differs')
  const fields = (
    <>
      <PasswordField
        ref={firstField}
        {...(isFirst ? { 'data-autofocus': true } : {})}
        label={words('passphrase.field')}
        description={words('passphrase.hint')}
        value={first}
        error={tried && isShort && tooShort}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <PasswordField
        ref={secondField}
        label={words('passphrase.again')}
        value={second}
        error={tried && !isShort && differs && otherwise}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
    </>
  )
  function take(): string | null {
    setTried(true)
    if (!isShort && !differs) return first
    const { current: wrong } = isShort ? firstField : secondField
    // Where the keyboard is there already nothing else would be said.
    if (wrong === document.activeElement) announce(isShort ? tooShort : otherwise)
    wrong?.focus()
    return null
  }
  return { fields, take }
}

import { PasswordInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { LEAST_PASSPHRASE } from '../../../domain/values/sealing.ts'

/** A new passphrase, typed twice. */
export interface NewPassphrase {
  readonly fields: ReactNode
  /** Null where it is too short or was typed otherwise the second time, which the fields then say. */
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
  const fields = (
    <>
      <PasswordInput
        {...(isFirst ? { 'data-autofocus': true } : {})}
        label={words('passphrase.field')}
        description={words('passphrase.hint')}
        value={first}
        error={tried && isShort && words('passphrase.short', { count: LEAST_PASSPHRASE })}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <PasswordInput
        label={words('passphrase.again')}
        value={second}
        error={tried && !isShort && differs && words('passphrase.differs')}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
    </>
  )
  function take(): string | null {
    setTried(true)
    return isShort || differs ? null : first
  }
  return { fields, take }
}

import { useMemo } from 'react'
import { useShownDate, useStructure, useToday } from '../../../app/session.tsx'
import { type RegisterRow, registerRows } from '../../../domain/vacancy/register/register.ts'

/** The register of the day shown; on a coming day those who retire until then are counted in. */
export function useRegister(): readonly RegisterRow[] {
  const structure = useStructure()
  const date = useShownDate()
  const today = useToday()
  return useMemo(() => registerRows(structure, date, today), [structure, date, today])
}

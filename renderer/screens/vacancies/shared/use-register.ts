import { useMemo } from 'react'
import { useSession, useShownDate, useStructure } from '../../../app/session.tsx'
import { type RegisterRow, registerRows } from '../../../domain/vacancy/register/register.ts'

/** The register of the day shown; on a coming day those who retire until then are counted in. */
export function useRegister(): readonly RegisterRow[] {
  const structure = useStructure()
  const date = useShownDate()
  const { today } = useSession()
  const now = today()
  return useMemo(() => registerRows(structure, date, now), [structure, date, now])
}

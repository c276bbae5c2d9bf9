import { GONE } from '../../domain/sharing/register.ts'

/** The name in the value of a document; null where it has none or is gone. */
export function documentName(value: string | undefined): string | null {
  if (value === undefined || value === GONE) return null
  const { name } = JSON.parse(value) as { readonly name?: unknown }
  return typeof name === 'string' ? name : null
}

import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'

const KIND = /^(?:nama )?(kecamatan|kelurahan|desa|puskesmas)$/i

/** Whether a heading is the kind of all units below it. */
export function isKindHeading(heading: string): boolean {
  return ONE_KIND.test(heading.trim())
}

/** A school bears its kind in its name. */
const ONE_KIND = /^(?:nama )?(kecamatan|kelurahan|desa|puskesmas|sekolah)$/i

/** Below "Kecamatan", "Kelurahan", "Desa" or "Puskesmas" offices write the name alone: "Sukamaju" is Kelurahan Sukamaju. */
export function ofKind(heading: string | undefined, text: string): string {
  const kind = KIND.exec(heading?.trim() ?? '')?.[1]
  if (!kind || text === '' || guessUnitType(text) !== 'generic' || /^desa\b/i.test(text))
    return text
  const whole = text === text.toUpperCase() ? kind.toUpperCase() : capital(kind)
  return `${whole} ${text}`
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
}

import type { Language } from '../../domain/values/language.ts'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** The size of a file as people say it: "312 KB", "4,1 MB"; never 0. */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`
  const told = (Math.round((bytes / MEGABYTE) * 10) / 10).toString()
  return `${language === 'id' ? told.replace('.', ',') : told} MB`
}

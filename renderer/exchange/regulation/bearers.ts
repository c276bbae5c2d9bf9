import { officeWord } from '../../domain/naskah/office-words.ts'
import { inOneSpelling } from './spelling-of-names.ts'

/** A unit a regulation can speak of. */
export interface NamedUnit {
  readonly name: string
  /** Its place among the units; null for an office. */
  readonly above: number | null
  /** The title of its head. */
  readonly head: string | null
}

/** Finds the unit a sentence is about, by its name or the title of its head. */
export class Bearers {
  readonly #units: readonly NamedUnit[]
  readonly #byName = new Map<string, number[]>()
  readonly #officeOf: readonly number[]

  constructor(units: readonly NamedUnit[]) {
    this.#units = units
    const officeOf: number[] = []
    units.forEach(({ above }, at) => {
      officeOf.push(above === null ? at : (officeOf[above] ?? at))
    })
    this.#officeOf = officeOf
    const several = units.filter(({ above }) => above === null).length > 1
    units.forEach(({ name, head, above }, at) => {
      const names = [name, head ?? '', `Kepala ${name}`]
      if (above === null) names.push(name.replace(/ (kota|kabupaten|provinsi) \S.*$/i, ''))
      if (above === null) names.push(...namesOfOffice(name, head, several))
      if (/^sekretariat\b/i.test(name)) names.push(name.replace(/^sekretariat/i, 'Sekretaris'))
      for (const one of new Set(names.map(inOneSpelling)))
        if (one !== '') this.#byName.set(one, [...(this.#byName.get(one) ?? []), at])
    })
  }

  /** The office a unit is of. */
  officeOf(at: number): number {
    return this.#officeOf[at] ?? at
  }

  /**
   * The unit of that name. Of several that bear it: of the office spoken of, one that fits, the first.
   * `fits`: whether something can still be said of a unit there.
   */
  find(text: string, office: number | null, fits: (at: number) => boolean): number | null {
    const found = this.#candidates(text)
    const here = found.filter((at) => office === null || this.officeOf(at) === office)
    const among = here.length > 0 ? here : found
    return among.find(fits) ?? among[0] ?? null
  }

  #candidates(text: string): readonly number[] {
    const key = inOneSpelling(text)
    const exact = this.#byName.get(key)
    if (exact) return exact
    // "Kepala Bidang Data Dinas Sosial", "Bidang Data pada Dinas", "Dinas Sosial Kota Seruni".
    const short = inOneSpelling(
      text
        .replace(/\s+(pada\s+)?(kota|kabupaten|provinsi)\s+\p{L}[\p{L}\s]*$/iu, '')
        .replace(/\s+pada\s+.*$/i, ''),
    )
    const again = this.#byName.get(short)
    if (again) return again
    for (const { name, above } of this.#units) {
      if (above !== null) continue
      const tail = ` ${inOneSpelling(name)}`
      if (key.endsWith(tail)) return this.#byName.get(key.slice(0, -tail.length)) ?? []
    }
    return []
  }
}

function namesOfOffice(name: string, head: string | null, several: boolean): string[] {
  const word = officeWord(name.replace(/ (kota|kabupaten|provinsi) \S.*$/i, ''), false)
  const led = head && /^(kepala|camat|lurah|inspektur|direktur)\b/i.exec(head)?.[0]
  const bare = led && !/^kepala$/i.test(led) ? [led] : []
  const daerah = /^inspektorat$/i.test(word) ? ['Inspektorat Daerah'] : []
  return several ? [] : [word, `Kepala ${word}`, ...bare, ...daerah]
}

import type { ActRelations } from '../../domain/acts/act-relations.ts'
import type { Shell } from '../../domain/acts/shells.ts'
import type { NumberGap } from '../../domain/proposal/versions/number-gaps.ts'
import type { Words } from '../words.ts'

/** What an act has to do with others of its sheet, one sentence each; `named`: the row shows the name that is given. */
export function relationLines(
  words: Words,
  relations: ActRelations | undefined,
  named = false,
): string[] {
  if (!relations) return []
  const { needs, wanted, names, shells } = relations
  return [
    ...(needs.length > 0 ? [words('act.needs', { acts: needs.join(', ') })] : []),
    ...(wanted.length > 0 ? [words('act.wanted', { acts: wanted.join(', ') })] : []),
    ...names.map(({ name, no, freed }) => {
      if (named && names.length === 1 && !freed) return words('act.name-new', { no })
      return words(freed ? 'act.name-freed' : 'act.name-given', { name, no })
    }),
    ...shells.map(({ name, leaving, keeps }) =>
      words('act.shell', { name, leaving: leaving.join(', '), keeps: keeps.join(', ') }),
    ),
  ]
}

/** A unit that what was agreed to leaves, or founds, empty; `numbers` by the keys of acts. */
export function shellLine(
  words: Words,
  { name, isNew, leaving, keeps }: Shell,
  numbers: ReadonlyMap<string, number>,
): string {
  const told = (keys: readonly string[]) =>
    keys
      .flatMap((key) => numbers.get(key) ?? [])
      .sort((a, b) => a - b)
      .join(', ')
  return isNew
    ? words('act.shell-founded', { name, keeps: told(keeps) })
    : words('act.shell-left', { name, leaving: told(leaving) })
}

/** "Nomor 4, 7: ditolak pada versi 1.", one sentence a reason. */
export function gapLines(words: Words, gaps: readonly NumberGap[]): string[] {
  return gaps.map(({ why, version, numbers, by }) => {
    const acts = numbers.join(', ')
    return by === undefined
      ? words(`act.gap-${why}`, { acts, version })
      : words('act.gap-in-force-by', { acts, by: legalBasis(words, by) })
  })
}

/** `perwako 31 Tahun 2018`, as a lineage has it, as a text is called. */
function legalBasis(words: Words, basis: string): string {
  const [, kind, no] = /^(perda|perwako) (.+)$/.exec(basis) ?? []
  return no ? `${words(`basis.${kind === 'perda' ? 'perda' : 'perwako'}`)} ${no}` : basis
}

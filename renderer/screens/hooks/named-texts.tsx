import { type AutocompleteProps, CheckIcon, type SelectProps } from '@mantine/core'
import { type Session, useSession, useStructure, useWords } from '../../app/session.tsx'
import { namesIn } from '../../domain/readings/names-in.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { type NamesWithin, namesWithin } from '../../words/names-within.ts'

let last: { readonly of: readonly Structure[]; readonly names: NamesWithin } | null = null

/** Finds the names of an office in texts: of the structure in force, and of the draft or past one that is shown. */
export function officeNames({ open, workspace }: Pick<Session, 'open' | 'workspace'>): NamesWithin {
  const of = [open.workspace, workspace].map((one) => one.getState().structure)
  if (last?.of.every((one, at) => one === of[at])) return last.names
  last = { of, names: namesWithin(of.flatMap((one) => [...namesIn(one)])) }
  return last.names
}

/** A text put together elsewhere, such as a choice of a list: the names of the office in it are read in their language. */
export function NamesIn({ text }: { readonly text: string }) {
  const { language } = useWords()
  const session = useSession()
  // Names of another structure are others.
  useStructure()
  if (language === OF_NAMES) return text
  return (officeNames(session).pieces([text])[0] ?? []).map((piece, at) =>
    piece.isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other place
      <span key={at} lang={OF_NAMES}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}

/** A choice of a list that is made of names and words. */
export const namedOption: NonNullable<SelectProps['renderOption']> = ({ option, checked }) => (
  <>
    {checked && <CheckIcon size={12} />}
    <span>
      <NamesIn text={option.label} />
    </span>
  </>
)

/** A choice that is a name, also where the office does not know it yet. */
export const nameOption: NonNullable<AutocompleteProps['renderOption']> = ({ option }) => (
  <span lang={OF_NAMES}>{option.value}</span>
)

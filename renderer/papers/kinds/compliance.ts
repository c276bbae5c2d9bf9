import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { complianceSheet } from '../../print/registers/kepatuhan.ts'
import { anyFindingSentence, ruleTitle } from '../../words/telling/any-finding.ts'
import { measured } from '../../words/telling/finding-measure.ts'
import { scopeText } from '../../words/telling/scope-text.ts'
import type { Words } from '../../words/words.ts'
import type { StructureKind } from '../order/paper-kind.ts'
import type { PaperDays } from './register-page.ts'

/** Findings of the rules, what was accepted, and the rules this office changed. */
export const compliance = {
  id: 'compliance',
  group: 'staff',
  name: { id: 'Kepatuhan', en: 'Compliance' },
  about: 'structure',
  takes: ['day'],
  text: (structure, { on, today, words, choice }) =>
    compliancePaper(structure, { on, today }, words, leftOutBy(choice.without).includes('birth')),
} as const satisfies StructureKind

/** The compliance sheet with the sentences of the program. */
export function compliancePaper(
  structure: Structure,
  days: PaperDays,
  words: Words,
  birthLeftOut = false,
): PaperText {
  return complianceSheet(
    structure,
    { ...days, language: words.language, birthLeftOut },
    {
      sentence: (finding) => anyFindingSentence(words, finding),
      figure: (rule, value) => measured(words, rule, value),
      ruleName: ({ rule, scope }) => `${ruleTitle(words, rule)} · ${scopeText(words, scope)}`,
    },
  )
}

import { describe, expect, expectTypeOf, it } from 'vitest'
import type { RowName, RuleName, VacancyRule } from '../../renderer/domain/rule-table/rule-names.ts'
import type {
  LabelCode,
  LabelValuesOf,
} from '../../renderer/domain/structure/journal/label-codes.ts'
import { all } from '../../renderer/domain/structure/structure.ts'
import type {
  FaultCode,
  ProblemCode,
  ValuesOf,
} from '../../renderer/domain/values/problem-codes.ts'
import { refuse } from '../../renderer/domain/values/result.ts'
import { changeMany } from '../../renderer/domain/verbs/change-many.ts'
import type { DICTIONARY, WordKey } from '../../renderer/words/dictionary.ts'
import type { CodeKey } from '../../renderer/words/form/code-key.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { smallOffice } from '../domain/small-office.ts'

type Sentences = (typeof DICTIONARY)['id']
type CodesOf<Topic extends string> = WordKey extends infer Key
  ? Key extends `${Topic}.${infer Code}`
    ? Code
    : never
  : never
/** The names that stand in a sentence. */
type NamesIn<Sentence> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never
/** Refusals of a cell of the sheet: whose row it is and what was typed is added where cells are set. */
type CellCode = Extract<
  ProblemCode,
  `cell-${string}` | `holder-${string}` | 'nip-not-18-digits' | 'filled-below-named'
>

describe('a code', () => {
  it('has a sentence, and every sentence of a code is asked for: checked by the compiler', () => {
    expectTypeOf<Exclude<CodeKey, WordKey>>().toBeNever()
    expectTypeOf<CodesOf<'problem'>>().toEqualTypeOf<ProblemCode>()
    expectTypeOf<CodesOf<'label'>>().toEqualTypeOf<LabelCode>()
    expectTypeOf<Exclude<CodesOf<'rule'>, RowName>>().toBeNever()
    expectTypeOf<Exclude<RuleName | VacancyRule, CodesOf<'rule'>>>().toBeNever()
    expectTypeOf<`fault-${FaultCode}`>().toExtend<ProblemCode>()
  })

  it('brings every value its sentence says: checked by the compiler', () => {
    type Missing = {
      [Code in ProblemCode]: Exclude<
        NamesIn<Sentences[`problem.${Code}`]>,
        keyof ValuesOf<Code> | (Code extends CellCode ? 'name' | 'value' : never)
      >
    }[ProblemCode]
    expectTypeOf<Missing>().toBeNever()
    type MissingInLabels = {
      [Code in LabelCode]: Exclude<NamesIn<Sentences[`label.${Code}`]>, keyof LabelValuesOf<Code>>
    }[LabelCode]
    expectTypeOf<MissingInLabels>().toBeNever()
  })

  it('is refused with its values alone: checked by the compiler', () => {
    expectTypeOf(refuse<'unit-gone'>).parameters.toEqualTypeOf<
      ['unit-gone', params?: ValuesOf<'unit-gone'>]
    >()
    expectTypeOf(refuse<'post-is-full'>)
      .parameter(0)
      .toEqualTypeOf<'post-is-full'>()
    expect(refuse('unit-gone')).toEqual({ ok: false, problem: { code: 'unit-gone', params: {} } })
  })

  it('of another version of the program is told in plain words', () => {
    const label = { code: 'no-such-label', params: { name: 'Seksi Media' } }
    expect(wordsIn('id').label(label)).toBe('perubahan dari versi lain')
    expect(wordsIn('en').label(label)).toBe('change of another version')
    expect(wordsIn('id').label({ code: 'toString', params: {} })).toBe('perubahan dari versi lain')
  })

  it('of many posts changed at once says what a number can be', () => {
    const office = smallOffice()
    const postId = all(office, 'post')[0]?.id ?? 'post:none'
    const wrong = changeMany([postId], { posts: { kelas: 0 } })(office)
    expect(wrong.ok ? '' : wordsIn('id').problem(wrong.problem)).toMatch(
      /bilangan bulat 1 sampai 17\.$/,
    )
    const seats = changeMany([postId], { posts: { seats: -1 } })(office)
    expect(seats.ok ? '' : wordsIn('id').problem(seats.problem)).toMatch(
      /bulat 0 sampai 10\.000\.$/,
    )
  })
})

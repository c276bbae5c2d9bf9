import { expect, test } from 'vitest'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'
import { recoveryPaper } from '../../renderer/papers/recovery-paper.ts'
import { wordsIn } from '../../renderer/words/words.ts'

test.each(LANGUAGES)(
  'the recovery sheet bears the code as text and QR, and how it is used and kept (%s)',
  (language) => {
    const code = 'ZPJ46-TH86S-L4ZZZ-KMSWU-8GPAS'
    const facts = { office: 'Dinas Kesehatan', code, at: '2026-11-29T09:41:00.000+07:00' }
    const { blocks } = recoveryPaper(wordsIn(language), facts)
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'code', code }))
    const lists = blocks.filter(({ kind }) => kind === 'list')
    expect(lists).toHaveLength(2)
    expect(JSON.stringify(lists)).toContain('--open-with')
  },
)

import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
} from 'docx'
import type { ListName } from './naskah-counts.ts'

/** What a regulation is written in. */
export const FONT = 'Bookman Old Style'
/** Half points. */
export const SIZE = 24
/** Millimetres around the text. */
export const EDGE = 25
/** Millimetres of the marks of ayat and items, of "Menimbang" and its colon. */
export const AYAT = 11
export const ITEM = 8.5
export const LABEL = 28
export const COLON = 4

export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

export type StyleName =
  | 'Judul'
  | 'BAB'
  | 'Bagian'
  | 'Paragraf'
  | 'Pasal'
  | 'Ayat'
  | 'Rincian'
  | 'Isi'
  | 'TandaTangan'

const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const
const filled = { alignment: AlignmentType.BOTH, spacing: { before: 0, after: 100 } } as const

function heading(outlineLevel: number, before: number) {
  return { ...centred, keepLines: true, outlineLevel, spacing: { before, after: 100 } }
}

const LOOKS = {
  Judul: { ...centred, spacing: { before: 0, after: 100 } },
  BAB: heading(0, 280),
  Bagian: heading(1, 240),
  Paragraf: heading(2, 240),
  Pasal: heading(3, 200),
  Ayat: filled,
  Rincian: filled,
  Isi: filled,
  TandaTangan: {
    alignment: AlignmentType.LEFT,
    keepNext: true,
    keepLines: true,
    spacing: { before: 0, after: 0 },
  },
} as const satisfies Readonly<Record<StyleName, object>>

/** The styles of a regulation; its language is Indonesian. */
export function naskahStyles(): IStylesOptions {
  const names = Object.keys(LOOKS) as StyleName[]
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE, language: { value: 'id-ID' } },
        paragraph: { spacing: { line: 264 } },
      },
    },
    paragraphStyles: names.map((id) => ({
      id,
      name: id === 'TandaTangan' ? 'Tanda Tangan' : id,
      basedOn: 'Normal',
      next: id === 'BAB' || id === 'Bagian' || id === 'Paragraf' ? 'Pasal' : id,
      quickFormat: true,
      paragraph: LOOKS[id],
      run: { font: FONT, size: SIZE },
    })),
  }
}

const { DECIMAL, LOWER_LETTER, UPPER_ROMAN } = LevelFormat

/** The lists Word counts: each level with its form and sign, as `naskah-counts` counts along. */
export function naskahNumbering(): INumberingOptions {
  const bare = { suffix: LevelSuffix.NOTHING, alignment: AlignmentType.CENTER } as const
  const level = (
    at: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
  })
  const turns = (
    first: typeof DECIMAL | typeof LOWER_LETTER,
    second: typeof DECIMAL | typeof LOWER_LETTER,
  ) =>
    [0, 1, 2, 3].map((at) =>
      level(at, at % 2 === 0 ? first : second, `%${at + 1}${at < 2 ? '.' : ')'}`),
    )
  const lists: Readonly<Record<ListName, INumberingOptions['config'][number]['levels']>> = {
    bab: [{ ...level(0, UPPER_ROMAN, 'BAB %1'), ...bare }],
    pasal: [
      { ...level(0, DECIMAL, 'Pasal %1'), ...bare },
      level(1, DECIMAL, '(%2)'),
      level(2, LOWER_LETTER, '%3.'),
      level(3, DECIMAL, '%4.'),
      level(4, LOWER_LETTER, '%5)'),
      level(5, DECIMAL, '%6)'),
    ],
    letters: turns(LOWER_LETTER, DECIMAL),
    figures: turns(DECIMAL, LOWER_LETTER),
  }
  return {
    config: Object.entries(lists).map(([reference, levels]) => ({ reference, levels })),
  }
}

import type { Glyph, Subset } from 'fontkit'
import type { Family } from '../../layout/text/text-measure.ts'
import { codeBytes } from './glyph-codes.ts'
import { faceFor, type OpenFont, type PaperFonts } from './paper-fonts.ts'
import type { PdfFile } from './pdf-file.ts'
import { literal } from './pdf-values.ts'

/** A font as far as the document uses it. */
export interface UsedFont extends OpenFont {
  /** What pages call it. */
  readonly name: string
  /** Number of its object. */
  readonly id: number
  readonly subset: Subset
  /** Of each glyph of the subset: width in thousandths, and the letters it stands for. */
  readonly widths: number[]
  readonly letters: (readonly number[])[]
}

/** Text of one font, as a page shows it: operands of `TJ`, raised by so many thousandths of its size. */
export interface SetRun {
  readonly font: UsedFont
  readonly parts: readonly { readonly shown: string; readonly rise: number }[]
  /** In thousandths of the type size. */
  readonly width: number
}

/** Sets text in the fonts of one document. */
export interface TextSetter {
  set(text: string, family: Family, bold: boolean): readonly SetRun[]
  /** All that was used, in the order it was first used. */
  readonly used: readonly UsedFont[]
}

interface Word {
  readonly parts: readonly { readonly shown: string; readonly rise: number }[]
  readonly width: number
}

/** Stands where a letter is that no font has: never nothing. */
const REPLACEMENT = '\ufffd'
const MARK = /\p{M}|\p{Default_Ignorable_Code_Point}/u
/** Scripts written from the right: words keep their order only where they are set together. */
const FROM_RIGHT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u

export function createTextSetter(fonts: PaperFonts, file: PdfFile): TextSetter {
  const used = new Map<string, UsedFont>()
  const words = new Map<string, Word>()
  const kinds = new Map<string, Kind>()

  function kindOf(family: Family, bold: boolean): Kind {
    const name = `${family} ${bold}`
    const known = kinds.get(name)
    if (known) return known
    const kind: Kind = { faceOf: facesByLetter(fonts.facesOf(family, bold)), texts: new Map() }
    kinds.set(name, kind)
    return kind
  }

  function setAnew(text: string, kind: Kind): readonly SetRun[] {
    return runsOf(text.normalize('NFC'), kind.faceOf).map((run) => {
      const font = usedFont(run.face)
      const pieces = FROM_RIGHT.test(run.text) ? [run.text] : run.text.match(/[^ ]* |[^ ]+$/g)
      const set = (pieces ?? []).flatMap((piece, at) => [
        ...(at === 0 ? [] : afterSpace(font, piece)),
        wordOf(font, piece),
      ])
      const width = set.reduce((sum, word) => sum + word.width, 0)
      return { font, parts: set.flatMap(({ parts }) => parts), width }
    })
  }

  function usedFont(face: OpenFont): UsedFont {
    const known = used.get(face.file)
    if (known) return known
    const name = `F${used.size + 1}`
    const subset = face.font.createSubset()
    const blank = face.font.getGlyph(0).advanceWidth * scaleOf(face)
    const fresh = { ...face, name, id: file.reserve(), subset, widths: [blank], letters: [[]] }
    used.set(face.file, fresh)
    return fresh
  }

  function wordOf(font: UsedFont, text: string): Word {
    const key = `${font.name} ${text}`
    const known = words.get(key)
    if (known) return known
    const word = shaped(font, text)
    words.set(key, word)
    return word
  }

  /** What the font draws a space and the first letter of the next word together by, or apart. */
  function afterSpace(font: UsedFont, piece: string): readonly Word[] {
    const pair = ` ${String.fromCodePoint(piece.codePointAt(0) ?? 0)}`
    const key = `${font.name} kern ${pair}`
    const known = words.get(key) ?? kernOf(font, pair)
    words.set(key, known)
    return known.width === 0 ? [] : [known]
  }

  return {
    set: (text, family, bold) => {
      const kind = kindOf(family, bold)
      const known = kind.texts.get(text)
      if (known) return known
      const runs = setAnew(text, kind)
      kind.texts.set(text, runs)
      return runs
    },
    get used() {
      return [...used.values()]
    },
  }
}

/** Text of one family and weight. */
interface Kind {
  readonly faceOf: (letter: string) => OpenFont | null
  /** What was set: most of a paper says something again. */
  readonly texts: Map<string, readonly SetRun[]>
}

/** The face of each letter, looked for once. */
export function facesByLetter(faces: readonly OpenFont[]): (letter: string) => OpenFont | null {
  const known = new Map<string, OpenFont | null>()
  return (letter) => {
    const face = known.get(letter) ?? faceFor(letter, faces)
    known.set(letter, face)
    return face
  }
}

/** The text in runs of one font each; marks and spaces stay with the letter before them. */
export function runsOf(
  text: string,
  faceOf: (letter: string) => OpenFont | null,
): { face: OpenFont; text: string }[] {
  const runs: { face: OpenFont; text: string }[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const stays = letter === ' ' || MARK.test(letter)
    const found = stays && last ? last.face : faceOf(letter)
    const face = found ?? faceOf(REPLACEMENT)
    if (!face) continue
    const shown = found ? letter : REPLACEMENT
    if (last?.face === face) last.text += shown
    else runs.push({ face, text: shown })
  }
  return runs
}

/** The step between two letters alone. */
function kernOf(used: UsedFont, pair: string): Word {
  const { glyphs, positions } = used.font.layout(pair)
  const by = (positions[0]?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0)
  const width = Math.round(by * scaleOf(used))
  return { parts: width === 0 ? [] : [{ shown: String(-width), rise: 0 }], width }
}

/** Ligatures and kerning as the font has them: the same as on the preview. */
function shaped(used: UsedFont, text: string): Word {
  const scale = scaleOf(used)
  const { glyphs, positions } = used.font.layout(text)
  const parts: { shown: string; rise: number }[] = []
  let width = 0
  let bytes = ''
  let shown = ''
  let rise = 0
  const endBytes = () => {
    if (bytes !== '') shown += literal(bytes)
    bytes = ''
  }
  const endPart = () => {
    endBytes()
    if (shown !== '') parts.push({ shown, rise })
    shown = ''
  }
  /** Moves the pen by so many thousandths. */
  const move = (by: number) => {
    const rounded = Math.round(by)
    if (rounded === 0) return
    endBytes()
    shown += String(-rounded)
  }
  const saying = sayingOf(used, text)
  glyphs.forEach((glyph, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    if (yOffset * scale !== rise) {
      endPart()
      rise = yOffset * scale
    }
    move(xOffset * scale)
    bytes += codeBytes(glyphOf(used, glyph, saying(glyph)))
    move((xAdvance - glyph.advanceWidth - xOffset) * scale)
    width += xAdvance * scale
  })
  endPart()
  return { parts, width }
}

/**
 * What a glyph says. One of fontkit's remembers only what it was first asked for with, and nothing at all where it was
 * first met as a part of another ('A' in 'Á'), so the text itself is asked before it.
 */
function sayingOf({ font }: UsedFont, text: string): (glyph: Glyph) => readonly number[] {
  const letters = new Map<number, number>()
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const { id } = font.glyphForCodePoint(code)
    if (!letters.has(id)) letters.set(id, code)
  }
  return (glyph) => {
    const code = letters.get(glyph.id)
    return code === undefined ? glyph.codePoints : [code]
  }
}

function glyphOf(used: UsedFont, glyph: Glyph, letters: readonly number[]): number {
  const no = used.subset.includeGlyph(glyph.id)
  used.widths[no] ??= glyph.advanceWidth * scaleOf(used)
  used.letters[no] ??= letters
  return no
}

function scaleOf({ font }: OpenFont): number {
  return 1000 / font.unitsPerEm
}

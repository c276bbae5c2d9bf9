import { describe, expect, it } from 'vitest'
import { lineText, wordBlocks } from '../../../renderer/exchange/word/word-blocks.ts'
import { numberText } from '../../../renderer/exchange/word/word-numbers.ts'
import { unpackWord } from '../../../renderer/exchange/word/word-package.ts'
import { docxOfXml, withPart } from './made-docx.ts'

const lvl = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (id: number, inner: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
const num = (id: number, of: number, inner = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inner}</w:num>`
const point = (list: number, level: number, text = 'x') =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

async function marks(body: string, numbering: string, styles?: string): Promise<string[]> {
  const plain = await docxOfXml(body, numbering)
  const bytes =
    styles === undefined
      ? plain
      : withPart(plain, 'word/styles.xml', (xml) =>
          xml.replace('</w:styles>', `${styles}</w:styles>`),
        )
  return wordBlocks(unpackWord(bytes)).blocks.map((block) =>
    block.kind === 'line' ? lineText(block) : '',
  )
}

const LEGAL =
  lvl(0, 'upperRoman', 'BAB %1') +
  lvl(1, 'decimal', 'Pasal %2', '<w:lvlRestart w:val="0"/>') +
  lvl(2, 'decimal', '(%3)') +
  lvl(3, 'lowerLetter', '%4.')

describe('the numbers of Word', () => {
  it('run through levels, begin anew below each, and go on where they are told to', async () => {
    const order = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1, 3]
    const body = order.map((level) => point(1, level)).join('')
    expect(await marks(body, kind(1, LEGAL) + num(1, 1))).toEqual([
      'BAB I x',
      'Pasal 1 x',
      '(1) x',
      '(2) x',
      'a. x',
      'b. x',
      'Pasal 2 x',
      '(1) x',
      'BAB II x',
      'Pasal 3 x',
      'a. x',
    ])
  })

  it('name the numbers above, in digits where that is asked', async () => {
    const levels =
      lvl(0, 'upperRoman', '%1.') +
      lvl(1, 'decimal', '%1.%2') +
      lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')
    const body = [0, 1, 1, 2, 0, 1].map((level) => point(1, level)).join('')
    expect(await marks(body, kind(1, levels) + num(1, 1))).toEqual([
      'I. x',
      'I.1 x',
      'I.2 x',
      '1.2.1 x',
      'II. x',
      'II.1 x',
    ])
  })

  it('begin anew in a list that says so, and go on in one that does not', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = point(1, 0) + point(1, 0) + point(2, 0) + point(2, 0) + point(3, 0)
    const lists = kind(1, lvl(0, 'lowerLetter', '%1)')) + num(1, 1) + num(2, 1, again) + num(3, 1)
    expect(await marks(body, lists)).toEqual(['a) x', 'b) x', 'e) x', 'f) x', 'g) x'])
  })

  it('come from a style, or from the style that one is made from', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Pasal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="PasalBaru"><w:basedOn w:val="Pasal"/></w:style>'
    const styled = (id: string, more = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = styled('Pasal') + styled('PasalBaru') + styled('Pasal', none) + styled('Pasal')
    const lists = kind(1, lvl(0, 'decimal', 'Pasal %1')) + num(1, 1)
    expect(await marks(body, lists, styles)).toEqual(['Pasal 1 x', 'Pasal 2 x', 'x', 'Pasal 3 x'])
  })

  it('are letters doubled after z, and digits where a format is not known', () => {
    const letters = [1, 26, 27, 28, 53].map((count) => numberText(count, 'lowerLetter'))
    expect(letters).toEqual(['a', 'z', 'aa', 'bb', 'aaa'])
    expect([4, 9, 14, 40, 1999].map((count) => numberText(count, 'upperRoman'))).toEqual([
      'IV',
      'IX',
      'XIV',
      'XL',
      'MCMXCIX',
    ])
    expect(numberText(7, 'chineseCounting')).toBe('7')
    expect(numberText(3, 'decimalZero')).toBe('03')
  })
})

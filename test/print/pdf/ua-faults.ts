import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { paintsOf, stringsOf } from './read-content.ts'
import {
  arrayOf,
  dictOf,
  elementsOf,
  nameIn,
  type ReadPage,
  type ReadPdf,
  type Tagged,
  textOf,
  wordsIn,
} from './read-pdf.ts'
import { wordsByElement } from './read-words.ts'

/** What may stand in what; the rest of PDF's own types are not used. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect'],
  Sect: ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'Table', 'Figure'],
  H1: [],
  H2: [],
  H3: [],
  H4: [],
  P: ['Link', 'Span'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: [],
  LBody: ['P', 'L', 'Table'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['P'],
  TD: ['P', 'Form', 'Link'],
  Figure: [],
  Form: [],
  Link: ['Span'],
  Span: [],
}

/** What a checker of PDF/UA-1 would refuse, of the rules a program can check; empty where all is well. */
export function uaFaults(pdf: ReadPdf): string[] {
  return [
    ...fileFaults(pdf),
    ...treeFaults(pdf),
    ...readingFaults(pdf),
    ...pdf.pages.flatMap((page) => pageFaults(pdf, page)),
  ]
}

function fileFaults({ document, lookup, pages }: ReadPdf): string[] {
  const { catalog } = document
  const faults: string[] = []
  const marked = dictOf(lookup(catalog.get(PDFName.of('MarkInfo')))).get(PDFName.of('Marked'))
  if (marked !== PDFBool.True) faults.push('not marked as tagged')
  if (wordsIn(catalog, 'Lang') === '') faults.push('no language')
  const preferences = dictOf(lookup(catalog.get(PDFName.of('ViewerPreferences'))))
  if (preferences.get(PDFName.of('DisplayDocTitle')) !== PDFBool.True)
    faults.push('title not shown')
  const metadata = textOf(lookup(catalog.get(PDFName.of('Metadata'))))
  if (!metadata.includes('<pdfuaid:part>1</pdfuaid:part>')) faults.push('does not say PDF/UA-1')
  const title = document.getTitle() ?? ''
  const said = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(metadata)?.[1] ?? ''
  const same = Buffer.from(said, 'latin1').toString('utf8').replaceAll('&amp;', '&')
  if (title === '' || same !== title) faults.push(`title ${title} and ${same}`)
  if (!catalog.get(PDFName.of('Outlines'))) faults.push('no bookmarks')
  for (const [name, font] of pages[0]?.fonts ?? []) {
    if (!font.embedded) faults.push(`font ${name} is not embedded`)
    if (nameIn(font.dict, 'CIDToGIDMap') !== 'Identity') faults.push(`font ${name} has no map`)
    const told = dictOf(lookup(font.dict.get(PDFName.of('FontDescriptor'))))
    for (const key of ['Ascent', 'Descent', 'CapHeight', 'ItalicAngle', 'StemV'])
      if (!(told.get(PDFName.of(key)) instanceof PDFNumber)) faults.push(`${key} of font ${name}`)
  }
  return faults
}

function treeFaults({ root, lookup }: ReadPdf): string[] {
  const faults: string[] = []
  const elements = elementsOf(root)
  for (const { type, ref, dict, children, contents, objects } of elements) {
    const allowed = CHILDREN[type]
    if (!allowed) faults.push(`unknown type ${type}`)
    for (const child of children) {
      if (!allowed?.includes(child.type)) faults.push(`${child.type} in ${type}`)
      if (child.dict.get(PDFName.of('P'))?.toString() !== ref)
        faults.push(`${child.type}: wrong parent`)
    }
    if (['Figure', 'Form'].includes(type) && wordsIn(dict, 'Alt') === '')
      faults.push(`${type}: no words`)
    if (type === 'Span' && wordsIn(dict, 'ActualText') === '') faults.push('Span: no words')
    if (type === 'Figure' && !attribute(dict, 'BBox', lookup)) faults.push('Figure: no place')
    if (type === 'TH' && !attribute(dict, 'Scope', lookup)) faults.push('TH: no scope')
    if (type === 'Link' && objects.length === 0) faults.push('Link: leads nowhere')
    if (['H1', 'H2', 'P', 'Figure', 'Form', 'Link'].includes(type)) {
      if (contents.length + children.length === 0) faults.push(`${type} is empty`)
    }
  }
  const spanOf = ({ dict }: Tagged) => {
    const span = attribute(dict, 'ColSpan', lookup)
    return span instanceof PDFNumber ? span.asNumber() : 1
  }
  for (const table of elements.filter(({ type }) => type === 'Table'))
    faults.push(...tableFaults(table, spanOf))
  const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []))
  if (levels.length > 0 && !levels.includes(1)) faults.push('no first heading')
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? 0) + 1 && levels.indexOf(1) < at)
      faults.push(`heading ${level} skips one`)
  })
  return faults
}

function attribute(dict: PDFDict, key: string, lookup: ReadPdf['lookup']) {
  const given = lookup(dict.get(PDFName.of('A')))
  return given instanceof PDFDict ? given.get(PDFName.of(key)) : undefined
}

function tableFaults({ children: rows }: Tagged, spanOf: (cell: Tagged) => number): string[] {
  const faults: string[] = []
  const counts = new Set(
    rows.map(({ children }) => children.reduce((sum, cell) => sum + spanOf(cell), 0)),
  )
  if (counts.size !== 1) faults.push(`table with rows of ${[...counts].join(', ')} cells`)
  if (!rows.some(({ children }) => children.some(({ type }) => type === 'TH'))) {
    faults.push('table without head cells')
  }
  return faults
}

/** What a person who hears the paper would miss. */
function readingFaults(pdf: ReadPdf): string[] {
  const faults: string[] = []
  const said = wordsByElement(pdf)
  for (const one of elementsOf(pdf.root)) {
    const { type, children, dict } = one
    const types = children.map((child) => child.type)
    const words = said.get(one.ref) ?? ''
    if (type === 'LI' && types.join(' ').replace(/^Lbl /, '') !== 'LBody')
      faults.push(`item of ${types.join(', ')}`)
    if (type === 'LBody' && /^(•|\d+\.) /.test(words)) faults.push(`label in "${words}"`)
    if (type === 'LBody' && types.includes('Table')) {
      const leads = children.findIndex((child) => child.children[0]?.type === 'Link')
      if (leads >= 0 && leads < types.indexOf('Table')) faults.push('a link before the table')
    }
    if (type === 'TR' && !types.includes('TH') && children.some((cell) => wordsBelow(cell, said)))
      faults.push(`row without a head: ${wordsBelow(one, said)}`)
    if (type === 'Link' && !words.includes('…')) {
      const links = one.objects.map((ref) => pdf.lookup(refOf(ref)))
      for (const link of links) {
        const told = wordsIn(dictOf(link), 'Contents').replace(/\s+/g, ' ')
        if (!told.includes(words)) faults.push(`a link says "${words}", its words "${told}"`)
      }
    }
    if (dict.get(PDFName.of('P')) === undefined) faults.push(`${type} hangs nowhere`)
  }
  return faults
}

function wordsBelow(element: Tagged, said: ReadonlyMap<string, string>): string {
  const own = said.get(element.ref) ?? ''
  return [own, ...element.children.map((child) => wordsBelow(child, said))].join(' ').trim()
}

/** All ink belongs to an element or is adornment; numbers, owners, links and glyphs are right. */
function pageFaults(pdf: ReadPdf, page: ReadPage): string[] {
  const faults: string[] = []
  const { lookup } = pdf
  if (nameIn(page.dict, 'Tabs') !== 'S') faults.push('tab order')
  const owners = new Map<number, Tagged>()
  for (const element of elementsOf(pdf.root)) {
    for (const content of element.contents)
      if (content.page === page.ref) owners.set(content.mcid, element)
  }
  const parents = parentsOf(pdf, page)
  for (const [mcid, element] of owners) {
    if (parents[mcid] !== element.ref) faults.push(`content ${mcid}: the tree says another owner`)
  }
  let font = ''
  const kept: string[] = []
  const paints = new Map(paintsOf(page.steps).map(({ step, owner }) => [step, owner]))
  for (const step of page.steps) {
    const { operator, operands } = step
    if (operator === 'Tf') font = operands[0]?.slice(1) ?? ''
    else if (operator === 'q') kept.push(font)
    else if (operator === 'Q') font = kept.pop() ?? ''
    const owner = paints.get(step)
    if (owner === undefined) continue
    if (owner === null) faults.push(`${operator} belongs to nothing`)
    else if (owner !== 'artifact' && owners.get(owner.mcid)?.type !== owner.tag) {
      faults.push(`${operator} of ${owner.tag} ${owner.mcid} is in no such element`)
    }
    if (operator !== 'TJ') continue
    for (const bytes of stringsOf(operands[0] ?? '')) {
      if (typeof bytes !== 'string') continue
      for (const { glyph, letters } of page.fonts.get(font)?.glyphsIn(bytes) ?? []) {
        if (glyph === 0 || letters === '' || letters === '\u0000')
          faults.push(`glyph ${glyph} of ${font} says nothing`)
      }
    }
  }
  for (const given of arrayOf(lookup(page.dict.get(PDFName.of('Annots'))))) {
    faults.push(...linkFaults(pdf, given instanceof PDFRef ? given : null))
  }
  return faults
}

function refOf(text: string): PDFRef {
  return PDFRef.of(Number(text.split(' ')[0]))
}

function parentsOf({ document, lookup }: ReadPdf, { dict }: ReadPage): string[] {
  const key = dict.get(PDFName.of('StructParents'))
  const found = parentIn(document.catalog, key instanceof PDFNumber ? key.asNumber() : -1, lookup)
  const owners = lookup(found)
  return owners instanceof PDFArray ? owners.asArray().map(String) : []
}

function parentIn(catalog: PDFDict, key: number, lookup: ReadPdf['lookup']) {
  const root = dictOf(lookup(catalog.get(PDFName.of('StructTreeRoot'))))
  const numbers = arrayOf(
    lookup(dictOf(lookup(root.get(PDFName.of('ParentTree')))).get(PDFName.of('Nums'))),
  )
  const at = numbers.findIndex((one, index) => index % 2 === 0 && String(one) === String(key))
  return at < 0 ? undefined : numbers[at + 1]
}

function linkFaults({ document, root, lookup, pages }: ReadPdf, ref: PDFRef | null): string[] {
  const link = dictOf(lookup(ref ?? undefined))
  const faults: string[] = []
  if (wordsIn(link, 'Contents') === '') faults.push('link without words')
  const key = link.get(PDFName.of('StructParent'))
  const owner = parentIn(document.catalog, key instanceof PDFNumber ? key.asNumber() : -1, lookup)
  const element = elementsOf(root).find((one) => one.ref === String(owner))
  if (element?.type !== 'Link' || !element.objects.includes(String(ref)))
    faults.push('link without owner')
  const [page] = arrayOf(lookup(link.get(PDFName.of('Dest'))))
  if (!pages.some((one) => one.ref === String(page))) faults.push('link to no page')
  return faults
}

import { type Language, OF_NAMES } from '../../domain/values/language.ts'
import type { Meaning } from '../marks/meaning.ts'
import type { PdfFile } from './pdf-file.ts'
import { array, dict, num, nums, ref, text } from './pdf-values.ts'

/** An element of the tree that a screen reader reads. */
export interface Element {
  readonly type: string
  /** Null of the document's own. */
  readonly parent: Element | null
  readonly entries: Readonly<Record<string, string>>
  readonly children: Child[]
}

type Child =
  | { readonly kind: 'element'; readonly element: Element }
  /** Marked content of a page. */
  | { readonly kind: 'content'; readonly page: number; readonly no: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly id: number }

export interface StructureTree {
  readonly document: Element
  child(parent: Element, type: string, entries?: Readonly<Record<string, string>>): Element
  /** The number of the marked content that belongs to the element. @param page number of its object */
  content(element: Element, page: number): number
  /** Lets the element own a link. @returns what the link calls itself in the tree */
  annotation(element: Element, page: number, id: number): number
  /** What the page calls itself in the tree. */
  pageKey(page: number): number
  /** Writes the tree. @returns the number of its root */
  end(): number
}

export function createStructureTree(file: PdfFile): StructureTree {
  const root = file.reserve()
  const all: Element[] = []
  /** By key: the elements of a page's marked contents, or of one link. */
  const parents: (Element[] | Element)[] = []
  const pages = new Map<number, number>()

  function child(parent: Element | null, type: string, entries = {}): Element {
    const element: Element = { type, parent, entries, children: [] }
    all.push(element)
    parent?.children.push({ kind: 'element', element })
    return element
  }

  function pageKey(page: number): number {
    const known = pages.get(page)
    if (known !== undefined) return known
    pages.set(page, parents.length)
    parents.push([])
    return parents.length - 1
  }

  const document = child(null, 'Document')
  return {
    document,
    child,
    pageKey,
    content: (element, page) => {
      const owners = parents[pageKey(page)]
      if (!Array.isArray(owners)) return 0
      owners.push(element)
      const no = owners.length - 1
      element.children.push({ kind: 'content', page, no })
      return no
    },
    annotation: (element, page, id) => {
      element.children.push({ kind: 'annotation', page, id })
      parents.push(element)
      return parents.length - 1
    },
    end: () => {
      const sorted = byType(all)
      const ids = new Map(sorted.map((element) => [element, file.reserve()]))
      const idOf = (element: Element | null) => ref((element && ids.get(element)) ?? root)
      const lists = new Map<number, number>()
      const list = (key: number): number => {
        const known = lists.get(key)
        if (known !== undefined) return known
        const owners = parents[key]
        const id = file.put(array(Array.isArray(owners) ? owners.map(idOf) : []))
        lists.set(key, id)
        return id
      }
      // The list of a page says again what its rows say: behind them it packs to almost nothing.
      let rowsOf: number | undefined
      for (const element of sorted) {
        const page = element.type === 'TR' ? pageOfRow(element) : null
        const key = page === null ? undefined : pages.get(page)
        if (rowsOf !== undefined && key !== rowsOf) list(rowsOf)
        rowsOf = key
        file.put(written(element, idOf), ids.get(element))
      }
      const keys = parents.map((owners, key) => {
        const value = Array.isArray(owners) ? ref(list(key)) : idOf(owners)
        return `${key} ${value}`
      })
      const tree = file.put(dict({ Nums: array(keys) }))
      const entries = {
        Type: '/StructTreeRoot',
        K: array([idOf(document)]),
        ParentTree: ref(tree),
        ParentTreeNextKey: num(parents.length),
      }
      return file.put(dict(entries), root)
    },
  }
}

/** The page on which the first of its cells that says something stands. */
function pageOfRow({ children }: Element): number | null {
  for (const child of children) {
    if (child.kind !== 'element') return child.page
    const page = pageOfRow(child.element)
    if (page !== null) return page
  }
  return null
}

/** What is written alike stands, and is numbered, together, which packs smaller; as before within a type. */
function byType(elements: readonly Element[]): Element[] {
  const types = new Map<string, Element[]>()
  for (const element of elements) {
    const list = types.get(element.type)
    if (list) list.push(element)
    else types.set(element.type, [element])
  }
  return [...types.values()].flat()
}

function written(
  { type, parent, entries, children }: Element,
  idOf: (element: Element | null) => string,
): string {
  const first = children.find((one) => one.kind === 'content')
  const page = first?.kind === 'content' ? first.page : null
  const kids = children.map((one) => {
    if (one.kind === 'element') return idOf(one.element)
    if (one.kind === 'annotation') {
      return dict({ Type: '/OBJR', Obj: ref(one.id), Pg: ref(one.page) })
    }
    return one.page === page
      ? num(one.no)
      : dict({ Type: '/MCR', Pg: ref(one.page), MCID: num(one.no) })
  })
  const K = kids.length === 0 ? '' : `/K ${kids.length === 1 ? kids[0] : array(kids)}`
  const Pg = page === null ? '' : `/Pg ${ref(page)}`
  let more = ''
  for (const [key, value] of Object.entries(entries)) more += `/${key} ${value}`
  return `<<${K}/P ${idOf(parent)}${Pg}${more}/S /${type}>>`
}

/** Of a name in a paper of another language: that it is Indonesian. */
function foreign(
  { isName }: { readonly isName?: true },
  language: Language,
): Readonly<Record<string, string>> {
  return isName && language !== OF_NAMES ? { Lang: text(OF_NAMES) } : {}
}

/** What a meaning is called in the tree, and what else is said of it. `area`: what a figure takes of the page. */
export function elementOf(
  meaning: Exclude<Meaning, { readonly is: 'foot' }>,
  area: readonly number[] | null,
  language: Language,
): { readonly type: string; readonly entries?: Readonly<Record<string, string>> } {
  switch (meaning.is) {
    case 'heading':
      return { type: `H${meaning.level}` }
    case 'paragraph':
      return { type: 'P', entries: foreign(meaning, language) }
    case 'list':
      return { type: 'L' }
    case 'item':
      return { type: 'LI' }
    case 'label':
      return { type: 'Lbl' }
    case 'table':
      return { type: 'Table' }
    case 'row':
      return { type: 'TR' }
    case 'head': {
      const scope = meaning.scope === 'row' ? '/Row' : '/Column'
      const span = meaning.span === undefined ? {} : { ColSpan: num(meaning.span) }
      const A = dict({ O: '/Table', Scope: scope, ...span })
      return { type: 'TH', entries: { A, ...foreign(meaning, language) } }
    }
    case 'cell':
      return { type: 'TD', entries: foreign(meaning, language) }
    case 'figure': {
      const place = area ? { BBox: array([nums(area)]) } : {}
      const A = dict({ O: '/Layout', Placement: '/Block', ...place })
      return { type: 'Figure', entries: { Alt: text(meaning.words), A } }
    }
    case 'tick': {
      const words = text(meaning.words)
      const A = dict({ O: '/PrintField', Role: '/cb', checked: '/off', Desc: words })
      return { type: 'Form', entries: { Alt: words, A } }
    }
    case 'said':
      return { type: 'Span', entries: { ActualText: text(meaning.words) } }
    case 'link':
      return { type: 'Link' }
  }
}

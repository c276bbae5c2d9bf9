import { get, type Structure } from '../structure/structure.ts'
import { type Mark, markAt } from './marks.ts'
import { isLettered, itemMark } from './numbering.ts'
import { letter } from './ordinals.ts'
import {
  type ListForm,
  type Origin,
  type Piece,
  type PieceKey,
  type PieceKind,
  piece,
  type Run,
} from './text-tree.ts'

/** A live name in the office's own words, and a live reference; "=": without "dalam" and "pada". */
const LIVE = /\{\{(=?)([^{}]+)\}\}|\[\[([^[\]]+)\]\]/

/** A piece as it is written in a field: a line a paragraph, marks as in the text, references as `{{key}}`. */
export function sourceOf(one: Piece): string {
  const lines: string[] = []
  if (one.text.length > 0) lines.push(runsText(one.text))
  addSource(lines, one, 0, one.list ?? 'letters')
  return lines.join('\n')
}

function addSource(lines: string[], { pieces }: Piece, depth: number, form: ListForm): void {
  let ayat = 0
  let items = 0
  for (const one of pieces) {
    const text = `${runsText(one.text)}${one.end ?? ''}`
    if (one.kind === 'ayat') {
      ayat += 1
      lines.push(`${one.mark ?? `(${ayat})`} ${text}`)
      addSource(lines, one, 0, one.list ?? 'letters')
    } else if (one.kind === 'item') {
      items += 1
      lines.push(`${one.mark ?? standardMark(items, depth, form)} ${text}`)
      addSource(lines, one, depth + 1, form)
    } else lines.push(text)
  }
}

function standardMark(count: number, depth: number, form: ListForm): string {
  return itemMark(isLettered(form, depth) ? letter(count) : String(count), depth)
}

export function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === 'string' ? run : `{{${run.bare ? '=' : ''}${run.ref}}}`))
    .join('')
}

/** The runs of a text somebody wrote; a live name is that of today, of a unit or post that is gone "(…)". */
export function readRuns(structure: Structure, text: string): Run[] {
  const runs: Run[] = []
  const put = (run: Run) => {
    const last = runs.at(-1)
    if (run === '') return
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else runs.push(run)
  }
  for (let rest = text; rest !== ''; ) {
    const found = LIVE.exec(rest)
    put(rest.slice(0, found?.index ?? rest.length))
    if (!found) break
    const [whole, bare, ref, named] = found
    if (ref) put({ ref, ...(bare ? { bare: true } : {}) })
    else put(liveName(structure, named ?? ''))
    rest = rest.slice(found.index + whole.length)
  }
  return runs
}

function liveName(structure: Structure, id: string): string {
  if (id.startsWith('unit:')) return get(structure, id as `unit:${string}`)?.name ?? '(…)'
  if (id.startsWith('post:')) return get(structure, id as `post:${string}`)?.title ?? '(…)'
  return '(…)'
}

interface Open {
  readonly kind: PieceKind
  readonly key: PieceKey
  readonly text: string
  readonly mark: Mark | null
  readonly depth: number
  readonly pieces: Open[]
}

/** What an article, ayat or item holds, from the text somebody wrote for it. `known`: what stood there, for its keys. */
export function readSource(
  structure: Structure,
  source: string,
  like: Piece,
  origin: Origin,
): Piece {
  const root: Open = { kind: like.kind, key: like.key, text: '', mark: null, depth: -1, pieces: [] }
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const stack: { style: Mark['style']; owner: Open }[] = []
  let text = ''
  const holdsText = like.kind !== 'title' && like.kind !== 'signing' && like.kind !== 'promulgating'
  lines.forEach((line, at) => {
    const found = holdsText ? markAt(line) : null
    if (!found) {
      if (at === 0 && holdsText) text = line
      else
        root.pieces.push({
          kind: 'text',
          key: `${like.key}/t${at}`,
          text: line,
          mark: null,
          depth: 0,
          pieces: [],
        })
      stack.length = 0
      return
    }
    const known = stack.findLastIndex(({ style }) => style === found.mark.style)
    const last = stack.at(-1)?.owner.pieces.at(-1)
    if (known >= 0) stack.length = known + 1
    else stack.push({ style: found.mark.style, owner: stack.length === 0 ? root : (last ?? root) })
    const { owner } = stack.at(-1) as { owner: Open }
    const isAyat = found.mark.style === 'paragraph' && like.kind === 'pasal'
    const place = owner.pieces.length
    const key = keyAt(like, owner, root, place, isAyat) ?? `${owner.key}/${place + 1}`
    const depth = isAyat ? -1 : owner.kind === 'item' ? owner.depth + 1 : 0
    owner.pieces.push({
      kind: isAyat ? 'ayat' : 'item',
      key,
      text: found.rest,
      mark: found.mark,
      depth,
      pieces: [],
    })
  })
  const form = like.list ?? formOf(root)
  const made = close(
    structure,
    root,
    origin,
    form,
    ['considering', 'citing'].includes(like.kind) ? ';' : '.',
  )
  const [runs, end] = ended(text, root.pieces.some(({ kind }) => kind === 'item') ? ':' : '.')
  return {
    ...like,
    text: readRuns(structure, holdsText ? runs : text),
    pieces: made,
    origin,
    ...(form === 'letters' ? {} : { list: form }),
    ...(end === null || !['pasal', 'ayat', 'item'].includes(like.kind) ? {} : { end }),
  }
}

/** The key of what stood at that place, so that references go on meaning it. */
function keyAt(
  like: Piece,
  owner: Open,
  root: Open,
  place: number,
  isAyat: boolean,
): PieceKey | null {
  if (owner !== root) return null
  const [same] = like.pieces.filter(({ kind }) => kind === (isAyat ? 'ayat' : 'item')).slice(place)
  return same?.key ?? null
}

function formOf({ pieces }: Open): ListForm {
  const first = pieces.find(({ kind }) => kind === 'item')
  return first?.mark && /^\(?\d/.test(first.mark.text) ? 'numbers' : 'letters'
}

function close(
  structure: Structure,
  { pieces }: Open,
  origin: Origin,
  form: ListForm,
  end: string,
): Piece[] {
  const items = pieces.filter(({ kind }) => kind === 'item')
  const sentences = form === 'sentences'
  return pieces.map((one) => {
    const at = items.indexOf(one)
    const isAyat = one.kind === 'ayat'
    const inner = isAyat ? formOf(one) : form
    const has = one.pieces.some(({ kind }) => kind === 'item')
    const own =
      isAyat || at < 0
        ? '.'
        : sentences
          ? '.'
          : at === items.length - 1
            ? end
            : at === items.length - 2
              ? '; dan'
              : ';'
    const [text, typed] = ended(one.text, has ? ':' : end === ';' ? ';' : own)
    const wanted = isAyat
      ? `(${pieces.filter(({ kind }) => kind === 'ayat').indexOf(one) + 1})`
      : at >= 0
        ? standardMark(at + 1, one.depth, form)
        : ''
    const mark = one.mark && one.mark.text !== wanted ? one.mark.text : null
    return piece(one.kind, one.key, readRuns(structure, text), origin, {
      pieces: close(structure, one, origin, inner, isAyat ? '.' : own),
      ...(inner === 'letters' || !isAyat ? {} : { list: inner }),
      ...(mark === null ? {} : { mark }),
      ...(typed === null || one.kind === 'text' ? {} : { end: typed }),
    })
  })
}

/** A text without the sign its place gives it anyway; and the sign, where it is another one. */
function ended(text: string, usual: string): [text: string, typed: string | null] {
  const [, bare = text, sign = ''] =
    /^(.*?)\s*(;\s+(?:dan\/atau|dan|atau)|[;:.,])$/s.exec(text) ?? []
  const clean = sign.replace(/\s+/g, ' ')
  if (sign === '') return [text, null]
  return clean === usual ? [bare, null] : [bare, clean]
}

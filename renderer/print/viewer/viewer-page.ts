import { OF_NAMES } from '../../domain/values/language.ts'
import type { NamesWithin } from '../../words/names-within.ts'
import type { Words } from '../../words/words.ts'
import { escaped } from '../marks/svg.ts'
import { namesMarked } from './viewer-names.ts'
import { VIEWER_SCRIPT } from './viewer-script.ts'
import { VIEWER_STYLE } from './viewer-style.ts'

type ViewId = 'acts' | 'chart' | 'list' | 'table'

export interface ViewerParts {
  readonly title: string
  /** Below the title: whose structure on which day, which version with which fingerprint. */
  readonly lines: readonly string[]
  /** What was left out of people; empty for nothing. */
  readonly leftOut: string
  readonly made: string
  readonly chart: string
  readonly list: string
  /** Whether the units are of several perangkat daerah. */
  readonly hasOffices: boolean
  /** The acts of a proposal; null where it shows a structure. */
  readonly acts: string | null
  /** The names in its sentences; null where all of it is of their language. */
  readonly names: NamesWithin | null
}

/**
 * One HTML file that shows everything and asks for nothing: its policy lets run and draw only what stands in it, known
 * by its checksum, and lets nothing be fetched or sent.
 */
export async function viewerPage(parts: ViewerParts, words: Words): Promise<string> {
  const { title, lines, leftOut, made, chart, list, hasOffices, acts, names } = parts
  const policy = [
    "default-src 'none'",
    `script-src '${await sourceOf(VIEWER_SCRIPT)}'`,
    `style-src '${await sourceOf(VIEWER_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const views: readonly { readonly id: ViewId; readonly html: string }[] = [
    ...(acts === null ? [] : [{ id: 'acts' as const, html: scrolling('acts', acts) }]),
    { id: 'chart', html: chartView(chart, words) },
    { id: 'list', html: list },
    { id: 'table', html: tableView(hasOffices, words) },
  ]
  const links = views.map(
    ({ id }) => `<li><a href="#${id}">${escaped(words(`viewer.${id}`))}</a></li>`,
  )
  const sections = views.map(
    ({ id, html }) =>
      `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escaped(words(`viewer.${id}`))}</h2>\n${html}</section>`,
  )
  const said = escaped(words('viewer.found', { number: '#' }))
  const none = escaped(words('viewer.none'))
  const spoken = words.language === OF_NAMES ? '' : ` data-names="${OF_NAMES}"`
  const komando = escaped(words('line.komando'))
  return [
    '<!doctype html>',
    `<html lang="${words.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${VIEWER_STYLE}</style></head><body>`,
    `<header><h1>${namesMarked(title, names)}</h1>${lines.map((line) => `<p>${namesMarked(line, names)}</p>`).join('')}${leftOut === '' ? '' : `<p class="out">${escaped(leftOut)}</p>`}</header>`,
    `<nav aria-label="${escaped(words('viewer.parts'))}"><ul>${links.join('')}</ul>`,
    `<label>${escaped(words('viewer.search'))}<input id="search" type="search" autocomplete="off"></label>`,
    `<span id="said" role="status" data-found="${said}" data-none="${none}" data-komando="${komando}"${spoken}></span></nav>`,
    `<main>${sections.join('\n')}</main>`,
    `<footer>${paragraph(made)}</footer>`,
    `<script>${VIEWER_SCRIPT}</script>`,
    '</body></html>\n',
  ].join('\n')
}

function chartView(chart: string, words: Words): string {
  const button = (by: string, word: 'zoom-out' | 'zoom-in' | 'zoom-all') =>
    `<button type="button" data-zoom="${by}">${escaped(words(`viewer.${word}`))}</button>`
  const tools = [button('0.8', 'zoom-out'), button('1.25', 'zoom-in'), button('all', 'zoom-all')]
  const label = escaped(words('viewer.chart-label'))
  const big = isBig(chart) ? `<p class="big">${escaped(words('viewer.big'))}</p>` : ''
  return `${big}<div class="tools">${tools.join('')}</div><div id="frame" tabindex="0" role="group" aria-label="${label}">${chart}</div>`
}

/** Wider or higher charts are too small to be read on a sheet of A4. */
const READABLE = 2200

function isBig(chart: string): boolean {
  const [, width = '0', height = '0'] =
    /^\s*<svg[^>]*?width="(\d+)" height="(\d+)"/.exec(chart) ?? []
  return Math.max(Number(width), Number(height)) > READABLE
}

function tableView(hasOffices: boolean, words: Words): string {
  const before = [words('viewer.post'), words('viewer.unit')].map(columnHead)
  const office = `<th scope="col" data-office>${escaped(words('vacancy.group-office'))}</th>`
  const heads = [
    words('field.eselon'),
    words('field.kelas'),
    'K',
    'B',
    '−/+',
    words('viewer.holder'),
    words('viewer.state'),
  ]
  const cells = [...before, ...(hasOffices ? [office] : []), ...heads.map(columnHead)].join('')
  const caption = `<caption>${escaped(words('viewer.table-text'))}</caption>`
  return scrolling(
    'table',
    `<table>${caption}<thead><tr>${cells}</tr></thead><tbody></tbody></table>`,
  )
}

/** A table that is wider than a telephone: reached by the keyboard, so that its arrows scroll it. */
function scrolling(id: ViewId, table: string): string {
  return `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title">${table}</div>`
}

function columnHead(text: string): string {
  return `<th scope="col">${escaped(text)}</th>`
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

/** How a policy calls what stands in the page. */
async function sourceOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

import { readFile } from 'node:fs/promises'
import { fileOf, headersOf, notFound, PRINT_ORIGIN } from '../window/page-answers.ts'

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  `font-src ${PRINT_ORIGIN} data:`,
].join('; ')

/**
 * The answer to one request of a hidden print window.
 * @param root folder of the built page; the papers' fonts lie in its `fonts`
 * @param html the paper that lies at that address, where one does
 */
export async function answerPaper(
  root: string,
  address: string,
  html: string | undefined,
): Promise<Response> {
  return html === undefined ? font(root, address) : page(html)
}

function page(html: string): Response {
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

async function font(root: string, address: string): Promise<Response> {
  const file = fileOf(root, address, new URL(PRINT_ORIGIN).host)
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null || !file.endsWith('.ttf')) return notFound()
  return new Response(bytes, {
    headers: { ...headersOf(file), 'access-control-allow-origin': PRINT_ORIGIN },
  })
}

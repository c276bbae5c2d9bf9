import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export const SCHEME = 'app'
export const PAGE_ORIGIN = 'app://bagan'
export const PRINT_ORIGIN = 'app://print'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/**
 * The file an address means, or null: another host, a folder, anything that would leave the root.
 * @param root folder of the built page
 */
export function fileOf(root: string, address: string, host: string): string | null {
  const url = parsed(address)
  if (url?.protocol !== `${SCHEME}:` || url.host !== host) return null
  const path = decoded(url.pathname)
  if (path === null || /[\\\0:]/.test(path) || !TYPES[extname(path)]) return null
  const file = join(root, path)
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** What the page may load and run: itself, and styles that carry this load's nonce. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The answer to one request; a page gets a nonce nobody could know before. */
export async function answerPage(root: string, address: string): Promise<Response> {
  const file = fileOf(root, address, new URL(PAGE_ORIGIN).host)
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null) return notFound()
  const nonce = randomBytes(18).toString('base64')
  const isPage = extname(file) === '.html'
  const body = isPage ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes
  return new Response(body, {
    headers: {
      ...headersOf(file),
      'content-security-policy': contentPolicy(nonce),
      'cache-control': isPage ? 'no-store' : 'no-cache',
    },
  })
}

/** The answer for everything that is not there or not allowed. */
export function notFound(): Response {
  return new Response('', { status: 404 })
}

/**
 * The headers every file of ours goes out with. No opener policy among them: no window opens another here, and a page
 * that has one takes Electron 25 with it when it goes to about:srcdoc.
 */
export function headersOf(file: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  }
}

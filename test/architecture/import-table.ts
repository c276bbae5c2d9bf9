import { isBuiltin } from 'node:module'
import type { Import } from './source-files.ts'

interface Rule {
  /** Folders or single files of ours. */
  readonly ours: readonly string[]
  /** Packages, or beginnings of their names that end with `/`. */
  readonly packages: readonly string[]
  readonly node?: boolean
}

const REACT = ['react', 'react-dom']
const MANTINE = ['@mantine/', '@tabler/icons-react']
const EXCHANGE_FORMATS = [
  'papaparse',
  '@e965/xlsx',
  '@xmldom/xmldom',
  'docx',
  'fflate',
  'n3',
  'pdfjs-dist',
]
/** What both sides of the process border hold to. */
const CONTRACTS = [
  'ipc-contract',
  'program-info',
  'template-calls',
  'scan-calls',
  'command-words',
  'server-calls',
  'unexpected',
  'update-calls',
  'versions',
].map((name) => `electron/contract/${name}.ts`)
/** What an administrator may set, as the page and a command check it too. */
const POLICY = ['policy-form', 'read-policy', 'registry-form', 'told-policy'].map(
  (name) => `electron/policy/${name}.ts`,
)

const ofRenderer = (name: string) => `renderer/${name}`

/** Who may import whom, types included. */
export const IMPORT_TABLE: Readonly<Record<string, Rule>> = {
  'renderer/domain': { ours: [], packages: [] },
  'renderer/words': {
    ours: ['renderer/domain'],
    packages: [],
  },
  'renderer/help': {
    ours: ['renderer/domain', 'renderer/words', 'electron/contract/words.ts'],
    packages: [],
  },
  'renderer/actions': { ours: ['domain', 'words', 'help'].map(ofRenderer), packages: [] },
  'renderer/registers': { ours: ['renderer/domain', 'renderer/words'], packages: [] },
  'renderer/samples': { ours: ['renderer/domain'], packages: [] },
  'renderer/layout': { ours: ['renderer/domain'], packages: ['d3-flextree'] },
  'renderer/storage': {
    ours: ['renderer/domain'],
    packages: ['dexie', 'fake-indexeddb', 'zod', 'fflate'],
  },
  'renderer/exchange': {
    ours: ['renderer/domain', 'renderer/words', 'renderer/registers'],
    packages: [...EXCHANGE_FORMATS, 'qrcode-generator', 'zod'],
  },
  'renderer/print': {
    ours: ['renderer/domain', 'renderer/layout', 'renderer/words'],
    packages: ['qrcode-generator', 'fontkit', 'fflate'],
  },
  'renderer/papers': {
    ours: ['domain', 'words', 'help', 'actions', 'registers', 'layout', 'print', 'exchange'].map(
      ofRenderer,
    ),
    packages: [],
  },
  'renderer/parts': { ours: [], packages: ['react', ...MANTINE] },
  'renderer/app': {
    ours: [
      ...[
        'domain',
        'words',
        'actions',
        'registers',
        'storage',
        'exchange',
        'print',
        'papers',
        'samples',
      ].map(ofRenderer),
      ...CONTRACTS,
      ...POLICY,
    ],
    packages: [...REACT, 'zod'],
  },
  'renderer/screens': {
    ours: [
      'domain',
      'words',
      'help',
      'actions',
      'registers',
      'layout',
      'print',
      'papers',
      'app',
      'parts',
    ].map(ofRenderer),
    packages: [...REACT, ...MANTINE, '@xyflow/react', '@tanstack/'],
  },
  electron: {
    ours: ['language', 'scan-form', 'sealing'].map((name) => `renderer/domain/values/${name}.ts`),
    packages: ['electron', 'fastest-levenshtein', 'original-fs', 'pg', 'zod'],
    node: true,
  },
}

/** The folder of the table a path belongs to, or null (composition roots, tests, build). */
export function areaOf(path: string): string | null {
  return Object.keys(IMPORT_TABLE).find((area) => path.startsWith(`${area}/`)) ?? null
}

/** Whether the table allows this import. */
export function isAllowed(area: string, { name, path }: Import): boolean {
  const rule = IMPORT_TABLE[area]
  if (!rule) return true
  if (path !== null) {
    return [area, ...rule.ours].some((ours) => path === ours || path.startsWith(`${ours}/`))
  }
  if (isBuiltin(name)) return rule.node === true
  return rule.packages.some((allowed) =>
    allowed.endsWith('/') ? name.startsWith(allowed) : packageName(name) === allowed,
  )
}

/** `react-dom/server` → `react-dom`, `@mantine/core/styles.css` → `@mantine/core`. */
export function packageName(name: string): string {
  const parts = name.split('/')
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name)
}

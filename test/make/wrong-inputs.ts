import type { z } from 'zod'
import { CALL_NAMES, type CallInput, type CallName } from '../../electron/contract/ipc-contract.ts'
import type { MainServices } from '../../electron/contract/main-services.ts'
import { createCallHandlers } from '../../electron/gate/call-handlers.ts'

/** One input no call may take, and what is wrong with it. */
export interface WrongInput {
  readonly call: CallName
  readonly what: string
  readonly input: unknown
}

const FILTERS = [{ name: 'Bagan', extensions: ['bagan'] }]
const SHEET = { html: '<p>x</p>', paper: { widthMm: 210, heightMm: 330 } }
const LINE = { command: 'screen.bagan', label: 'Bagan', accelerator: 'CmdOrCtrl+2', enabled: true }
const BYTES = new Uint8Array([37, 80, 68, 70])
const GROUP = 'bagan-0a1b2c3d'
const SCAN = { content: '0a'.repeat(32), media: 'pdf' } as const
const SCAN_FILE = `${SCAN.content}.pdf`
const ADDRESS = { host: 'localhost', port: 5432, database: 'bagan', login: 'bkpsdm' }

/** A right input of every call, which the wrong ones are made of: a call without one does not compile. */
export const RIGHT_INPUTS: { readonly [N in CallName]: CallInput<N> } = {
  programInfo: {},
  listWorkspaces: {},
  strangeFolders: {},
  takeInFolder: { name: 'Dinas Kesehatan', id: 'kota' },
  revealOffices: {},
  openWorkspaceFolder: { id: 'kota' },
  claimOffice: { id: 'kota', officer: 'Sari', takesOver: false },
  sealState: { id: 'kota' },
  readSeal: { id: 'kota' },
  unsealOffice: { id: 'kota', files: [{ name: 'riwayat.jsonl', bytes: BYTES }] },
  sealOffice: { id: 'kota', bytes: BYTES, lastSeq: 1 },
  dropSeal: { id: 'kota' },
  releaseOffice: { id: 'kota' },
  readJournal: { id: 'kota', fromSeq: 1, toSeq: 2 },
  appendJournal: { id: 'kota', seq: 1, line: '{"seq":1}' },
  takeBackJournal: { id: 'kota', seq: 1, sum: '0123abcd' },
  replaceJournal: { id: 'kota', lines: ['{"seq":1}'] },
  writeSnapshot: { id: 'kota', seq: 1, bytes: BYTES, kept: true },
  listSnapshots: { id: 'kota' },
  readSnapshot: { id: 'kota', file: '00000042 2026-11-25T09-41-00-123Z.bagan' },
  listAside: { id: 'kota' },
  readAside: { id: 'kota', file: 'riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl' },
  revealWorkspace: { id: 'kota' },
  trashWorkspace: { id: 'kota', forGood: true },
  carryStore: { bytes: BYTES },
  takeCarried: {},
  dropCarried: {},
  startAgain: {},
  programHasRoom: {},
  openFiles: { title: 'Buka', filters: FILTERS, many: false },
  readStartFile: { path: '/data/kota.bagan' },
  saveFile: { title: 'Simpan', suggestedName: 'kota.pdf', filters: FILTERS, bytes: BYTES },
  openSaved: { path: '/data/kota.pdf', folder: true },
  dropPrevious: { path: '/data/kota (sebelumnya).bagan' },
  writtenFiles: {},
  deleteWritten: { path: '/data/kota.bagan' },
  forgetWritten: { paths: ['/data/kota.bagan'] },
  updates: {},
  lookForUpdate: {},
  chooseUpdatePlace: { title: 'Folder pembaruan' },
  leaveUpdatePlace: {},
  updateTold: {},
  takeUpdate: {},
  openUpdate: { folder: true },
  restart: {},
  checkUpdate: { place: '/media/flashdisk' },
  checkSignature: { bytes: BYTES, key: new Uint8Array(32), signature: new Uint8Array(64) },
  signBytes: { bytes: BYTES, pem: '-----BEGIN PRIVATE KEY-----' },
  makeKey: {},
  keepScan: { id: 'kota', bytes: BYTES },
  putScan: { id: 'kota', scan: SCAN, bytes: BYTES, isAside: false },
  asideScans: { id: 'kota' },
  readScan: { id: 'kota', scan: SCAN },
  openScan: { id: 'kota', scan: SCAN, name: 'SK 1.pdf' },
  chooseScanFolder: { title: 'Folder pindaian' },
  readFolderScan: { path: 'SK/SK 1.pdf' },
  listScans: { id: 'kota' },
  checkScans: { id: 'kota', named: [SCAN] },
  mendScans: { id: 'kota', named: [SCAN], reads: false },
  carryScans: { id: 'kota', to: 'kota-2', scans: [SCAN] },
  dropScans: { id: 'kota', scans: [SCAN], forGood: true },
  chooseSharedFolder: { id: 'kota', title: 'Folder bersama' },
  sharedFolder: { id: 'kota' },
  leaveSharedFolder: { id: 'kota' },
  handOverSharedFolder: { id: 'kota', to: 'kota-2' },
  listShared: { id: 'kota', group: GROUP },
  readShared: { id: 'kota', group: GROUP, line: 'a1', file: '12.lines' },
  writeShared: { id: 'kota', group: GROUP, line: 'a1', file: '12.base', bytes: BYTES },
  dropShared: { id: 'kota', group: GROUP, line: 'a1', files: ['12.lines'] },
  listSharedScans: { id: 'kota', group: GROUP },
  sharedScanSizes: { id: 'kota', group: GROUP, files: [SCAN_FILE] },
  readSharedScan: { id: 'kota', group: GROUP, file: SCAN_FILE },
  writeSharedScan: { id: 'kota', group: GROUP, file: SCAN_FILE, bytes: BYTES },
  dropSharedScans: { id: 'kota', group: GROUP, files: [SCAN_FILE], beside: false },
  chooseSecondCopy: { title: 'Salinan kedua' },
  secondCopies: {},
  copySecondNow: {},
  leaveSecondCopy: {},
  chooseOfficePlace: { title: 'Tempat lain' },
  tryOfficePlace: {},
  officeTemplates: {},
  readOfficeTemplate: { name: 'Kecamatan tipe A.bagan' },
  joinServer: {
    id: 'kota',
    address: ADDRESS,
    ca: '-----BEGIN CERTIFICATE-----',
    password: 'rahasia',
  },
  joinedServer: { id: 'kota' },
  openServer: { id: 'kota', password: 'rahasia' },
  leaveServer: { id: 'kota' },
  shareServer: { id: 'kota', to: 'desa' },
  restServer: { id: 'kota' },
  beginServer: {
    ...{ id: 'kota', name: 'a/1', records: '[]', open: '{}', shares: '{}' },
    instead: { knew: { seq: 1, name: 'a/1' }, people: ['person:a'] },
  },
  readBeginning: { id: 'kota' },
  readBatches: { id: 'kota', after: 0, most: 500 },
  addBatch: { id: 'kota', knew: { seq: 1, name: 'a/1' }, batch: '{}' },
  lackingScans: { id: 'kota', contents: [SCAN.content], named: false },
  sendScan: { id: 'kota', scan: SCAN, bytes: BYTES },
  bringScan: { id: 'kota', scan: SCAN },
  runServerSql: {
    url: 'postgres://postgres@localhost/bagan',
    ca: 'ca.crt',
    passwordFile: 'sandi',
    sql: 'select 1',
  },
  printToPng: { ...SHEET, pixelsPerMm: 8, job: 'a' },
  printPaper: { ...SHEET, job: 'a' },
  stopPaper: { job: 'a' },
  openPdf: { name: 'kota.pdf', bytes: BYTES },
  reportState: { busy: false, saved: true },
  reportMenu: {
    file: [[LINE]],
    edit: [[LINE]],
    view: [[LINE]],
    help: [[LINE]],
    recent: { label: 'Terakhir dibuka', files: [{ id: 'kota', name: 'Kota' }] },
  },
  readClipboard: {},
  setTextSize: { percent: 100 },
  reportLanguage: { language: 'id' },
  noteUnexpected: {
    where: 'page',
    what: 'TypeError',
    code: 'ENOSPC',
    frames: ['main.js:1:2'],
    times: 1,
  },
  problemFacts: {},
  headlessJob: {},
  headlessSay: { text: 'x' },
  headlessDone: { exitCode: 0, stdout: '', files: [{ path: 'a.pdf', bytes: BYTES, said: 'x' }] },
}

/** What stands in no field of its kind; a kind takes only what is its own. */
const VALUES: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 10n],
  ...[
    '',
    'x',
    '../..',
    '__proto__',
    new Date(0),
    /x/,
    new Map([['id', 'kota']]),
    new Set(['kota']),
  ],
  ...[
    [],
    ['kota'],
    {},
    { length: 1 },
    { toString: 'kota' },
    new ArrayBuffer(8),
    new Float64Array(2),
  ],
  ...[BYTES, JSON.parse('{"__proto__":{"id":"kota"}}'), JSON.parse('{"constructor":{"name":"x"}}')],
]

/** Names of a folder or file that lead elsewhere. */
const ESCAPES = [
  ...['', '.', '..', '../x', '../../etc/passwd', 'a/b', 'a\\b', '/etc', 'C:\\x', '\\\\server\\x'],
  ...['a\0', '..%2f', 'file:///x'],
  'x'.repeat(5000),
]
/** Names the program gives nothing, though a folder of somebody else's may have them. */
const STRANGE = ['a\n', ' a', 'a ', '%2e%2e', '~', '$HOME', 'con:', 'a\u202eb']

/** Every wrong input the contract gives: each field of each call without, of another kind, past its bounds. */
export function wrongInputs(): WrongInput[] {
  const handlers = createCallHandlers({
    workspaces: {},
    dialogs: {},
    printer: {},
    state: {},
    headless: {},
    shared: {},
    updates: {},
    servers: {},
    scanFolder: {},
  } as unknown as MainServices)
  return CALL_NAMES.flatMap((call) => {
    const right: unknown = RIGHT_INPUTS[call]
    return wrongFor(handlers[call].parse as unknown as z.core.$ZodType, right).map((wrong) => ({
      call,
      ...wrong,
    }))
  })
}

type Wrong = Omit<WrongInput, 'call'>

/** Wrong values in the place of a right one. */
function wrongFor(schema: z.core.$ZodType, right: unknown): Wrong[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return wrongObjects(def.shape, right as Record<string, unknown>)
    case 'array':
      return [
        ...others((value) => Array.isArray(value)),
        ...wrongFor(def.element, (right as unknown[])[0]).map(({ what, input }) => ({
          what: `[] ${what}`,
          input: [input],
        })),
        ...bounds(schema, (length) => Array(length).fill((right as unknown[])[0])),
      ]
    case 'string':
      return [
        ...others((value) => typeof value === 'string'),
        ...bounds(schema, (length) => 'x'.repeat(length)),
        ...patternBreakers(schema),
      ]
    case 'number':
      return [...others((value) => typeof value === 'number'), ...numberBounds(schema)]
    case 'boolean':
      return others((value) => typeof value === 'boolean')
    case 'nullable':
      return wrongFor(def.innerType, right).filter(({ input }) => input !== null)
    case 'optional':
      // An exact optional field may be left out, and where it stands it is a whole one.
      return wrongFor(def.innerType, right)
    case 'enum':
      return [...others(() => false), { what: 'no such word', input: 'de' }]
    case 'literal':
    case 'union':
      return [...others((value) => value === 0), { what: 'no such choice', input: 3 }]
    case 'custom':
      return others((value) => value instanceof Uint8Array)
    default:
      throw new Error(`Nothing wrong is known for ${def.type}: say it here`)
  }
}

function wrongObjects(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  right: Record<string, unknown>,
) {
  const fields = Object.entries(shape).flatMap(([key, field]): Wrong[] => [
    ...(field._zod.optin === 'optional' ? [] : [{ what: `no ${key}`, input: without(right, key) }]),
    ...wrongFor(field, right[key]).map(({ what, input }) => ({
      what: `${key}: ${what}`,
      input: { ...right, [key]: input },
    })),
  ])
  const isEmpty = Object.keys(shape).length === 0
  const roots = others(
    (value) =>
      isEmpty && value instanceof Object && isPlain(value) && Object.keys(value).length === 0,
  )
  return [
    ...roots,
    ...fields,
    { what: 'a field nobody asked for', input: { ...right, extra: 1 } },
    { what: 'a list of it', input: [right] },
  ]
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype
}

function without(right: Record<string, unknown>, key: string) {
  return Object.fromEntries(Object.entries(right).filter(([name]) => name !== key))
}

function others(isOfKind: (value: unknown) => boolean): Wrong[] {
  return VALUES.filter((value) => !isOfKind(value)).map((input) => ({ what: told(input), input }))
}

function told(value: unknown): string {
  if (value instanceof Object)
    return `${value.constructor?.name ?? 'object'} ${JSON.stringify(value)}`
  return `${typeof value} ${String(value)}`
}

/** What a schema says of length and form. */
function bounds(schema: z.core.$ZodType, ofLength: (length: number) => unknown): Wrong[] {
  return checksOf(schema).flatMap((check): Wrong[] => {
    if (check.check === 'min_length') {
      const length = check.minimum - 1
      return length < 0 ? [] : [{ what: `only ${length}`, input: ofLength(length) }]
    }
    if (check.check !== 'max_length' || check.maximum > 10_000) return []
    return [{ what: `${check.maximum + 1} long`, input: ofLength(check.maximum + 1) }]
  })
}

function numberBounds(schema: z.core.$ZodType): Wrong[] {
  return checksOf(schema)
    .flatMap((check): Wrong[] => {
      const beyond = (input: number): Wrong => ({ what: String(input), input })
      if (check.check === 'greater_than')
        return [beyond(Number(check.value) - 1), beyond(-(2 ** 53))]
      if (check.check === 'less_than') return [beyond(Number(check.value) + 1), beyond(2 ** 53)]
      if (check.check === 'number_format') return [beyond(1.5), beyond(2 ** 53), beyond(1e300)]
      return []
    })
    .concat([Number.NaN, Number.POSITIVE_INFINITY].map((input) => ({ what: String(input), input })))
}

/** Where a form is asked for, every name that leads elsewhere has to be of another. */
function patternBreakers(schema: z.core.$ZodType): Wrong[] {
  const form = checksOf(schema).find((check) => check.check === 'string_format')
  if (!form) return []
  const { pattern = /(?!)/ } = form as { pattern?: RegExp }
  const ofOthers = pattern.test('Dinas Kesehatan - Copy')
  const names = ofOthers ? ESCAPES : [...ESCAPES, ...STRANGE]
  const breakers = String(pattern).includes('\\n\\r') ? ['', 'a\nb', 'a\r', '\n'] : names
  return breakers.map((input) => ({ what: JSON.stringify(input).slice(0, 40), input }))
}

function checksOf(schema: z.core.$ZodType) {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const own = 'check' in def ? [def as unknown as z.core.$ZodChecks['_zod']['def']] : []
  return [...own, ...(def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def)]
}

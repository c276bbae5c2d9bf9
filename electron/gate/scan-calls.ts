import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Failure } from '../contract/failure.ts'
import type { MainServices } from '../contract/main-services.ts'
import type { ScanCalls } from '../contract/scan-calls.ts'
import type { ScanFolderCalls } from '../contract/scan-folder-calls.ts'
import { bytes, type CallHandlers, id, shortText, workspace } from './call-forms.ts'

/** Far more than the offices of a city have. */
const MOST_SCANS = 200_000
const content = z.string().regex(/^[0-9a-f]{64}$/)
const plain = z.strictObject({ content, media: z.enum(['pdf', 'jpg', 'png', 'docx']) })
const scan = z.strictObject({ content, media: z.enum(['pdf', 'jpg', 'png', 'docx', 'kunci']) })
const scans = z.array(scan).max(MOST_SCANS)

/** Of the scans kept beside the records of an office, and of a folder of scans somebody chose. */
export function scanCalls({
  workspaces,
  dialogs,
  second,
  servers,
  scanFolder,
}: Pick<MainServices, 'workspaces' | 'dialogs' | 'second' | 'servers' | 'scanFolder'>): Pick<
  CallHandlers,
  keyof ScanCalls | 'lackingScans' | 'sendScan' | 'bringScan' | keyof ScanFolderCalls
> {
  return {
    keepScan: {
      parse: z.strictObject({ id, bytes }),
      run: (input) => workspaces.keepScan(input.id, input.bytes),
    },
    putScan: {
      parse: z.strictObject({ id, scan, bytes, isAside: z.boolean() }),
      run: async (input) => {
        await workspaces.putScan(input.id, input.scan, input.bytes, input.isAside)
        return true
      },
    },
    readScan: {
      parse: z.strictObject({ id, scan, asItLies: z.exactOptional(z.enum(['kept', 'aside'])) }),
      run: (input) => workspaces.readScan(input.id, input.scan, input.asItLies),
    },
    openScan: {
      parse: z.strictObject({ id, scan: plain, name: shortText, bytes: z.exactOptional(bytes) }),
      async run(input) {
        const whole = input.bytes ?? (await workspaces.readScan(input.id, input.scan))
        if (sumOf(whole) !== input.scan.content) throw new Failure('scan-damaged', input.name)
        return dialogs.openScan(input.name, input.scan, whole)
      },
    },
    chooseScanFolder: {
      parse: z.strictObject({ title: shortText }),
      run: (input) => scanFolder.choose(input.title),
    },
    readFolderScan: {
      parse: z.strictObject({ path: z.string().min(1).max(4096) }),
      run: (input) => scanFolder.read(input.path),
    },
    listScans: {
      parse: z.strictObject({ id, asItLies: z.exactOptional(z.boolean()) }),
      run: (input) => workspaces.scans(input.id),
    },
    asideScans: { parse: workspace, run: (input) => workspaces.asideScans(input.id) },
    checkScans: {
      parse: z.strictObject({ id, named: scans }),
      run: (input) => workspaces.checkScans(input.id, input.named),
    },
    mendScans: {
      parse: z.strictObject({ id, named: scans, reads: z.boolean() }),
      run: (input) => second.mend(input.id, input.named, input.reads),
    },
    carryScans: {
      parse: z.strictObject({ id, to: id, scans }),
      run: (input) => workspaces.carryScans(input.id, input.to, input.scans),
    },
    dropScans: {
      parse: z.strictObject({ id, scans, forGood: z.boolean() }),
      run: (input) => workspaces.dropScans(input.id, input.scans, input.forGood),
    },
    lackingScans: {
      parse: z.strictObject({
        ...{ id, named: z.boolean() },
        contents: z.array(scan.shape.content).max(MOST_SCANS),
      }),
      run: (input) => servers.lackingScans(input.id, input.contents, input.named),
    },
    sendScan: {
      parse: z.strictObject({ id, scan, bytes }),
      async run(input) {
        await servers.sendScan(input.id, input.scan, input.bytes)
        return true
      },
    },
    bringScan: {
      parse: z.strictObject({ id, scan }),
      run: (input) => servers.servedScan(input.id, input.scan),
    },
  }
}

function sumOf(whole: Uint8Array): string {
  return createHash('sha256').update(whole).digest('hex')
}

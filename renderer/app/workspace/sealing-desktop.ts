import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { scanForm } from '../../domain/values/scan-form.ts'
import type { Lock } from '../../storage/locked-office.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import {
  type PlainScan,
  scanCalled,
  sealedName,
  sealScan,
  unsealScan,
} from '../../storage/sealed-scan.ts'
import { lockOf } from './locked-office.ts'
import { isPlain } from './seal-scans.ts'

/**
 * The same desktop, whose scans of a locked office are sealed before they leave the page and opened when they are read:
 * whoever asks for one by its content needs to know nothing of that, and none ever lies plain. What is asked for by the
 * name of its sealed file, or as it lies, goes through as it is.
 */
export function sealingDesktop(desktop: Desktop): Desktop {
  async function read(lock: Lock, id: string, scan: PlainScan): Promise<CallResult<Uint8Array>> {
    const sealed = await desktop.readScan({ id, scan: await sealedScan(lock, scan) })
    if (!sealed.ok) {
      // One that lies plain was put there before scans were sealed by themselves.
      const plain = sealed.code === 'not-found' ? await desktop.readScan({ id, scan }) : sealed
      return plain.ok ? plain : sealed
    }
    const opened = await unsealScan(lock, sealed.value)
    if (opened.ok && (await scanSum(opened.value.bytes)) === scan.content)
      return { ok: true, value: opened.value.bytes }
    return damaged(id, scan)
  }

  /** The main process has the sentence: nothing is not what it is called by either. */
  async function damaged(id: string, scan: PlainScan): Promise<CallResult<never>> {
    const name = `${scan.content.slice(0, 8)}.${scan.media}`
    const refused = await desktop.openScan({ id, scan, name, bytes: new Uint8Array() })
    if (refused.ok) throw new Error('Nothing was opened as a scan')
    return refused
  }

  return {
    ...desktop,
    async keepScan({ id, bytes }) {
      const lock = lockOf(id)
      const form = lock && scanForm(bytes)
      // What is no scan is refused by whoever knows why.
      if (!lock || !form || typeof form === 'string') return desktop.keepScan({ id, bytes })
      const scan = { content: await scanSum(bytes), media: form.media }
      const put = await desktop.putScan({
        ...{ id, scan: await sealedScan(lock, scan) },
        ...{ bytes: await sealScan(lock, scan, bytes), isAside: false },
      })
      return put.ok ? { ok: true, value: { ...scan, bytes: bytes.length } } : put
    },
    async readScan(input) {
      const lock = lockOf(input.id)
      const { id, scan } = input
      if (!lock || !isPlain(scan) || input.asItLies) return desktop.readScan(input)
      return read(lock, id, scan)
    },
    async openScan(input) {
      const lock = lockOf(input.id)
      const { id, scan } = input
      if (!lock || !isPlain(scan) || input.bytes) return desktop.openScan(input)
      const whole = await read(lock, id, scan)
      return whole.ok ? desktop.openScan({ ...input, bytes: whole.value }) : whole
    },
    async listScans(input) {
      const listed = await desktop.listScans(input)
      const lock = lockOf(input.id)
      if (!lock || !listed.ok || input.asItLies) return listed
      const value = listed.value.map((one) => ({ ...one, ...scanCalled(lock, one.content) }))
      return { ok: true, value }
    },
    async checkScans({ id, named }) {
      const lock = lockOf(id)
      if (!lock) return desktop.checkScans({ id, named })
      const found = await desktop.checkScans({ id, named: await sealedScans(lock, named) })
      if (!found.ok) return found
      const { value } = found
      const [missing, changed] = [plainOf(lock, value.missing), plainOf(lock, value.changed)]
      return { ok: true, value: { ...value, missing, changed } }
    },
    async mendScans({ id, named, reads }) {
      const lock = lockOf(id)
      if (!lock) return desktop.mendScans({ id, named, reads })
      const found = await desktop.mendScans({ id, named: await sealedScans(lock, named), reads })
      if (!found.ok) return found
      return { ok: true, value: { ...found.value, back: plainOf(lock, found.value.back) } }
    },
    async carryScans({ id, to, scans }) {
      const lock = lockOf(to)
      if (!lock) return desktop.carryScans({ id, to, scans })
      return desktop.carryScans({ id, to, scans: await sealedScans(lock, scans) })
    },
    async dropScans({ id, scans, forGood }) {
      const lock = lockOf(id)
      if (!lock) return desktop.dropScans({ id, scans, forGood })
      return desktop.dropScans({ id, scans: await sealedScans(lock, scans), forGood })
    },
  }
}

async function sealedScan(lock: Lock, scan: PlainScan): Promise<ScanName> {
  return { content: await sealedName(lock, scan), media: 'kunci' }
}

async function sealedScans(lock: Lock, scans: readonly ScanName[]): Promise<ScanName[]> {
  return Promise.all(scans.map((one) => (isPlain(one) ? sealedScan(lock, one) : one)))
}

function plainOf(lock: Lock, scans: readonly ScanName[]): ScanName[] {
  return scans.map((one) => scanCalled(lock, one.content) ?? one)
}

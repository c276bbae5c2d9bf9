import { z } from 'zod'
import type { MainServices } from '../contract/main-services.ts'
import type { OfficePlaceCalls } from '../contract/office-place-calls.ts'
import type { SecondCopyCalls } from '../contract/second-copy-calls.ts'
import type { SharedFolderCalls } from '../contract/shared-folder-calls.ts'
import { KEY_LENGTH, SIGNATURE_LENGTH, type SigningCalls } from '../contract/signing-calls.ts'
import type { TemplateCalls } from '../contract/template-calls.ts'
import type { UpdateCalls } from '../contract/update-calls.ts'
import { TEMPLATE_FILE } from '../files/office-templates.ts'
import { SHARED_FILE, SHARED_GROUP, SHARED_LINE } from '../files/shared-folders.ts'
import { SHARED_SCAN } from '../files/shared-scans.ts'
import { checkSignature } from '../signing/signing.ts'
import { bytes, type CallHandlers, id, nothing, shortText, workspace } from './call-forms.ts'

const group = z.string().regex(SHARED_GROUP)
const sharedLine = z.string().regex(SHARED_LINE)
const sharedFile = z.string().regex(SHARED_FILE)
/** Far more than lie in the folder of a city. */
const MOST_SCANS = 200_000
/** A rule pack is small; what is larger is none. */
const MOST_SIGNED = 8 * 1024 * 1024
const sharedScan = z.string().regex(SHARED_SCAN)
const sharedScanPlace = z.strictObject({ id, group, file: sharedScan })
const sharedPlace = z.strictObject({ id, group, line: sharedLine, file: sharedFile })

/** Of folders the user names: those that are shared, of second copies, of updates, another one for the offices; and of examples. */
export function folderCalls({
  shared,
  second,
  officePlace,
  templates,
  updates,
  state,
  headless,
}: Pick<
  MainServices,
  'shared' | 'second' | 'officePlace' | 'templates' | 'updates' | 'state' | 'headless'
>): Pick<
  CallHandlers,
  | keyof SharedFolderCalls
  | keyof SecondCopyCalls
  | keyof OfficePlaceCalls
  | keyof TemplateCalls
  | keyof UpdateCalls
  | keyof SigningCalls
> {
  return {
    chooseSharedFolder: {
      parse: z.strictObject({ id, title: shortText }),
      run: (input) => shared.choose(input.id, input.title),
    },
    sharedFolder: { parse: workspace, run: (input) => shared.folder(input.id) },
    leaveSharedFolder: { parse: workspace, run: (input) => shared.leave(input.id) },
    handOverSharedFolder: {
      parse: z.strictObject({ id, to: id }),
      run: (input) => shared.handOver(input.id, input.to),
    },
    listShared: {
      parse: z.strictObject({ id, group: group.nullable() }),
      run: (input) => shared.list(input.id, input.group),
    },
    readShared: { parse: sharedPlace, run: ({ id: of, ...place }) => shared.read(of, place) },
    writeShared: {
      parse: sharedPlace.extend({ bytes }),
      run: async ({ id: of, bytes: whole, ...place }) => {
        await shared.write(of, place, whole)
        return true
      },
    },
    dropShared: {
      parse: z.strictObject({ id, group, line: sharedLine, files: z.array(sharedFile).max(1000) }),
      run: async ({ id: of, files, ...place }) => {
        await shared.drop(of, place, files)
        return true
      },
    },
    listSharedScans: {
      parse: z.strictObject({ id, group }),
      run: (input) => shared.listScans(input.id, input.group),
    },
    sharedScanSizes: {
      parse: z.strictObject({ id, group, files: z.array(sharedScan).max(1000) }),
      run: (input) => shared.scanSizes(input.id, input.group, input.files),
    },
    readSharedScan: {
      parse: sharedScanPlace,
      run: (input) => shared.readScan(input.id, input.group, input.file),
    },
    writeSharedScan: {
      parse: sharedScanPlace.extend({ bytes }),
      run: async (input) => {
        await shared.writeScan(input.id, input.group, input.file, input.bytes)
        return true
      },
    },
    dropSharedScans: {
      parse: z.strictObject({
        ...{ id, group },
        files: z.array(sharedScan).max(MOST_SCANS),
        beside: z.boolean(),
      }),
      run: async (input) => {
        await shared.dropScans(input.id, input.group, input.files, input.beside)
        return true
      },
    },
    chooseSecondCopy: {
      parse: z.strictObject({ title: shortText }),
      run: (input) => second.choose(input.title),
    },
    secondCopies: { parse: nothing, run: () => second.state() },
    copySecondNow: { parse: nothing, run: () => second.copyNow() },
    leaveSecondCopy: { parse: nothing, run: () => second.leave() },
    chooseOfficePlace: {
      parse: z.strictObject({ title: shortText }),
      run: (input) => officePlace.choose(input.title),
    },
    tryOfficePlace: { parse: nothing, run: () => officePlace.isWritable() },
    officeTemplates: { parse: nothing, run: () => templates.list() },
    readOfficeTemplate: {
      parse: z.strictObject({ name: z.string().max(255).regex(TEMPLATE_FILE) }),
      run: (input) => templates.read(input.name),
    },
    updates: { parse: nothing, run: () => updates.state() },
    lookForUpdate: { parse: nothing, run: () => updates.look() },
    chooseUpdatePlace: {
      parse: z.strictObject({ title: shortText }),
      run: (input) => updates.choose(input.title),
    },
    leaveUpdatePlace: { parse: nothing, run: () => updates.leave() },
    updateTold: { parse: nothing, run: () => updates.told() },
    takeUpdate: { parse: nothing, run: () => updates.take() },
    openUpdate: {
      parse: z.strictObject({ folder: z.boolean() }),
      run: (input) => updates.open(input),
    },
    restart: { parse: nothing, run: () => state.restart() },
    checkUpdate: {
      parse: z.strictObject({ place: z.string().min(1).max(32_767).nullable() }),
      run: (input) => headless.checkUpdate(input.place),
    },
    checkSignature: {
      parse: z.strictObject({
        bytes: bytes.refine(({ length }) => length <= MOST_SIGNED),
        key: bytes.refine(({ length }) => length === KEY_LENGTH),
        signature: bytes.refine(({ length }) => length === SIGNATURE_LENGTH),
      }),
      run: (input) => checkSignature(input.bytes, input.key, input.signature),
    },
    signBytes: {
      parse: z.strictObject({
        bytes: bytes.refine(({ length }) => length <= MOST_SIGNED),
        pem: z.string().max(10_000),
      }),
      run: (input) => headless.sign(input),
    },
    makeKey: { parse: nothing, run: () => headless.makeKey() },
  }
}

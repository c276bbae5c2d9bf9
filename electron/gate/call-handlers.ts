import { z } from 'zod'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'
import type { MainServices } from '../contract/main-services.ts'
import { ACCELERATOR_FORM, COMMAND_FORM } from '../contract/page-menu.ts'
import {
  CODE_FORM,
  FRAME_FORM,
  MOST_FRAMES,
  WHAT_FORM,
  WHERE_FORM,
} from '../contract/unexpected.ts'
import { isOfficeFile } from '../files/office-seal.ts'
import { ASIDE_FILE } from '../files/set-aside.ts'
import { SNAPSHOT_FILE } from '../files/snapshots.ts'
import { bytes, type CallHandlers, id, nothing, shortText, workspace } from './call-forms.ts'
import { folderCalls } from './folder-calls.ts'
import { scanCalls } from './scan-calls.ts'

const seq = z.int().min(1)
const sum = z.string().regex(/^[0-9a-f]{8}$/)
const oneLine = z.string().regex(/^[^\n\r]+$/)
const name = z.string().min(1).max(255)
/** Of a folder that lies among those of the offices. */
const folderName = name.regex(/^[^./\\\0][^/\\\0]*$/)
/** The system's viewer opens it: nothing that could run may be called so. */
const pdfName = name.regex(/[^.]\.pdf$/i)
const extension = z.string().regex(/^[\w*]{1,20}$/)
const filters = z
  .array(z.strictObject({ name: shortText, extensions: z.array(extension).max(50) }))
  .max(50)
/** Longer than any system takes. */
const path = z.string().min(1).max(32_767)
const millimetres = z.number().positive().max(5000)
const paper = z.strictObject({ widthMm: millimetres, heightMm: millimetres })
const html = z.string().max(256 * 1024 * 1024)
/** Nothing but what a note is made of: no message comes through. */
const note = z.strictObject({
  where: z.string().regex(WHERE_FORM),
  what: z.string().regex(WHAT_FORM),
  code: z.string().regex(CODE_FORM),
  frames: z.array(z.string().regex(FRAME_FORM)).max(MOST_FRAMES),
  times: seq,
})
const menuLine = z.strictObject({
  command: z.string().regex(COMMAND_FORM).max(100),
  label: shortText,
  accelerator: z.string().regex(ACCELERATOR_FORM).nullable(),
  enabled: z.boolean(),
})
const menuGroups = z.array(z.array(menuLine).max(20)).max(10)
const pageMenu = z.strictObject({
  file: menuGroups,
  edit: menuGroups,
  view: menuGroups,
  help: menuGroups,
  recent: z.strictObject({
    label: shortText,
    files: z.array(z.strictObject({ id, name: shortText })).max(20),
  }),
})
const address = z.strictObject({
  host: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/),
  port: z.int().min(1).max(65_535),
  database: name,
  login: name,
})
/** The whole beginning of a city stays under it. */
const json = z.string().max(512 * 1024 * 1024)
const password = z.string().max(1000)
const knew = z.strictObject({ seq: z.int().min(0), name: shortText })
const jobName = z.string().min(1).max(100)
const job = z.exactOptional(jobName)

/** The total table of calls. */
export function createCallHandlers(services: MainServices): CallHandlers {
  const { workspaces, dialogs, printer, state, headless, servers } = services
  return {
    programInfo: {
      parse: nothing,
      run: () => ({ ...services.info, carried: services.carried.isWaiting() }),
    },
    listWorkspaces: { parse: nothing, run: () => workspaces.list() },
    strangeFolders: { parse: nothing, run: () => workspaces.strange() },
    takeInFolder: {
      parse: z.strictObject({ name: folderName, id }),
      run: (input) => workspaces.takeIn(input.name, input.id),
    },
    revealOffices: { parse: nothing, run: () => dialogs.revealOffices() },
    openWorkspaceFolder: { parse: workspace, run: (input) => workspaces.open(input.id) },
    claimOffice: {
      parse: z.strictObject({ id, officer: z.string().max(100), takesOver: z.boolean() }),
      run: ({ id: of, officer, takesOver }) => workspaces.claim(of, officer, takesOver),
    },
    sealState: { parse: workspace, run: (input) => workspaces.sealState(input.id) },
    readSeal: { parse: workspace, run: (input) => workspaces.readSeal(input.id) },
    unsealOffice: {
      parse: z.strictObject({
        id,
        files: z.array(z.strictObject({ name: z.string().refine(isOfficeFile), bytes })),
      }),
      run: async (input) => {
        await workspaces.unseal(input.id, input.files)
        return true
      },
    },
    sealOffice: {
      parse: z.strictObject({ id, bytes, lastSeq: z.int().min(0) }),
      run: async (input) => {
        await workspaces.seal(input.id, input.bytes, input.lastSeq)
        return true
      },
    },
    dropSeal: {
      parse: workspace,
      run: async (input) => {
        await workspaces.dropSeal(input.id)
        return true
      },
    },
    releaseOffice: { parse: workspace, run: (input) => workspaces.release(input.id) },
    readJournal: {
      parse: z.strictObject({ id, fromSeq: seq, toSeq: z.exactOptional(seq) }),
      run: (input) => workspaces.journal(input.id).read(input.fromSeq, input.toSeq),
    },
    appendJournal: {
      parse: z.strictObject({ id, seq, line: oneLine }),
      run: async (input) => ({
        lastSeq: await workspaces.journal(input.id).append(input.seq, input.line),
      }),
    },
    takeBackJournal: {
      parse: z.strictObject({ id, seq, sum }),
      run: (input) => workspaces.journal(input.id).takeBack(input.seq, input.sum),
    },
    replaceJournal: {
      parse: z.strictObject({ id, lines: z.array(oneLine) }),
      run: async (input) => ({ aside: await workspaces.journal(input.id).replace(input.lines) }),
    },
    writeSnapshot: {
      parse: z.strictObject({
        ...{ id, seq: z.int().min(0), bytes },
        kept: z.exactOptional(z.boolean()),
      }),
      run: ({ id: of, ...snapshot }) => workspaces.writeSnapshot(of, snapshot),
    },
    listSnapshots: { parse: workspace, run: (input) => workspaces.snapshots(input.id) },
    readSnapshot: {
      parse: z.strictObject({ id, file: z.string().regex(SNAPSHOT_FILE) }),
      run: (input) => workspaces.readSnapshot(input.id, input.file),
    },
    listAside: { parse: workspace, run: (input) => workspaces.aside(input.id) },
    readAside: {
      parse: z.strictObject({ id, file: z.string().regex(ASIDE_FILE) }),
      run: (input) => workspaces.readAside(input.id, input.file),
    },
    revealWorkspace: { parse: workspace, run: (input) => dialogs.reveal(input.id) },
    trashWorkspace: {
      parse: z.strictObject({ id, forGood: z.exactOptional(z.boolean()) }),
      run: async (input) => ({ folder: await workspaces.trash(input.id, input.forGood) }),
    },
    carryStore: {
      parse: z.strictObject({ bytes }),
      run: async (input) => {
        await services.carried.keep(input.bytes)
        return true
      },
    },
    takeCarried: { parse: nothing, run: () => services.carried.read() },
    dropCarried: {
      parse: nothing,
      run: () => {
        services.carried.drop()
        return true
      },
    },
    startAgain: { parse: nothing, run: () => state.startAgain() },
    programHasRoom: { parse: nothing, run: () => services.hasRoom() },
    openFiles: {
      parse: z.strictObject({ title: shortText, filters, many: z.boolean() }),
      run: (input) => dialogs.openFiles(input),
    },
    readStartFile: {
      parse: z.strictObject({ path }),
      run: (input) => services.readStartFile(input.path),
    },
    saveFile: {
      parse: z.strictObject({ title: shortText, suggestedName: name, filters, bytes }),
      run: (input) => dialogs.saveFile(input),
    },
    openSaved: {
      parse: z.strictObject({ path, folder: z.boolean() }),
      run: (input) => dialogs.openSaved(input),
    },
    dropPrevious: {
      parse: z.strictObject({ path }),
      run: (input) => dialogs.dropPrevious(input.path),
    },
    writtenFiles: { parse: nothing, run: () => services.written.list() },
    deleteWritten: {
      parse: z.strictObject({ path }),
      run: (input) => services.written.remove(input.path),
    },
    forgetWritten: {
      parse: z.strictObject({ paths: z.array(path).max(1000) }),
      run: (input) => services.written.forget(input.paths),
    },
    ...folderCalls(services),
    ...scanCalls(services),
    joinServer: {
      parse: z.strictObject({ id, address, ca: z.string().max(100_000), password }),
      run: (input) => servers.join(input.id, input.address, input.ca, input.password),
    },
    joinedServer: { parse: workspace, run: (input) => servers.joined(input.id) },
    openServer: {
      parse: z.strictObject({ id, password: password.nullable() }),
      run: (input) => servers.open(input.id, input.password),
    },
    leaveServer: { parse: workspace, run: (input) => servers.leave(input.id) },
    shareServer: {
      parse: z.strictObject({ id, to: id }),
      run: (input) => servers.share(input.id, input.to),
    },
    restServer: { parse: workspace, run: (input) => servers.rest(input.id) },
    beginServer: {
      parse: z.strictObject({
        ...{ id, name: shortText, records: json, open: json, shares: json },
        instead: z.strictObject({ knew, people: z.array(shortText).max(100_000) }).nullable(),
      }),
      run: ({ id: of, ...beginning }) => servers.begin(of, beginning),
    },
    readBeginning: { parse: workspace, run: (input) => servers.beginning(input.id) },
    readBatches: {
      parse: z.strictObject({ id, after: z.int().min(0), most: z.int().min(1).max(10_000) }),
      run: (input) => servers.batches(input.id, input.after, input.most),
    },
    addBatch: {
      parse: z.strictObject({ id, knew, batch: json }),
      run: (input) => servers.add(input.id, input.knew, input.batch),
    },
    runServerSql: {
      parse: z.strictObject({
        url: z.string().regex(/^postgres(ql)?:\/\/[^@/]+@[^/]+\/[^/?]+$/),
        ...{ ca: path, passwordFile: path, sql: json },
      }),
      run: (input) => headless.sql(input),
    },
    printToPng: {
      parse: z.strictObject({ html, paper, pixelsPerMm: z.number().positive().max(100), job }),
      run: (input) => printer.png(input),
    },
    printPaper: {
      parse: z.strictObject({ html, paper, job }),
      run: async (input) => ({ printed: await printer.dialog(input) }),
    },
    stopPaper: {
      parse: z.strictObject({ job: jobName }),
      run: (input) => printer.stop(input.job),
    },
    openPdf: {
      parse: z.strictObject({ name: pdfName, bytes }),
      run: (input) => dialogs.openPdf(input.name, input.bytes),
    },
    reportState: {
      parse: z.strictObject({ busy: z.boolean(), saved: z.boolean() }),
      run: (input) => state.report(input),
    },
    reportMenu: { parse: pageMenu, run: (input) => state.reportMenu(input) },
    readClipboard: {
      parse: nothing,
      run: () => dialogs.clipboard(),
    },
    setTextSize: {
      parse: z.strictObject({ percent: z.int().min(50).max(300) }),
      run: (input) => state.setTextSize(input.percent),
    },
    reportLanguage: {
      parse: z.strictObject({ language: z.enum(LANGUAGES) }),
      run: (input) => state.reportLanguage(input.language),
    },
    noteUnexpected: { parse: note, run: (input) => services.unexpected.note(input) },
    problemFacts: { parse: nothing, run: () => services.unexpected.facts() },
    headlessJob: { parse: nothing, run: () => headless.job() },
    headlessSay: {
      parse: z.strictObject({ text: z.string() }),
      run: (input) => headless.say(input.text),
    },
    headlessDone: {
      parse: z.strictObject({
        exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
        stdout: z.string(),
        files: z.array(
          z.strictObject({
            path,
            bytes,
            said: z.string(),
            secret: z.exactOptional(z.boolean()),
          }),
        ),
      }),
      run: (input) => headless.done(input),
    },
  }
}

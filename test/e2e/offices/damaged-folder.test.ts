import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { addBelow, box, saved } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'
import { databaseFolder } from '../engine.ts'
import type { Launched } from '../launch.ts'
import { longOnly } from '../long-form.ts'

const PARENT = 'Bidang Layanan E-Government'

function workspaceOf(desk: Desk): string {
  const [name = ''] = readdirSync(join(desk.folder, 'berkas'))
  return join(desk.folder, 'berkas', name)
}

async function edited(desk: Desk, names: readonly string[]): Promise<Launched> {
  const started = await desk.startProgram({ args: ['demo'] })
  for (const name of names) await addBelow(started.page, PARENT, name)
  await saved(started.page)
  return started
}

test('a journal spoilt in its middle: the snapshot takes over, and editing goes on', async ({
  desk,
}) => {
  longOnly('each damage in the units, one in torture --short')
  await (await edited(desk, ['Seksi Satu', 'Seksi Dua'])).program.powerCut()
  const second = await edited(desk, ['Seksi Tiga'])
  const folder = join(workspaceOf(desk), 'cadangan')
  const snapshots = () => (existsSync(folder) ? readdirSync(folder).map(Number.parseFloat) : [])
  await expect.poll(() => Math.max(...snapshots())).toBeGreaterThanOrEqual(3)
  await second.program.powerCut()
  const journal = join(workspaceOf(desk), 'riwayat.jsonl')
  const lines = readFileSync(journal, 'utf8').split('\n')
  lines[1] = lines[1]?.replace(/"name"/, '"nama"') ?? ''
  writeFileSync(journal, lines.join('\n'))
  rmSync(databaseFolder(desk.folder), { recursive: true })

  const again = await desk.startProgram()
  await expect(again.page.getByText(/dipulihkan dari folder berkas/)).toBeVisible()
  for (const name of ['Seksi Satu', 'Seksi Dua', 'Seksi Tiga']) {
    await expect(box(again.page, name)).toBeVisible()
  }
  await addBelow(again.page, PARENT, 'Seksi Empat')
  await saved(again.page)
  await again.program.powerCut()
  const last = await desk.startProgram()
  await expect(box(last.page, 'Seksi Empat')).toBeVisible()
})

test('a line torn by the power cut does not stop the next start', async ({ desk }) => {
  longOnly('each damage in the units, one in torture --short')
  await (await edited(desk, ['Seksi Satu'])).program.powerCut()
  const journal = join(workspaceOf(desk), 'riwayat.jsonl')
  writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"seq":3,"at":"2018-10-04T`)
  const again = await desk.startProgram()
  await expect(box(again.page, 'Seksi Satu')).toBeVisible()
  await addBelow(again.page, PARENT, 'Seksi Dua')
  await saved(again.page)
  await again.program.powerCut()
  expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).toHaveLength(3)
})

test('a folder taken away under the open program is told, and the data is safe', async ({
  desk,
}) => {
  longOnly(
    'a folder that refuses or is gone, in torture --short and in the units of the main process',
  )
  const started = await edited(desk, ['Seksi Satu'])
  const workspace = workspaceOf(desk)
  rmSync(workspace, { recursive: true })
  // The program makes it anew as soon as it can; what is told is looked at before.
  writeFileSync(workspace, '')
  await addBelow(started.page, PARENT, 'Seksi Dua')
  const alert = started.page.getByRole('alert')
  await expect(alert).toContainText(/Belum tersimpan di folder/)
  await alert.getByRole('button', { name: /^Bantuan: / }).click()
  await expect(
    started.page.getByRole('heading', { name: 'Bila program tidak dapat menyimpan' }),
  ).toBeVisible()
  await started.program.powerCut()
  rmSync(workspace)
  const again = await desk.startProgram()
  for (const name of ['Seksi Satu', 'Seksi Dua']) await expect(box(again.page, name)).toBeVisible()
  await saved(again.page)
  expect(existsSync(join(workspace, 'riwayat.jsonl'))).toBe(true)
})

test('a journal reformatted by an editor: the database wins, the journal is mended, the old one kept', async ({
  desk,
}) => {
  longOnly('each damage in the units, one in torture --short')
  await (await edited(desk, ['Seksi Satu', 'Seksi Dua'])).program.powerCut()
  const journal = join(workspaceOf(desk), 'riwayat.jsonl')
  const written = readFileSync(journal, 'utf8')
  const lines = written.trimEnd().split('\n')
  const pretty = lines.map((line) => JSON.stringify(JSON.parse(line), null, 2)).join('\n')
  writeFileSync(journal, pretty)

  const again = await desk.startProgram()
  await expect(again.page.getByText(/Tidak ada yang hilang/)).toBeVisible()
  for (const name of ['Seksi Satu', 'Seksi Dua']) await expect(box(again.page, name)).toBeVisible()
  await saved(again.page)
  expect(readFileSync(journal, 'utf8')).toBe(written)
  const aside = readdirSync(workspaceOf(desk)).find((name) => name.includes('disisihkan')) ?? ''
  expect(readFileSync(join(workspaceOf(desk), aside), 'utf8')).toBe(pretty)
})

test('a bit flipped in the middle of the journal is found after the first picture and mended', async ({
  desk,
}) => {
  longOnly('each damage in the units, one in torture --short')
  await (await edited(desk, ['Seksi Satu', 'Seksi Dua'])).program.powerCut()
  const journal = join(workspaceOf(desk), 'riwayat.jsonl')
  const written = readFileSync(journal, 'utf8')
  writeFileSync(journal, written.replace('Seksi Satu', 'Seksi Satt'))
  const again = await desk.startProgram()
  await expect(again.page.getByText(/Tidak ada yang hilang/)).toBeVisible()
  await expect.poll(() => readFileSync(journal, 'utf8')).toBe(written)
})

test('a folder in the place of the journal: the file opens to read, and to work when it is gone', async ({
  desk,
}) => {
  longOnly('what lies in the way in torture --short')
  await (await edited(desk, ['Seksi Satu'])).program.powerCut()
  const journal = join(workspaceOf(desk), 'riwayat.jsonl')
  const written = readFileSync(journal, 'utf8')
  rmSync(journal)
  mkdirSync(journal)
  const { page } = await desk.startProgram()
  await expect(box(page, 'Seksi Satu')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/hanya dapat dibaca dan dicetak/)
  rmdirSync(journal)
  writeFileSync(journal, written)
  await expect(page.getByText(/hanya dapat dibaca/)).toBeHidden({ timeout: 20_000 })
  await saved(page)
  await addBelow(page, PARENT, 'Seksi Dua')
  await saved(page)
})

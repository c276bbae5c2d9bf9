import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

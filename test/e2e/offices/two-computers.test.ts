import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'

test('an office that is open on another computer is read, then taken over, and let go at the end', async ({
  desk,
}) => {
  const first = await desk.start({ args: ['demo'] })
  await first.program.close()
  const [name = ''] = readdirSync(join(desk.folder, 'berkas'))
  const lock = join(desk.folder, 'berkas', name, 'sedang-dibuka.json')
  const now = new Date().toISOString()
  const other = { computer: 'KOMPUTER-2', officer: 'Sari', token: 'x', profile: '/lain', pid: 1 }
  writeFileSync(lock, JSON.stringify({ ...other, since: now, seen: now }))

  const { page, program } = await desk.start()
  await smallScreen(program)
  const dialog = page.getByRole('dialog', { name: 'Kantor ini sedang dibuka di tempat lain' })
  await expect(dialog).toContainText(/Dibuka di KOMPUTER-2 oleh Sari sejak/)
  await dialog.getByRole('button', { name: 'Buka untuk dibaca' }).click()
  const trouble = page.getByRole('alert').filter({ hasText: 'sedang dibuka di KOMPUTER-2' })
  await expect(trouble).toBeVisible()
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ computer: 'KOMPUTER-2' })

  await trouble.getByRole('button', { name: 'Buka untuk dikerjakan' }).click()
  await dialog.getByRole('button', { name: 'Ambil alih' }).click()
  await expect(trouble).toBeHidden()
  await expect(page.getByText(/^Tersimpan/)).toBeVisible()
  expect(JSON.parse(readFileSync(lock, 'utf8'))).not.toMatchObject({ computer: 'KOMPUTER-2' })
  await program.close()
  expect(readdirSync(join(desk.folder, 'berkas', name))).not.toContain('sedang-dibuka.json')
})

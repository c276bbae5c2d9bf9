import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import { barriers } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { electronProgram } from '../electron-program.ts'
import { electronOnly } from '../engine.ts'
import { command } from '../keys.ts'
import { electronPath, freshFolder, NO_CARD, shown } from '../launch.ts'
import { smallScreen } from '../program.ts'
import { filesBelow, lockFolder } from '../read-only-disk.ts'

electronOnly('where the offices of a user lie')

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Starts the program as the user whose home that is, in the usual places. */
async function startAt(home: string) {
  const { BAGAN_DATA: _, XDG_DATA_HOME: __, ...env } = process.env as Record<string, string>
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, NO_CARD, ROOT],
    cwd: home,
    env: { ...env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
  })
  const page = await electron.firstWindow()
  await shown(page)
  const program = electronProgram(electron, page)
  await smallScreen(program)
  return {
    program,
    page,
    ended: new Promise((resolve) => electron.process().once('exit', () => resolve(null))),
  }
}

test('where Documents is refused another place is chosen, and offices that lie there stay', async () => {
  test.skip(process.platform !== 'linux', 'the folders of a user are set by the system')
  const home = freshFolder()
  const usual = join(home, 'Documents', 'Bagan SOTK')
  const other = join(home, 'lain', 'Bagan SOTK')
  mkdirSync(join(usual, 'dinas-sosial-ab12'), { recursive: true })
  writeFileSync(join(usual, 'dinas-sosial-ab12', 'riwayat.jsonl'), '')
  mkdirSync(join(home, '.config'))
  mkdirSync(join(home, 'lain'))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
  const before = filesBelow(usual)
  let unlock = lockFolder(join(home, 'Documents'))
  test.skip(unlock === null, 'here no folder can be made one that can only be read')
  try {
    const first = await startAt(home)
    const told = first.page.getByRole('alert', { name: 'Tempat menyimpan kantor' })
    await expect(told).toContainText(`menulis di “${usual}”`)
    await expect(told).toContainText(`“${join(home, '.local', 'share', 'Bagan SOTK')}”`)
    await expect(told).toContainText('1 kantor yang ada di sana tetap di sana')
    await first.page.screenshot({ path: test.info().outputPath('refused.png') })
    await told.getByRole('button', { name: 'Coba lagi' }).click()
    await expect(told).toContainText('masih tidak dapat ditulis')

    // A place that takes nothing either is refused, and nothing is kept.
    await first.program.chooseFiles([join(home, 'Documents')])
    await told.getByRole('button', { name: 'Pilih tempat lain…' }).click()
    await expect(told).toContainText(`Tidak ada izin untuk membaca atau menulis “${usual}”`)

    await first.program.chooseFiles([join(home, 'lain')])
    await told.getByRole('button', { name: 'Pilih tempat lain…' }).click()
    await expect(told).toContainText(`Kantor akan disimpan di “${other}”`)
    await first.page.screenshot({ path: test.info().outputPath('chosen.png') })
    await told.getByRole('button', { name: 'Mulai ulang' }).click()
    await first.ended

    const second = await startAt(home)
    const left = second.page.getByRole('alert', { name: 'Tempat menyimpan kantor' })
    await expect(left).toContainText(`1 kantor tetap ada di “${usual}”`)
    await second.page.screenshot({ path: test.info().outputPath('left.png') })
    await second.page.getByRole('button', { name: /^Buka contoh/ }).click()
    await expect(second.page.getByText(/^Tersimpan/)).toBeVisible()
    expect(readdirSync(other)).toContain('contoh-diskominfo')
    await second.program.close()
    expect(filesBelow(usual)).toEqual(before)

    // Allowed again, the usual folder is chosen as any other, and there is nothing to tell.
    unlock?.()
    unlock = null
    const third = await startAt(home)
    // The office that was open opens by itself, and tells what the first page would.
    const strip = third.page.getByRole('status').filter({ hasText: '1 kantor tetap ada di' })
    await expect(strip).toContainText(`“${usual}”`)
    await third.page.screenshot({ path: test.info().outputPath('strip.png') })
    await strip.getByRole('button', { name: 'Lihat' }).press('Enter')
    const shown = third.page.getByRole('dialog', { name: 'Tempat menyimpan kantor' })
    await expect(shown).toContainText(`1 kantor tetap ada di “${usual}”`)
    expect(await barriers(third.page)).toEqual([])
    await third.page.screenshot({ path: test.info().outputPath('strip-dialog.png') })
    await third.page.keyboard.press('Escape')
    await strip.getByRole('button', { name: 'Tutup pemberitahuan ini' }).press('Enter')
    await expect(strip).toHaveCount(0)
    await command(third.page, 'Tutup berkas')
    await third.program.chooseFiles([join(home, 'Documents')])
    await third.page.getByRole('button', { name: 'Pilih tempat lain…' }).click()
    await third.page.getByRole('button', { name: 'Mulai ulang' }).click()
    await third.ended
    expect(existsSync(join(home, '.config', 'bagan-sotk', 'letak-kantor.json'))).toBe(false)
    const last = await startAt(home)
    await expect(last.page.getByRole('button', { name: /^Mulai kantor baru/ })).toBeVisible()
    await expect(last.page.getByText('Tempat menyimpan kantor')).toHaveCount(0)
    await last.page.screenshot({ path: test.info().outputPath('back.png') })
    await last.program.close()
  } finally {
    unlock?.()
    rmSync(home, { recursive: true, force: true })
  }
})

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { copyBytes } from '../../../renderer/app/files/backup.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { readBagan, writeBagan, writeBaganOf } from '../../../renderer/storage/bagan-file.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { ServerDesk } from '../../app/server/server-desk.ts'
import { unit } from '../../domain/small-office.ts'
import { type CityServer, lineTo, openCityServer, whyNoServer } from '../../make/city-server.ts'
import { NO_SMALL_DISK, smallDisk } from '../../make/small-disk.ts'
import { barriers } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { call, send, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import type { Launched } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

test('a file that cannot be taken is told in a sentence, and nothing is written', async ({
  desk,
}) => {
  longOnly('the same of the app in test/app/files/colleague-file')
  test.setTimeout(120_000)
  const sri = await desk.start({ args: ['demo'] })
  const { page, program } = sri
  await call(page, 'Sri')
  const sent = join(desk.folder, 'rekan.bagan')
  await send(sri, sent)
  const sealed = join(desk.folder, 'terkunci.bagan')
  await sendSealed(sri, sealed)
  const before = journalIn(desk.folder)
  for (const [name, bytes, sentence] of [
    ...(await wrongFiles(readFileSync(sent))),
    [
      'sealed',
      readFileSync(sealed),
      /^Berkas .bagan ini terkunci|^Frasa sandi tidak cocok/,
    ] as const,
  ]) {
    const path = join(desk.folder, `${name}.bagan`)
    writeFileSync(path, bytes)
    await program.chooseFiles([path])
    await page.getByRole('button', { name: 'Ambil dari rekan…' }).click()
    if (name === 'sealed') {
      const asked = page.getByRole('dialog', { name: 'Berkas terkunci' })
      await asked.getByRole('textbox', { name: 'Frasa sandi' }).fill('teh manis sore')
      await asked.getByRole('button', { name: 'Buka', exact: true }).click()
      await expect(asked.getByText('Frasa sandi tidak cocok')).toBeVisible()
      await page.keyboard.press('Escape')
    }
    await expect(page.getByText(sentence)).toBeVisible()
    expect(journalIn(desk.folder)).toBe(before)
  }
})

test('a folder that is gone, was emptied, or is sealed otherwise is told, and nothing is laid there', async ({
  desk,
}) => {
  longOnly('the same of the app in test/app/shared-folder')
  test.setTimeout(120_000)
  const shared = join(desk.folder, 'bersama')
  const away = join(desk.folder, 'dicabut')
  mkdirSync(shared)
  const file = join(desk.folder, 'rekan.bagan')
  const sri = await desk.start({ args: ['demo'] })
  await send(sri, file)
  const agus = await desk.startApart({ args: [file] })
  await choose(sri, shared, 'kunci bersama')
  await expect(together(sri)).toBeVisible()
  const update = sri.page.getByRole('button', { name: 'Perbarui sekarang' })

  await test.step('gone, and emptied', async () => {
    renameSync(shared, away)
    await update.click()
    await expect(sri.page.getByText(/bersama” tidak ditemukan/)).toBeVisible()
    await expect(sri.page.getByRole('contentinfo')).toContainText('folder bersama tidak dapat')
    mkdirSync(shared)
    await update.click()
    await expect(sri.page.getByText(/^Yang pernah diletakkan di folder ini/)).toBeVisible()
    expect(readdirSync(shared)).toEqual([])
    renameSync(shared, `${away}-kosong`)
    renameSync(away, shared)
    await update.click()
    await expect(together(sri)).toBeVisible()
  })

  await test.step('with no passphrase and with a wrong one', async () => {
    const there = readdirSync(shared, { recursive: true }).length
    await choose(agus, shared, null)
    await expect(agus.page.getByText(/^Yang ada di folder ini dikunci/)).toBeVisible()
    await agus.page.getByRole('button', { name: 'Tulis frasa sandi…' }).click()
    const asked = agus.page.getByRole('dialog', { name: /frasa sandi/i })
    const field = asked.getByLabel('Frasa sandi')
    await field.fill('kunci lain')
    await agus.page.keyboard.press('Enter')
    await expect(asked.getByRole('alert')).toContainText('tidak membuka yang ada di folder')
    await expect(field).toBeFocused()
    expect(readdirSync(shared, { recursive: true })).toHaveLength(there)
    await field.fill('kunci bersama')
    await agus.page.keyboard.press('Enter')
    await expect(asked).toBeHidden()
    await expect(together(agus)).toBeVisible()
  })
  await agus.program.close()
})

test('a shared folder that is full or may only be read is told, what is done stays, and goes once it can', async ({
  desk,
}) => {
  longOnly('the same of the app in test/app/shared-folder')
  test.setTimeout(180_000)
  const disk = smallDisk(4)
  if (!disk) return test.skip(true, NO_SMALL_DISK)
  try {
    const file = join(desk.folder, 'rekan.bagan')
    const sri = await desk.start({ args: ['demo'] })
    await call(sri.page, 'Sri')
    await send(sri, file)
    const agus = await desk.startApart({ args: [file] })
    await choose(sri, disk.folder, null)
    await expect(together(sri)).toBeVisible()
    await choose(agus, disk.folder, null)
    await expect(together(agus)).toBeVisible()
    const refused = [
      [disk.fill, disk.empty, 'Seksi Penuh', /tidak cukup ruang|penuh/i],
      [
        () => disk.readOnly(true),
        () => disk.readOnly(false),
        'Seksi Baca Saja',
        /Tidak ada izin untuk membaca atau menulis/,
      ],
    ] as const
    let before = 'Seksi Pusat Data'
    for (const [hurt, heal, name, sentence] of refused) {
      hurt()
      await goTo(sri.page, 'Bagan')
      await rename(sri.page, before, name)
      await saved(sri.page)
      await update(sri)
      await expect(sri.page.getByRole('note').filter({ hasText: sentence })).toBeVisible()
      await expect(sri.page.getByText(/tetap tersimpan/).first()).toBeVisible()
      await expect(sri.page.getByRole('contentinfo')).toContainText('folder bersama tidak dapat')
      expect(await barriers(sri.page)).toEqual([])
      // A file for a colleague goes there no more than that, and is not half there.
      const there = readdirSync(disk.folder).sort()
      await sri.program.chooseSavePath(join(disk.folder, 'kiriman.bagan'))
      await sri.page.getByRole('button', { name: 'Kirim ke rekan…' }).click()
      const sending = sri.page.getByRole('dialog', { name: 'Kirim ke rekan' })
      await sending.getByRole('button', { name: 'Simpan berkas…' }).click()
      await expect(sending.getByRole('alert')).toContainText(sentence)
      await sending.getByRole('button', { name: 'Batal' }).click()
      expect(readdirSync(disk.folder).sort()).toEqual(there)
      heal()
      await update(sri)
      await expect(together(sri)).toBeVisible()
      await update(agus)
      await goTo(agus.page, 'Bagan')
      await expect(agus.page.getByText(name).first()).toBeVisible()
      before = name
    }
    await agus.program.close()
    await sri.program.close()
  } finally {
    disk.close()
  }
})

test('a server that is not the city’s, or not reached, is told; a cut loses nothing', async ({
  desk,
}) => {
  longOnly('the same of main process and app in test/electron/server, test/app/server')
  test.skip(whyNoServer !== null, `needs ${whyNoServer}`)
  test.setTimeout(240_000)
  const server = await openCityServer(['fsync = off'])
  const line = await lineTo(server.port)
  const plain = createServer((socket) => void socket.on('data', () => socket.write('N')))
  await new Promise<void>((done) => void plain.listen(0, 'localhost', done))
  const { port: plainPort } = plain.address() as { port: number }
  const [ca, otherCa] = [join(desk.folder, 'ca.crt'), join(desk.folder, 'lain.crt')]
  writeFileSync(ca, server.ca)
  writeFileSync(otherCa, server.otherCa)
  try {
    await setUp(server, join(desk.folder, 'kota-lain'))
    const sri = await desk.start({ args: ['demo'] })
    await call(sri.page, 'Sri')
    const before = journalIn(desk.folder)
    await toColleagues(sri.page)
    await sri.page.getByRole('button', { name: 'Sambungkan ke server kota…' }).click()
    const asked = sri.page.getByRole('dialog', { name: 'Sambungkan ke server kota' })
    const right = { host: 'localhost', port: line.port, login: 'sri', database: 'bagan', ca }
    for (const [wrong, sentence] of [
      [{ ca: otherCa }, /tidak ditandatangani oleh berkas CA/],
      [{ host: '127.0.0.1' }, /tidak menyebut nama/],
      [{ port: plainPort }, /tidak menawarkan sambungan terenkripsi/],
      [{ port: 1 }, /tidak menjawab/],
      [{ password: 'salah' }, /menolak nama masuk atau kata sandinya/],
      [{ login: 'tamu' }, /bukan anggota di basis data itu/],
      [{ login: 'wali' }, /Ambil kantor dari server kota/],
      [{ login: 'lain', database: 'lain' }, /menyimpan organisasi lain/],
    ] as const) {
      await fill(sri, {
        ...right,
        password: `sandi-${'login' in wrong ? wrong.login : 'sri'}`,
        ...wrong,
      })
      await expect(asked.getByRole('alert')).toContainText(sentence)
      expect(journalIn(desk.folder)).toBe(before)
    }
    const { rows } = await server.asAdmin('select head::int from bagan.organisation')
    expect(rows).toEqual([{ head: 0 }])

    await test.step('five seconds without a network', async () => {
      await fill(sri, { ...right, password: 'sandi-sri' })
      await expect(together(sri)).toBeVisible({ timeout: 30_000 })
      line.hold()
      await goTo(sri.page, 'Bagan')
      await rename(sri.page, 'Seksi Pusat Data', 'Seksi Data Sri')
      await saved(sri.page)
      await sri.page.waitForTimeout(5000)
      line.resume()
      await expect(sri.page.getByRole('contentinfo')).toContainText('semua terkirim', {
        timeout: 30_000,
      })
      const added = await server.asAdmin('select body::text as told from bagan.batch where seq = 2')
      expect(added.rows[0]?.told).toContain('Seksi Data Sri')
    })
  } finally {
    line.close()
    plain.close()
    server.end()
  }
})

type Wrong = readonly [name: string, bytes: Uint8Array, sentence: RegExp]

async function wrongFiles(bytes: Uint8Array): Promise<readonly Wrong[]> {
  const read = await readBagan(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  const { records } = read.value
  const top = records.find((one) => one.kind === 'unit' && one.parentId === null)
  if (!top) throw new Error('no unit at the top')
  const other = { name: 'lain', seq: 1, records: [{ ...top, id: 'unit:lain' as const }] }
  const parts = unzipSync(bytes)
  const shares = new TextDecoder().decode(parts['shared.json'])
  const less = { words: wordsIn('id'), without: ['names'], passphrase: null } as const
  return [
    ['other', await writeBagan(other), /^Berkas ini dari kantor lain/],
    ['newer', await writeBaganOf(99, other), /versi program yang lebih baru/],
    ['less', await copyBytes(read.value, less), /salinan tanpa nama atau NIP/],
    [
      'stamps',
      zipSync({ ...parts, 'shared.json': strToU8(`${shares} `) }),
      /berubah di luar program/,
    ],
    ['cut', bytes.subarray(0, bytes.length / 2), /terpotong atau rusak/],
  ]
}

async function sendSealed({ page, program }: Launched, path: string): Promise<void> {
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Kirim ke rekan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kirim ke rekan' })
  await dialog.getByRole('checkbox').check()
  for (const field of await dialog.locator('input[type=password]').all())
    await field.fill('kopi pahit pagi')
  await dialog.getByRole('button', { name: 'Simpan berkas…' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
}

async function update({ page }: Launched): Promise<void> {
  await toColleagues(page)
  await page.getByRole('button', { name: 'Perbarui sekarang' }).click()
}

/** Every line of the journal of the one office there. */
function journalIn(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const journals = found.filter((name) => name.endsWith('riwayat.jsonl'))
  return journals.map((name) => readFileSync(join(folder, name), 'utf8')).join()
}

async function choose({ page, program }: Launched, folder: string, phrase: string | null) {
  await toColleagues(page)
  await program.chooseFiles([folder])
  await page.getByRole('button', { name: 'Pilih folder bersama…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Folder bersama' })
  if (phrase !== null) {
    await dialog.getByLabel('Kunci dengan frasa sandi').check()
    for (const field of await dialog.locator('input[type=password]').all()) await field.fill(phrase)
  }
  await dialog.getByRole('button', { name: 'Pilih folder…' }).click()
  await expect(dialog).toBeHidden()
}

async function setUp(server: CityServer, folder: string): Promise<void> {
  for (const [database, members] of [
    ['bagan', { sri: 'organisation', wali: 'leader' }],
    ['lain', { lain: 'organisation' }],
  ] as const) {
    await server.database(database)
    await server.asAdmin(initSql('Kota'), database)
    for (const [login, job] of Object.entries(members)) {
      await server.asAdmin(memberSql({ login, job, office: null, fullName: login }), database)
      await server.asAdmin(`alter role ${login} password 'sandi-${login}'`)
    }
  }
  await server.asAdmin(`create role tamu login password 'sandi-tamu'`)
  mkdirSync(folder)
  const other = new ServerDesk(folder, server.access('lain', 'lain'))
  await other.begin({ records: [unit('lain')] })
  await other.close()
}

interface Filled {
  readonly host: string
  readonly port: number
  readonly login: string
  readonly database: string
  readonly password: string
  readonly ca: string
}

async function fill({ page, program }: Launched, filled: Filled): Promise<void> {
  const { host, port, login, database, password, ca } = filled
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama server').fill(host)
  await dialog.getByLabel('Port').fill(String(port))
  await dialog.getByLabel('Nama masuk').fill(login)
  await dialog.getByLabel('Basis data').fill(database)
  await dialog.getByLabel('Kata sandi', { exact: true }).fill(password)
  await program.chooseFiles([ca])
  await dialog.getByRole('button', { name: 'Pilih berkas CA…' }).click()
  await expect(dialog.getByText(ca.endsWith('lain.crt') ? 'lain.crt' : 'ca.crt')).toBeVisible()
  await dialog.getByRole('button', { name: 'Sambungkan', exact: true }).click()
}

function together({ page }: Launched) {
  return page.getByText(/semua yang dikerjakan di sini sudah ada di sana/)
}

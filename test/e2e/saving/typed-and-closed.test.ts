import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'

test('what is typed when the window is closed is there at the next start', async ({ desk }) => {
  longOnly('what is typed at the end of the session')
  const { program, page } = await desk.start({ args: ['demo'] })
  await pick(page, 'Subbagian Program')
  const title = page.getByLabel('Nama jabatan').first()
  await title.fill('Kepala Subbagian Program dan Pelaporan')
  const closed = page.waitForEvent('close')
  await program.askToClose()
  await closed

  const { page: again } = await desk.start({ args: ['demo'] })
  await box(again, 'Subbagian Program').click()
  await expect(again.getByLabel('Nama jabatan').first()).toHaveValue(
    'Kepala Subbagian Program dan Pelaporan',
  )
})

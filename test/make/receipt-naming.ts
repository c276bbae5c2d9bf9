import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import type { Receipt } from '../../renderer/exchange/read/import-receipt.ts'

/** The receipt of a list of those people, each with words beside the name: it tells the first of them. */
export async function receiptNaming(names: readonly string[]): Promise<Receipt> {
  const rows = names.map((name, at) => `Bidang ${at + 1};Kepala Bidang ${at + 1};${name} (cuti)`)
  const text = ['Nama Unit;Jabatan;Pejabat', ...rows].join('\n')
  const file = { name: 'daftar.csv', bytes: new TextEncoder().encode(text) }
  const { report } = await importFiles([file], { preset: 'auto', language: 'id' })
  if (!report.receipt) throw new Error('The list has no receipt')
  return report.receipt
}

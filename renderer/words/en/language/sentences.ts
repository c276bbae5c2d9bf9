import type { Translated } from '../../form/translated.ts'
import type { sentences as indonesian } from '../../id/language/sentences.ts'
import { acting } from '../acting.ts'
import { asked } from '../actions/asked.ts'
import { needs } from '../actions/needs.ts'
import { acts } from '../acts.ts'
import { agenda } from '../agenda.ts'
import { attachments } from '../attachments.ts'
import { chart } from '../chart.ts'
import { chartPaper } from '../chart-paper.ts'
import { cityServer } from '../city-server.ts'
import { codes } from '../codes.ts'
import { comparison } from '../comparison.ts'
import { data } from '../data.ts'
import { erase } from '../erase.ts'
import { fates } from '../fates.ts'
import { fields } from '../fields.ts'
import { findings } from '../findings.ts'
import { forget } from '../forget.ts'
import { freezes } from '../freezes.ts'
import { handover } from '../handover.ts'
import { headless } from '../headless.ts'
import { help } from '../help.ts'
import { importing } from '../import.ts'
import { importProblems } from '../import-problems.ts'
import { integrity } from '../integrity.ts'
import { journal } from '../journal.ts'
import { letters } from '../letters.ts'
import { lock } from '../lock.ts'
import { matchScans } from '../match-scans.ts'
import { naskah } from '../naskah.ts'
import { panel } from '../panel.ts'
import { paste } from '../paste.ts'
import { perwali } from '../perwali.ts'
import { petaPaper } from '../peta-paper.ts'
import { policy } from '../policy.ts'
import { printing } from '../printing.ts'
import { problems } from '../problems.ts'
import { proposalPaper } from '../proposal-paper.ts'
import { proposalTabs } from '../proposal-tabs.ts'
import { proposals } from '../proposals.ts'
import { receipt } from '../receipt.ts'
import { reports } from '../reports.ts'
import { ringkasan } from '../ringkasan.ts'
import { ruleChanges } from '../rule-changes.ts'
import { rulePacks } from '../rule-packs.ts'
import { rules } from '../rules.ts'
import { secondCopy } from '../second-copy.ts'
import { settings } from '../settings.ts'
import { sharing } from '../sharing.ts'
import { sheet } from '../sheet.ts'
import { shell } from '../shell.ts'
import { since } from '../since.ts'
import { summary } from '../summary.ts'
import { updates } from '../updates.ts'
import { vacancies } from '../vacancies.ts'
import { welcome } from '../welcome.ts'
import { workload } from '../workload.ts'

/** Every sentence of the program in English, by its key; none missing and none more. */
export const sentences: Translated<typeof indonesian> = {
  ...acting,
  ...acts,
  ...agenda,
  ...asked,
  ...attachments,
  ...matchScans,
  ...chart,
  ...chartPaper,
  ...codes,
  ...comparison,
  ...data,
  ...fields,
  ...erase,
  ...forget,
  ...fates,
  ...findings,
  ...freezes,
  ...handover,
  ...headless,
  ...help,
  ...importing,
  ...importProblems,
  ...integrity,
  ...journal,
  ...letters,
  ...lock,
  ...needs,
  ...receipt,
  ...since,
  ...reports,
  ...naskah,
  ...perwali,
  ...panel,
  ...paste,
  ...petaPaper,
  ...policy,
  ...printing,
  ...problems,
  ...proposalPaper,
  ...proposalTabs,
  ...proposals,
  ...ringkasan,
  ...ruleChanges,
  ...rulePacks,
  ...rules,
  ...secondCopy,
  ...settings,
  ...sharing,
  ...cityServer,
  ...sheet,
  ...shell,
  ...summary,
  ...updates,
  ...vacancies,
  ...welcome,
  ...workload,
}

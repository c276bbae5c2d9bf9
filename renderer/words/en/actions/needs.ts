import type { Translated } from '../../form/translated.ts'
import type { needs as indonesian } from '../../id/actions/needs.ts'

export const needs: Translated<typeof indonesian> = {
  'need.taking':
    'There is no taking to undo: none was made, or something was done or sent after it.',
  'need.clash-chosen': 'No value of a clash is chosen yet. Choose first under Data › Colleagues.',
  'need.office': 'Open or begin an office first.',
  'need.undo': 'There is nothing to undo yet.',
  'need.redo': 'There is nothing to redo.',
  'need.other-day': 'Today is shown already.',
  'need.other-look': 'It is in use already.',
  'need.size': 'That size is in use already.',
  'need.editing': 'No proposal is open on the chart.',
  'need.first-hour': 'The first steps are shown already, or done.',
  'need.unit': 'Select a unit on the chart first.',
  'need.one-unit': 'Select exactly one unit on the chart.',
  'need.two-units': 'Select two or more units on the chart.',
  'need.drawing': 'Show the structure as a chart, not as a list.',
  'need.row': 'Select a cell of the sheet first.',
  'need.post-row': 'Select the row of a post first.',
  'need.unit-row': 'Select the row of a unit, with the sheet in the order of the chart.',
  'need.tree-order': 'Put the sheet back in the order of the chart first.',
  'need.posts': 'There are no posts to count yet.',
  'need.undated': 'Every vacancy of this list has its day.',
  'need.units-without-duties': 'All units of this text have duties. Change those that are there.',
  'need.register': 'Open a part of Vacancies that holds a list first.',
  'need.in-force':
    'Scans are attached to what is in force: close the proposal that is being edited, in an office that may be changed.',
  'need.tray': 'Every row can be read.',
  'need.folder': 'The folder of this office cannot be read now.',
  'need.proposal': 'Open a proposal first.',
  'need.proposal-part': 'Open a proposal that has that part first.',
  'need.step': 'Open a proposal that has come to that step first.',
  'need.sheets': 'Wait until the sheets are shown, or choose some that hold something.',
  'need.logo': 'There is no logo yet.',
  'menu.print': 'Print…',
  'menu.normal-size': 'Actual size',
}

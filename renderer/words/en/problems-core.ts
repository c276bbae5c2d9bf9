import type { problemsCore as indonesian } from '../id/problems-core.ts'

export const problemsCore: Record<keyof typeof indonesian, string> = {
  'id-taken': '{{name}} is there already. Reload the program and try again.',
  'name-empty': 'The name is empty. Type a name first.',
  'title-empty': 'The title of the post is empty. Type a title first.',
  'unit-gone': 'That unit is no longer there; it may just have been abolished. Choose another.',
  'parent-gone': 'That parent unit is no longer there. Choose another.',
  'nothing-cut': 'No unit was cut yet. Select it, then Cut (Ctrl+X).',
  'sibling-gone': 'The unit beside it is no longer at that place. Choose another place.',
  'post-gone': 'That post is no longer there; it may just have been abolished. Choose another.',
  'person-gone': 'That person is no longer there. Choose another.',
  'appointment-gone': 'That appointment is no longer there. Choose another.',
  'move-below-itself':
    '{{unit}} cannot move to {{into}}, because {{into}} is below it. Choose another parent.',
  'head-taken': 'This unit is already led by {{post}}. A unit has one head post only.',
  'seats-not-a-count': 'The seats (K) of {{post}} must be a whole number from {{from}} to {{to}}.',
  'unnamed-not-a-count':
    'The unnamed holders of {{post}} must be a whole number from {{from}} to {{to}}.',
  'kelas-not-a-number': 'The class of {{post}} must be a whole number from {{from}} to {{to}}.',
  'reports-in-a-loop': '{{post}} cannot report to that post, because that post reports to it.',
  'ends-before-it-begins':
    'The appointment of {{person}} ends on {{until}}, before it begins on {{from}}. Correct one of the dates.',
  'appointed-already':
    '{{person}} already holds {{post}} at that time. End that appointment first.',
  'past-only-looked-at':
    'What is shown was in force until {{until}} and can only be looked at. Go back to today to edit.',
  'not-saved':
    'The change was not saved and is not in use: {{reason}}. What was there before is whole; try again.',
  'not-saved-database':
    'The change is not saved and not used: the disk of the program’s data is full or cannot be written. Free some space; the program tries again by itself. What was there before is untouched.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'fault-loop': 'That change would make a loop: {{path}}. Choose another parent.',
  'fault-missing-parent': '{{name}} would lose its parent. Move that unit first.',
  'fault-two-heads': '{{unit}} would have two head posts. Take the mark from one of them.',
  'fault-post-without-unit': 'The post {{name}} would lose its unit. Move that post first.',
  'fault-names-nothing': 'Something names what is no longer there. Undo that step, then try again.',
  'fault-bad-count':
    '{{value}} cannot be used for {{name}}. Enter a whole number from {{from}} to {{to}}.',
  'fault-bad-number':
    '{{value}} cannot be used for {{name}}. Enter a number from {{from}} to {{to}}.',
  'fault-reports-to-nobody': '{{name}} reports to a post that is not there.',
  'fault-appointment-without-post': 'There is an appointment to a post that is not there.',
  'fault-appointment-without-person': 'There is an appointment without a person.',
  'fault-ends-before-it-begins':
    'The appointment of {{person}} ends on {{until}}, before it begins on {{from}}. Correct one of the dates.',
  'fault-vacancy-without-post': 'There is a vacancy on a post that is not there.',
  'fault-step-without-vacancy': 'There is a step without a vacancy.',
  'fault-style-without-unit': 'There is a drawing style for a unit that is not there.',
}

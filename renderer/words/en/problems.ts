import type { Translated } from '../form/translated.ts'
import type { problems as indonesian } from '../id/problems.ts'

export const problems: Translated<typeof indonesian> = {
  'problem.id-taken': '{{name}} is there already. Reload the program and try again.',
  'problem.name-empty': 'The name is empty. Type a name first.',
  'problem.title-empty': 'The title of the post is empty. Type a title first.',
  'problem.unit-gone':
    'That unit is no longer there; it may just have been abolished. Choose another.',
  'problem.parent-gone': 'That parent unit is no longer there. Choose another.',
  'problem.nothing-cut':
    'There is nothing to paste yet. Cut a unit (Ctrl+X), or copy a list in Excel or Word.',
  'problem.copied-unread':
    'What was copied does not read as a list of units, posts or people yet. Copy it with its headings, or save it as a file and open it in Data.',
  'problem.copied-known':
    'Everything that was copied is on the chart already. Check that you copied the latest list.',
  'problem.sibling-gone': 'The unit beside it is no longer at that place. Choose another place.',
  'problem.post-gone':
    'That post is no longer there; it may just have been abolished. Choose another.',
  'problem.absence-gone': 'That absence is not on record any more. Choose the person again.',
  'problem.absence-ends-before-it-begins':
    'The absence of {{person}} ends on {{until}}, before it begins on {{from}}. Correct one of the dates.',
  'problem.absent-already':
    '{{person}} is on record as away since {{from}} already. Correct that record, or choose another date.',
  'problem.person-has-gone':
    '{{person}} has not been in service since {{on}} ({{cause}}). Choose somebody else, or correct the record of leaving first.',
  'problem.person-gone': 'That person is no longer there. Choose another.',
  'problem.appointment-gone': 'That appointment is no longer there. Choose another.',
  'problem.move-below-itself':
    '{{unit}} cannot move to {{into}}, because {{into}} is below it. Choose another parent.',
  'problem.head-taken':
    'This unit is already led by {{post}}. A unit has one head post only; take the mark from that one first.',
  'problem.seats-not-a-count':
    'The seats (K) of {{post}} must be a whole number from {{from}} to {{to}}.',
  'problem.unnamed-not-a-count':
    'The unnamed holders of {{post}} must be a whole number from {{from}} to {{to}}.',
  'problem.kelas-not-a-number':
    'The class of {{post}} must be a whole number from {{from}} to {{to}}.',
  'problem.reports-in-a-loop':
    '{{post}} cannot report to that post, because that post reports to it. Choose another post.',
  'problem.ends-before-it-begins':
    'The appointment of {{person}} ends on {{until}}, before it begins on {{from}}. Correct one of the dates.',
  'problem.appointed-already':
    '{{person}} already holds {{post}} at that time. End that appointment first.',
  'problem.past-only-looked-at':
    'What is shown was in force until {{until}} and can only be looked at. Go back to today to edit.',
  'problem.act-failed':
    'This change was not made because of an error of the program; nothing has changed, and what is marked “Saved” stays saved. Try again; if it happens again, make a problem report (menu Help).',
  'problem.not-saved':
    'The change was not saved and is not in use: {{reason}}. What was there before is whole; try again.',
  'problem.not-saved-database':
    'The change is not saved and not used: the disk of the program’s data is full or cannot be written. Free some space; the program tries again by itself. What was there before is untouched.',
  'problem.held-first':
    '{{count}} changes could not be saved and are held in the warning at the top. Decide on them first: try to save them again, save them to a file, or throw them away.',
  'problem.held-first_one':
    'One change could not be saved and is held in the warning at the top. Decide on it first: try to save it again, save it to a file, or throw it away.',
  'problem.day-not-said': 'Nothing was changed. {{day}} is still shown.',
  'problem.day-again':
    'Not saved yet: the days in it are still {{day}}. Today is shown now; set the days, then save again.',
  'problem.held-elsewhere':
    'This office is open on {{computer}}; here it can only be read. Close it there, or press “Open for work” to take it over.',
  'problem.only-looked-at':
    'This office was opened to be read. Press “Open for work” above to change it.',
  'problem.only-read-place':
    'This program is carried along in “{{folder}}”, which can only be read: everything can be looked at and printed, nothing can be changed. To make changes, switch the write lock of the stick off, or copy the whole folder of the program to the computer and open it there.',
  'problem.only-read-locked':
    'This office is locked, and “{{folder}}” can only be read, so it cannot be opened here. Switch the write lock of the stick off, or copy the whole folder of the program to the computer and open it there.',
  'problem.trash-behind':
    'The folder of this office does not hold every change yet, so nothing was deleted. Open it until it says “Saved”, then try again.',
  'problem.forget-not-whole':
    'The data of this office is not whole, or not saved yet. Open it, press Check integrity in its Journal, then try again. Nothing has changed.',
  'problem.forget-not-proved':
    'The new history could not be proved clean ({{reason}}) and was thrown away; the data of before is whole. Try again; if it stays so, open Report a problem.',
  'problem.office-locked':
    'This office is locked and was not opened: its passphrase was not given. Open it again with its passphrase or its recovery code.',
  'problem.locked-elsewhere':
    'This office is locked and open at {{computer}}. It cannot be read from here until it is closed there.',
  'problem.lock-left-open':
    'This office was not locked because the program stopped at once. Open and close it first; once it is locked its passphrase can be changed.',
  'problem.store-not-verified':
    'No traces were removed: {{name}} could not be proved whole in its folder ({{reason}}). Open that office until “Saved” is shown, then try again. Nothing has changed.',
  'problem.office-failed': '{{reason}}',
  'problem.nothing-to-undo': 'There is nothing to undo.',
  'problem.entry-unreadable':
    'Journal entry {{seq}} cannot be read, so that step cannot be undone. Nothing was changed; use Journal › Restore.',
  'problem.nothing-to-redo': 'There is nothing to redo.',
  'problem.fault-loop': 'That change would make a loop: {{path}}. Choose another parent.',
  'problem.fault-missing-parent': '{{name}} would lose its parent. Move that unit first.',
  'problem.fault-two-heads': '{{unit}} would have two head posts. Take the mark from one of them.',
  'problem.fault-post-without-unit': 'The post {{name}} would lose its unit. Move that post first.',
  'problem.proposal-leaves-post':
    'The post {{name}} is now in {{unit}}, which change {{no}} of this proposal ends. Move or abolish that post in the structure in force, or take change {{no}} out of the proposal.',
  'problem.proposal-leaves-unit':
    '{{name}} is now below {{unit}}, which change {{no}} of this proposal ends. Move or abolish that unit in the structure in force, or take change {{no}} out of the proposal.',
  'problem.fault-names-nothing':
    'Something names what is no longer there. Undo that step, then try again.',
  'problem.fault-bad-count':
    '{{value}} cannot be used for {{name}}. Enter a whole number from {{from}} to {{to}}.',
  'problem.fault-bad-number':
    '{{value}} cannot be used for {{name}}. Enter a number from {{from}} to {{to}}.',
  'problem.fault-reports-to-nobody':
    '{{name}} reports to a post that is not there. Choose its superior again.',
  'problem.fault-appointment-without-post':
    'There is an appointment to a post that is not there. Undo that step, then try again.',
  'problem.fault-absence-without-person':
    'There is an absence without a person. Undo that step, then try again.',
  'problem.fault-term-without-person':
    'There is a past term without a person. Undo that step, then try again.',
  'problem.fault-appointment-without-person':
    'There is an appointment without a person. Undo that step, then try again.',
  'problem.fault-ends-before-it-begins':
    'The appointment of {{person}} ends on {{until}}, before it begins on {{from}}. Correct one of the dates.',
  'problem.fault-vacancy-without-post':
    'There is a vacancy on a post that is not there. Undo that step, then try again.',
  'problem.fault-step-without-vacancy':
    'There is a step without a vacancy. Undo that step, then try again.',
  'problem.clause-empty':
    'There is nothing in it yet. To leave this part out of the text, press Leave out.',
  'problem.clause-gone': 'Those own words are gone. Open that part of the text again.',
  'problem.formula-slot':
    'The slot {{slot}} is unknown, so nothing would fill it. Use the slots of the usual sentence, or take the braces away.',
  'problem.law-empty': 'Fill in number and name (about) of the law.',
  'problem.law-gone': 'That law is no longer in the legal basis. Undo if it has to come back.',
  'problem.law-twice': '{{name}} is in the legal basis already. Change the one that is there.',
  'problem.law-year': 'The year {{year}} cannot be. Fill in a year between {{from}} and {{to}}.',
  'problem.task-empty': 'This task says nothing yet. Fill it in, or delete its row.',
  'problem.task-gone':
    'This row of workload is no longer there. Open this screen again, then try once more.',
  'problem.task-volume':
    'Results a year must be a number from {{from}} to {{to}}. Write it as 1.200.',
  'problem.task-hours': 'Hours each must be a number from {{from}} to {{to}}. Write it as 1,25.',
  'problem.workload-none':
    'This post has no workload yet. First fill in its tasks, results and hours.',
  'problem.workload-open':
    'Results or hours of “{{name}}” are not filled in. Complete that row, then settle it.',
  'problem.workload-draft': 'The workload of {{name}} is a draft. Settle it first, then use its K.',
  'problem.workload-too-large':
    'This workload asks for {{people}} people, more than one post can hold. Check its results and hours.',
  'problem.duty-empty': 'The text is empty. Type what the duty says first.',
  'problem.duty-gone':
    'That duty is no longer there; it may have just been deleted. Choose another one.',
  'problem.duty-reason-empty':
    'The reason is empty. Write why the duty is let go; the reason is printed with it.',
  'problem.starter-none':
    'The chosen units have duties already, or their kind has no starter text. Choose other units, or type the duties.',
  'problem.fault-duty-without-unit':
    'There is a duty without a unit. Undo that step, then try again.',
  'problem.fault-task-without-post':
    'There is a workload row without a post. Undo that step, then try again.',
  'problem.fault-style-without-unit':
    'There is a drawing style for a unit that is not there. Undo that step, then try again.',
  'problem.bagan-empty': 'This .bagan file is empty (0 bytes). Choose another backup.',
  'problem.bagan-sealed':
    'This .bagan file is sealed. Without its passphrase nobody reads what is in it. Open it again and write the passphrase.',
  'problem.bagan-passphrase-wrong':
    'The passphrase does not fit; the file itself is whole. Look at capitals and small letters, and try again.',
  'problem.bagan-sealed-spoilt':
    'This sealed .bagan file was damaged or cut off since it was saved. No passphrase helps: copy it again from where it came, or choose another backup.',
  'problem.bagan-sealed-newer':
    'This .bagan file was sealed by a newer version of the program. Install the new version to open it.',
  'problem.bagan-unknown': 'This is not a .bagan file. Choose a backup made by this program.',
  'problem.bagan-truncated':
    'This .bagan file is cut off or damaged and cannot be opened. Copy it again from where it came, or choose another backup.',
  'problem.bagan-newer':
    'This .bagan file was made by a newer version of the program (form {{version}}; this one knows up to {{known}}). Install the newer version to open it.',
  'problem.data-newer':
    'This file’s data was written by a newer version of the program (data version {{version}}; this one knows up to version {{known}}). Nothing was changed. Install the newer version to work with it.',
  'problem.upgrade-failed':
    'Data of version {{version}} cannot be brought to today’s form: what came out is not whole. Nothing was changed; the old data and its snapshot are there. Open the file with the old version of the program, or open its snapshot from the file’s folder.',
  'problem.folder-unusable':
    'The file’s folder cannot be used yet, so this file can only be read and printed: {{reason}} The program tries again by itself.',
  'problem.snapshot-unreadable': 'This snapshot cannot be read: {{reason}} Choose another.',
  'problem.point-unreachable':
    'The state after entry {{seq}} cannot be put together any more: some of the journal after it cannot be read. Choose a snapshot of that time.',
  'problem.given-other-office':
    'This file is of another office: less than half of the records are the same. Nothing was changed. Ask for the file of this office, or open that one as an office of its own.',
  'problem.given-spoilt':
    'What this file says of who changed what cannot be so: it was altered outside of the program. Nothing was changed. Have your colleague save and send it again.',
  'problem.given-left-out':
    '{{name}} is a copy made without names or NIPs, so it cannot be brought together with what is here. Nothing was changed. Ask your colleague to use “Send to a colleague”.',
  'problem.given-erases':
    'Your colleague erased a person’s data on request ({{count}} in all). Before taking, do the same here: open Data › Colleagues and press “Erase it here too”.',
  'problem.given-erased-many':
    'Your colleague erased a person’s data on request, and more people are known to one side alone than can be looked through ({{count}}). Nothing was changed. Give your colleague this office first, or ask for the newest file.',
  'problem.office-in-part':
    '{{part}} So this office is not brought together over files or a shared folder: what is not shown here would seem removed. Nothing was changed. Ask for the complete copy where that is what you need.',
  'problem.take-not-last':
    'Something was done or sent after that taking, so it cannot be undone any more. Change what came in as you would anything else.',
  'problem.settle-impossible':
    'That choice is not possible yet: the structure could not be. Settle other clashes first, or choose the other value.',
  'problem.folder-no-office':
    'There is no office in that folder. Choose the one your colleagues use, or wait until it is copied and try again.',
  'problem.folder-office-torn':
    'The files of the office in that folder are not whole. They may still be on their way: try again in a while.',
  'problem.folder-office-newer':
    'The office in that folder was written by a newer version of the program. Install that version here too.',
  'problem.bagan-spoilt':
    'What this .bagan file holds does not fit its checksum: it was altered after it was saved. Choose another backup, or ask for the file once more.',
  'problem.bagan-record':
    'Line {{line}} of this .bagan file is not known (“{{field}}”). Choose another backup.',
  'problem.logo-no-picture':
    'This file is no PNG, JPEG or SVG picture. Choose a picture of the logo.',
  'problem.logo-broken':
    'This picture is damaged, cut off, or holds nothing that can be drawn. Save it anew where it was made, then choose it again.',
  'problem.logo-too-large':
    'This picture has {{size}} KB; {{most}} KB at most. Make it smaller, then choose it again.',
  'problem.logo-too-small':
    'This picture has only {{width}} × {{height}} dots and would print blurred; {{least}} dots at least. Choose a larger one.',
  'problem.logo-too-long':
    'This picture is too long for a logo: more than eight times as long as wide. Cut it first.',
  'problem.logo-too-many-pixels':
    'This picture has {{width}} × {{height}} dots, too many to open. Make it smaller in a drawing program, then choose it again.',
  'problem.logo-too-complex':
    'This SVG is too intricate to draw: its parts lie in each other or come again too often. Save it as PNG, then choose it again.',
  'problem.proposal-gone': 'That proposal is there no more. Choose another from the list.',
  'problem.proposal-not-draft':
    '{{name}} has been handed in, so its text stands. Take it back to a draft to change it.',
  'problem.proposal-clashes':
    'The structure in force has changed: {{count}} things clash. Settle them under “Clashes” first.',
  'problem.proposal-empty':
    'This proposal changes nothing yet. Change the structure on the chart first.',
  'problem.proposal-step':
    'That step cannot be taken by a proposal with the status {{status}}. See the next step under “Stages”.',
  'problem.step-unsigned': 'This step does not say who takes it. Fill in the name first.',
  'problem.decree-number-empty': 'The number of the regulation is missing. Fill it in first.',
  'problem.decree-date-empty':
    'The date of the regulation is missing. Write for example 4/10/2018.',
  'problem.planned-only-looked-at':
    'This structure comes in force on {{on}} by the proposal {{name}}. Go back to today to change what is in force.',
  'problem.in-force-before-present':
    'The structure now in force began on {{since}}; what replaces it cannot begin earlier, on {{on}}. Check the date.',
  'problem.not-in-force-yet':
    'This proposal is in force from {{on}}. Do this on that day or later.',
  'problem.acts-undecided':
    'Acts {{acts}} are new or differ from what was decided, because the structure in force changed. Open the proposal, choose “Decide again”, then enter the decision on them.',
  'problem.holders-undecided':
    '{{count}} holders lose their post without a decision: {{names}}. Place them or decide under “People”.',
  'problem.placings-undecided':
    '{{count}} placed after the decision and not decided on: {{names}}. Decide with a supplementary sheet, or choose under “Stages” to put it in force without them.',
  'problem.placings-undecided_one':
    'One person was placed after the decision and is not decided on: {{names}}. Decide with a supplementary sheet, or choose under “Stages” to put it in force without.',
  'problem.no-open-placings':
    'Nobody who was placed waits for a decision. Place somebody under “People” first.',
  'problem.sk-number-empty': 'The number of the SK is missing. Fill it in first.',
  'problem.backdated-without-reason':
    'The day in force, {{on}}, is before that of the regulation, or past. Write down why under “Stages”, then put it in force again.',
  'problem.act-unmarked': 'Changes {{acts}} have no mark yet. Give each number A, D or R.',
  'problem.marks-unclear':
    'The marks are not clear yet: {{pieces}}. Correct or delete that first, then save again.',
  'problem.act-needs-others':
    'Change {{act}} ({{name}}) cannot stand without changes {{others}}. Agree to those too, or decline both.',
  'problem.acts-fall-along':
    'Changes {{acts}} fall as well because another was declined. Agree that both fall, or change the marks.',
  'problem.post-is-full': '{{post}} has no free seat. Choose another post.',
  'problem.rule-gone': 'That row of the rule table does not exist. Choose another.',
  'problem.limit-not-a-number': 'The limit is not a number. Write a number from 0.',
  'problem.limit-not-eselon': 'Write the eselon, such as III.a; more than one: III.a / III.b.',
  'problem.limit-not-golongan': 'Write the lowest and the highest golongan, such as III/d–IV/a.',
  'problem.reason-empty': 'The reason is empty. Write first why this finding is accepted.',
  'problem.acceptance-gone': 'That acceptance is no longer there. Choose another finding.',
  'problem.fact-not-a-number': 'It is not a number. Write a number from 0.',
  'problem.tipe-score-open':
    'Choose the scale of {{count}} more variables; then the score is worked out.',
  'problem.tipe-score-weights':
    'The weights of the technical variables add up to {{found}}; they should make {{limit}}. Change the weights.',
  'problem.tipe-score-negative':
    'The weight of {{name}} must not be negative. Write a number from 0.',
  'problem.merge-nothing': 'There is no other unit to merge. Choose at least two units.',
  'problem.merge-into-below':
    '{{unit}} cannot be merged into {{into}}, because {{into}} is below it. Choose another unit.',
  'problem.split-twice': 'One post is chosen whole and in part at once. Choose one of the two.',
  'problem.split-too-many': 'More seats would move than there are. Choose fewer.',
  'problem.delayer-without-parent':
    '{{unit}} has no unit above it, so it cannot become a functional group. Choose a unit that has one.',
  'problem.nothing-selected': 'No unit or post is selected. Choose one first.',
  'problem.replace-leaves-nothing': '{{name}} would be left empty. Change the replacing text.',
  'problem.replace-finds-nothing': 'No name holds “{{text}}”. Check the spelling.',
  'problem.copy-of-itself': '{{name}} is itself a copy of another unit. Choose its template.',
  'problem.template-gone': 'This unit is neither a template nor a copy. Choose another unit.',
  'problem.cell-not-of-unit':
    '{{name}} is a unit; that column is for posts only. Choose a cell of a post. Nothing was changed.',
  'problem.cell-not-of-post':
    '{{name}} is a post; that column is for units only. Choose a cell of a unit. Nothing was changed.',
  'problem.cell-not-a-value':
    '“{{value}}” cannot stand in that column for {{name}}. Check it. Nothing was changed.',
  'problem.cell-not-a-choice':
    '“{{value}}” is no choice there is for {{name}}. Choose from its list. Nothing was changed.',
  'problem.cell-not-an-eselon':
    '“{{value}}” at {{name}} is not an eselon. Write for example III.b. Nothing was changed.',
  'problem.cell-not-a-count':
    '“{{value}}” at {{name}} is no number. Write a whole number from 0. Nothing was changed.',
  'problem.filled-below-named':
    'B of {{name}} cannot be {{value}}: {{named}} of its holders are on file by name. End their appointments first.',
  'problem.holder-not-single':
    '{{name}} is held by several people. Change names and NIP in the panel. Nothing was changed.',
  'problem.holder-missing':
    '{{name}} is vacant; enter the name of its holder first. Nothing was changed.',
  'problem.holder-acting':
    '{{name}}: acting holders are appointed in the panel, with their order and term. Nothing was changed.',
  'problem.holder-needs-day':
    'The history of {{name}} has {{person}} already, and a cell holds no first day. Fill the post in the panel. Nothing was changed.',
  'problem.holder-another':
    '{{name}} is still held by {{person}}. This cell only mends the spelling of that name; it does not put {{other}} there. Fill the post, or change the details of the person, in the panel. Nothing was changed.',
  'problem.holder-another-since':
    '{{name}} is held by {{person}} since {{from}}. This cell only mends the spelling of that name; it does not put {{other}} there. Fill the post, or change the details of the person, in the panel. Nothing was changed.',
  'problem.holder-not-cleared':
    'The holder of {{name}} is not removed by emptying the cell. End the appointment in the panel, with date and cause.',
  'problem.nip-not-18-digits':
    'The NIP “{{value}}” at {{name}} does not have 18 digits. Correct it or leave it blank. Nothing was changed.',
  'problem.acting-has-no-term':
    'This appointment has no term to extend. Change its last day instead.',
  'problem.seat-taken':
    'The seat of {{post}} is still held by {{person}}, with no end on record. End that appointment first.',
  'problem.seat-taken-until':
    'The seat of {{post}} is held by {{person}} until {{until}}. Use a first day after that.',
  'problem.seat-ticked-alone':
    '{{post}} is still held by {{person}}. Tick “GONE” at the appointment of {{person}} too, or untick the appointment of the successor.',
  'problem.seat-named':
    '{{person}} is already named for {{post}} from {{from}}. Correct or strike that appointment first.',
  'problem.nip-taken':
    'NIP {{nip}} is on file already: {{person}}. Choose that person from the list.',
  'problem.person-named':
    '{{person}} is on record as {{post}} from {{from}} and cannot be appointed from {{tmt}}. Choose a later first day; if that record is wrong, mend it first under “Correct” in the history of that post.',
  'problem.person-twice':
    '{{person}} is chosen twice in this chain. One person fills one post; choose another person.',
  'problem.cell-not-vacant':
    '{{name}} is not vacant on the day shown. Empty the cell. Nothing was changed.',
  'problem.cell-vacant-since-told':
    '{{name}} is vacant since {{since}}, after the last day of its holder. If that is wrong, correct it in the history of the post. Nothing was changed.',
  'problem.cell-vacant-since-to-come':
    '{{name}}: {{since}} lies after the day shown, {{on}}. Write the first day on which the post stood vacant. Nothing was changed.',
  'problem.vacancy-gone': 'That case is not there any more. Choose another.',
  'problem.step-gone': 'That step is not there any more. Choose another step.',
  'problem.approval-before-asking':
    'The approval was asked for on {{on}}, after it was given on {{given}}. Check both days.',
  'problem.step-before-vacancy':
    'A step of {{on}} lies before the vacancy itself ({{since}}). Check the date.',
  'problem.freeze-ends-before-it-begins':
    'The freeze ends {{until}}, before it begins {{from}}. Correct one of the dates.',
  'problem.freeze-covers-nothing':
    'This freeze covers no post yet. Choose at least one kind of post.',
  'problem.freeze-gone': 'That freeze is not there any more. Choose another.',
  'problem.holiday-taken': '{{date}} is in the holiday table already. Choose another date.',
  'problem.bup-not-an-age':
    'The age limit is out of range. Write a whole number between 50 and 75.',
}

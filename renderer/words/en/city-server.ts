/** City server: one organisation brought together over a PostgreSQL of the city's own. */
export const cityServer = {
  'label.from-server': 'fetch {{name}} from the city’s server',
  'sharing.server': 'City server',
  'sharing.server-lead':
    'A PostgreSQL of the city’s own, set up by its IT office. What is done here is there in seconds, and everybody sees as far as their job goes. Without a network work goes on here and follows later.',
  'sharing.server-join': 'Join the city server…',
  'sharing.server-fetch': 'Fetch an office from the city server…',
  'sharing.server-fetch-text':
    'The city’s organisation that is on the server, as far as your job there shows it.',
  'sharing.server-join-title': 'Join the city server',
  'sharing.server-join-lead':
    'This office is brought together with what is on the server. Where nothing is there yet, the organisation office sends all of this office. The IT office gives you what to fill in below.',
  'sharing.server-fetch-title': 'Fetch an office from the city server',
  'sharing.server-fetch-lead':
    'A new office is made on this computer from what is on the server, as far as you may see it. The IT office gives you what to fill in below.',
  'sharing.server-host': 'Server name',
  'sharing.server-port': 'Port',
  'sharing.server-database': 'Database',
  'sharing.server-login': 'Login name',
  'sharing.server-password': 'Password',
  'sharing.server-ca': 'CA file',
  'sharing.server-ca-choose': 'Choose the CA file…',
  'sharing.server-ca-none': 'Not chosen yet.',
  'sharing.server-ca-filter': 'CA certificate',
  'sharing.server-ca-missing': 'Choose the CA file from the IT office first.',
  'sharing.server-missing': 'Fill this in first.',
  'sharing.server-port-wrong': 'A port is a number from 1 to 65535.',
  'sharing.server-join-do': 'Join',
  'sharing.server-fetch-do': 'Fetch the office',
  'sharing.server-joined': 'This office has joined the server {{name}}.',
  'sharing.server-where': '{{database}} at {{host}}, as {{login}}',
  'sharing.server-never': 'Connecting.',
  'sharing.server-scans': '{{count}} attachments are still being sent.',
  'sharing.server-scans_one': '1 attachment is still being sent.',
  'sharing.server-state': 'Brought together {{when}}; all that was done here is there.',
  'sharing.server-state-news': 'Brought together {{when}}; what is new here goes out shortly.',
  'sharing.server-job': 'Your job there: {{job}}',
  'sharing.server-job-organisation': 'Organisation. Sees and may change everything.',
  'sharing.server-job-personnel':
    'Personnel. Sees everything; may change people, fillings, cases, absences, terms, holidays and retirement ages.',
  'sharing.server-job-office':
    'Office: {{name}}. May change what is in its branch and its own people. NIPs, dates of birth and remarks are shown of its own people only; proposals and what was removed are not shown, and proposals made here are not sent.',
  'sharing.server-job-leader':
    'Leader. Only sees, without NIPs, dates of birth, remarks, proposals and what was removed; the server takes nothing that is changed here.',
  'sharing.server-name-organisation': 'organisation',
  'sharing.server-name-personnel': 'personnel',
  'sharing.server-name-office': 'office',
  'sharing.server-name-leader': 'leader',
  'sharing.server-part-office':
    'A partial copy, fetched from the city’s server by an office: without NIPs, dates of birth and remarks of other offices’ people, without proposals and what was removed.',
  'sharing.server-part-leader':
    'A partial copy, fetched from the city’s server by a leader: without NIPs, dates of birth, remarks, proposals and what was removed.',
  'sharing.server-look': 'Send and fetch now',
  'sharing.server-password-give': 'Give the password…',
  'sharing.server-password-title': 'Password of the city server',
  'sharing.server-password-lead': 'Password of {{login}} at {{host}}.',
  'sharing.server-password-do': 'Log in',
  'sharing.server-leave': 'Leave the server',
  'sharing.server-left': 'The city server was left; what is there and here stays.',
  'sharing.server-came': 'From the city server: {{count}} acts of colleagues.',
  'sharing.server-came_one': 'From the city server: 1 act of a colleague.',
  'sharing.server-refused': 'Refused by the server and taken back here',
  'sharing.server-refused-told':
    '{{count}} acts were refused by the city server and taken back here. The reasons are in Data › Colleagues.',
  'sharing.server-refused-told_one':
    '1 act was refused by the city server and taken back here. The reason is in Data › Colleagues.',
  'sharing.server-refused-right': '{{act}}: your job does not reach {{name}}.',
  'sharing.server-refused-reads-only': '{{act}}: your job only sees.',
  'sharing.server-refused-depends': '{{act}}: it needs other work that was refused.',
  'sharing.server-refused-other': '{{act}}: the server does not know it. Tell the IT office.',
  'sharing.server-refused-erased': '{{act}}: concerns a person whose data was erased.',
  'sharing.server-refused-read': 'I have read this',
  'sharing.server-set-back':
    'The city server had been put back to a backup. What it lacked is sent again by the laptops that still have it.',
  'sharing.server-job-changed':
    'Your job on the city server changed from {{before}} to {{after}}. What you may see stays the same.',
  'sharing.server-cleaned':
    'The person whose data was erased here is gone from the city server too. The IT office deletes its backups.',
  'sharing.server-named-there':
    'The data of {{count}} people was erased here, but is still on the city server. Only the organisation office can erase it there, by erasing the data of the same people on its laptop.',
  'sharing.server-named-there_one':
    'The data of 1 person was erased here, but is still on the city server. Only the organisation office can erase it there, by erasing the data of the same person on its laptop.',
  'sharing.server-replaced':
    'Personal data was erased on the city server, so this office has to be fetched again.',
  'sharing.server-replaced-unsent':
    'Not sent, as they concern that person: {{count}} acts; write down first what is still needed.',
  'sharing.server-replaced-unsent_one':
    'Not sent, as it concerns that person: 1 act; write it down first if you still need it.',
  'sharing.server-replaced-done':
    'Personal data was erased on the city server. This office was fetched again, and the copy before it was deleted from this computer.',
  'sharing.server-anew': 'Your job on the city server is now {{job}}, which sees other things.',
  'sharing.server-anew-unsent':
    '{{count}} acts here were not sent and cannot be sent any more with that job; write them down first if you need them.',
  'sharing.server-anew-unsent_one':
    '1 act here was not sent and cannot be sent any more with that job; write it down first if you need it.',
  'sharing.server-anew-after': 'Once it is fetched again, this copy is deleted from this computer.',
  'sharing.server-anew-locked':
    'The office that is fetched again is not locked yet; lock it again after that.',
  'sharing.server-anew-do': 'Fetch again from the server',
  'sharing.server-anew-done':
    'Your job on the city server is now {{job}}. The office was fetched again as that job sees it, and the old copy was deleted from this computer.',
  'sharing.server-refused-count': '{{count}} refused by the server',
  'sharing.server-anew-waits': 'this office waits to be fetched again',
  'sharing.server-erased-waits':
    'Taking from the city server waits until the person’s data is erased here too.',
  'sharing.server-trouble': 'the city server cannot be used',
  'sharing.server-trouble-server-away':
    'The city server does not answer. Work here goes on and is sent once it answers again.',
  'sharing.server-trouble-server-in-part':
    'Your job on that server does not see everything, so an office that is here already is not joined. Use “Fetch an office from the city server”.',
  'sharing.server-trouble-server-nothing-begun':
    'There is no organisation on that server yet. The organisation office sends it first.',
  'sharing.server-trouble-given-other-office':
    'That server keeps another organisation, so it is not brought together with this office. Nothing was changed.',
  'sharing.server-trouble-given-spoilt':
    'What is on that server cannot be so, so it was not taken. Nothing was changed here; tell the IT office.',
  'sharing.server-trouble-bagan-newer':
    'There is something on the server from a newer version of the program. Install that version here, too; work here stays saved.',
  'sharing.server-trouble-unexpected':
    'The city server cannot be used because of a mistake in the program. Work here stays saved; it is tried again by itself.',
} as const

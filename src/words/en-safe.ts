/** Backups, restoring, erasing, and what keeps the store or the pages out of reach, in English. */
export const enSafe = {
  'safe.orders': { one: '{n} order', other: '{n} orders' },
  'safe.files': { one: '{n} file', other: '{n} files' },
  'safe.stop': 'Stop',
  'safe.passphrase': 'Passphrase',

  'backup.title': 'Backup',
  'backup.what':
    'Everything that Recourse holds, your files with it, in one file. It is made here and goes nowhere by itself.',
  'backup.never': 'None was made yet.',
  'backup.last': 'The last one was made on {day}.',
  'backup.seal': 'Lock it with a passphrase',
  'backup.again': 'The passphrase once more',
  'backup.short': 'At least 8 characters, please.',
  'backup.differ': 'The two are not the same.',
  'backup.lost': 'Without its passphrase nobody can open the file, not even you.',
  'backup.make': 'Make a backup',
  'backup.making': 'Writing the backup: {share} %',
  'backup.made': 'Saved as {name}: {orders}, {files}.',
  'backup.stopped': 'Stopped. Nothing was saved.',
  'backup.failed': 'The backup could not be written. Nothing was changed; try again.',
  'backup.full':
    'There is not enough room for the backup beside what is stored. Free some disk space, then try again.',
  'backup.remind': 'Remind me every week, as long as there are files of mine',

  'restore.title': 'Bring a backup back',
  'restore.pick': 'Choose a backup file',
  'restore.locked': 'This backup is locked. What is its passphrase?',
  'restore.open': 'Open it',
  'restore.checking': 'Reading and checking all of it: {share} %',
  'restore.of': 'Made on {day} with {orders} and {files}. Nothing was changed yet.',
  'restore.preview': 'What it holds, beside what is here',
  'restore.kind': 'Kind',
  'restore.fresh': 'New',
  'restore.differs': 'Differs',
  'restore.same': 'The same',
  'restore.only-here': 'Only here',
  'restore.orders': 'Orders',
  'restore.pursuits': 'Cases',
  'restore.evidence': 'Files',
  'restore.rest': 'All else',
  'restore.merge': 'Add it to what is here',
  'restore.merge.what': 'Where both know an order, all dates, corrections and steps of both are kept.',
  'restore.replace': 'Replace what is here',
  'restore.replace.what': {
    one: 'Then only the backup counts. {n} entry that is only here is gone.',
    other: 'Then only the backup counts. {n} entries that are only here are gone.',
  },
  'restore.go': 'Bring it back',
  'restore.leave': 'Leave all as it is',
  'restore.going': 'Bringing it back: {share} %',
  'restore.done': 'It is all back. The reminders are planned anew.',
  'restore.stopped': 'Stopped. Nothing was changed.',
  'restore.foreign': 'This file is no backup of Recourse. Nothing was changed.',
  'restore.newer':
    'A newer Recourse made this backup. Update the extension, then bring it back. Nothing was changed.',
  'restore.sealed': 'This backup is locked: it wants its passphrase.',
  'restore.wrong-passphrase': 'That is not its passphrase. Mind capitals and spaces. Nothing was changed.',
  'restore.damaged':
    'This backup is damaged: something of it is missing or was altered. Nothing was changed; try another copy.',
  'restore.full': 'There is not enough room for what it holds. Nothing was changed; free some disk space.',
  'restore.failed': 'It could not be brought back. Nothing was changed; try again.',

  'erase.title': 'Erase everything',
  'erase.what':
    'All orders, cases, files, reminders and choices, from this machine. Your backups stay yours.',
  'erase.ask': 'Erase everything …',
  'erase.sure': 'This takes {orders} and {files} away for good. I cannot bring them back.',
  'erase.keep': 'Keep it all',
  'erase.go': 'Erase it all',
  'erase.going': 'Erasing …',
  'erase.done': 'Everything is erased. Pages of AliExpress that are open are read anew when they load again.',
  'erase.failed': 'Not everything could be erased. Restart the browser and try again.',

  'nudge.title': 'Your proof lies on this machine only',
  'nudge.never': 'A broken disk or a removed extension would take it along. Make a backup.',
  'nudge.last': 'The last backup is of {day}.',
  'nudge.make': 'Make a backup',
  'nudge.later': 'In a week',

  'access.gone': 'I may not read AliExpress',
  'access.next':
    'The browser keeps me from its pages: no badge, no new dates, no new reminders. What I know already stays.',
  'access.ask': 'Allow it again',
  'access.refused':
    'The browser did not allow it. Look in its add-on page under “Permissions” or “Site access”.',

  'private.kept': 'Private window: what I read in it is kept',
  'private.next':
    'You let Recourse into private windows, so orders that you open in one are stored like any other. To leave none behind, take that back in the browser’s add-on page.',

  'safe.made-up':
    'These orders are made up: there is nothing of yours to back up, to bring back or to erase among them.',
  'safe.own-settings': 'Open my own settings',

  'writing.full': 'There is no room left: what I read is not kept',
  'writing.full.next':
    'Reminders go on with what I know. Free some disk space or make a backup and remove files here, then load the page of AliExpress again.',
  'writing.failed': 'What I read could not be kept',
  'writing.failed.next': 'Load the page of AliExpress again. If it stays so, restart the browser.',
} as const;

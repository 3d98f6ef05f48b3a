/** What the pictures of an order's time say, in English. */
export const enTime = {
  'time.title': 'Its time',
  'time.nothing': 'No day is known yet',
  'time.event': '{event} {day}',
  'time.window.stated': '{name} until {day}, as the page says or you entered',
  'time.window.computed': '{name} until about {day}, computed',
  'time.window.over': '{name} ended {day}',
  'time.today': 'Today',
  'time.table': 'The same as a table',
  'time.table.what': 'What',
  'time.table.from': 'From',
  'time.table.until': 'Until',
  'time.table.basis': 'Where it comes from',
  'time.legend.stated': 'stated',
  'time.legend.computed': 'computed',
} as const;

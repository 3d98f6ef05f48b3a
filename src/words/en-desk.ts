/** What the desk's frame says, in English. */
export const enDesk = {
  'desk.navigation': 'Sections',
  'desk.orders': 'Orders',
  'desk.cases': 'Cases',
  'desk.evidence': 'Evidence',
  'desk.calendar': 'Calendar',
  'desk.money': 'Money',
  'desk.health': 'Health',
  'desk.settings': 'Settings',
} as const;

/** The three screens of the welcome, what the settings say about the extension, and forgetting an order, in English. */
export const enWelcome = {
  'welcome.step': '{n} of {all}',
  'welcome.next': 'Next',
  'welcome.back': 'Back',
  'welcome.done': 'To my desk',
  'welcome.again': 'What I read, keep and never do',
  'welcome.reads': 'What I read',
  'welcome.reads.1':
    'Your order pages on AliExpress, when you open them: dates, sums, items and what they promise.',
  'welcome.reads.2': 'Product pages, for what they say about returns before you buy.',
  'welcome.reads.3': 'No other site, no password, no card number, no chat that you do not show me.',
  'welcome.keeps': 'What I keep',
  'welcome.keeps.1':
    'Your orders with their deadlines, word for word as the page said them, so that a changed page changes nothing.',
  'welcome.keeps.2': 'The proof that you put in: photos, films, notes, pictures of pages.',
  'welcome.keeps.3':
    'All of it on this machine and nowhere else. A backup is a file that you save; you can erase everything.',
  'welcome.never': 'What I never do',
  'welcome.never.1':
    'I send nothing anywhere: no server, no account, no counting of visitors, no affiliate links.',
  'welcome.never.2': 'I press nothing and submit nothing on AliExpress; you do.',
  'welcome.never.3':
    'I never guess a day. What the page says, what I count and what you enter each have their mark; what nobody knows stays open.',
  'about.title': 'About',
  'about.version': 'Recourse {version}',
  'about.permissions': 'What I may do in this browser, and why',
  'about.permission.aliexpress':
    'Read the order, product and dispute pages of AliExpress that you open, to show deadlines on them.',
  'about.permission.alarms': 'Wake up at a time, to remind you before a deadline.',
  'about.permission.notifications': 'Show the reminder.',
  'about.permission.storage': 'Keep your orders and your proof on this machine, as much of it as there is.',
  'about.permission.active-tab':
    'Take a picture of the page in front of you, at the moment in which you press my button or my keys.',
  'about.permission.side-panel': 'Stand at the side of a page, where the browser has a place for it.',
  'about.keys': 'Keys',
  'about.keys.open': 'Open Recourse: {keys}',
  'about.keys.capture': 'Keep a picture of this page with its order: {keys}',
  'about.keys.none': 'not set',
  'about.keys.change': 'You can change them where the browser lists its extensions.',
  'about.panel': 'Open at the side',
  'forget.do': 'Forget this order',
  'forget.sure':
    'All that I keep of this order goes: its dates, its cases and its proof. On AliExpress nothing changes; if you open it there again, I read it again.',
  'forget.yes': 'Forget it',
  'forget.no': 'Keep it',
  'forget.done': 'Forgotten: {item}',
  'forget.failed': 'It could not be forgotten. Nothing was removed.',
  'capture.done': 'Kept a picture of this page',
  'capture.of-order': 'It is with order {id}. Press here to see it.',
  'capture.of-none': 'It belongs to no order yet. Press here to see it.',
  'capture.failed': 'I could not keep a picture of this page',
  'capture.failed.why': 'The browser allows it only for ordinary pages, in the tab in front of you.',
} as const;

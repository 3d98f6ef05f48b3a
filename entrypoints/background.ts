import { defineBackground } from 'wxt/utils/define-background';
import { testNotice } from '../src/alarms/announce';
import { browserPort } from '../src/alarms/browser-port';
import { eraseEverything } from '../src/alarms/erase-everything';
import { keepReminders } from '../src/alarms/wake';
import { watchWriting } from '../src/alarms/write-trouble';
import { readWordsFrom } from '../src/aliexpress/lexicon';
import { caseNamesOf } from '../src/aliexpress/urls';
import { captureOnCommand } from '../src/evidence/capture-command';
import { casesOnPage, noteFiled, notePress } from '../src/evidence/case-on-page';
import { oneSheetOnPage, pieceOnPage, smallerOnPage } from '../src/evidence/files-on-page';
import { takeListing } from '../src/evidence/listings';
import { orderOnPage } from '../src/evidence/order-on-page';
import { readAnswer, readProduct } from '../src/messages/read-for-page';
import { receive } from '../src/messages/receive';
import { followSpeech, messageOf } from '../src/messages/speech';
import { askTab } from '../src/messages/tab';
import { welcomeOnce } from '../src/messages/welcome-once';
import { correct } from '../src/store/correct';
import { openDatabase } from '../src/store/database';
import { readingNotLater } from '../src/store/not-later';
import { orderViews } from '../src/store/order-views';
import { tellOwnWord } from '../src/store/own-word';
import { takeReading } from '../src/store/take-reading';
import { zoneHere } from '../src/store/zone-here';
import { say } from '../src/words/say';

export default defineBackground(() => {
  readWordsFrom(messageOf);
  const db = openDatabase();
  const port = browserPort();
  const spoken = followSpeech();
  const refreshReminders = keepReminders(db, port, spoken);

  welcomeOnce();
  captureOnCommand(
    db,
    (notice) => port.notify({ ...notice, tells: [] }),
    (tabId) => askTab(tabId, { ask: 'words' }),
  );

  receive({
    'page:reading': async ({ reading }) => {
      await db.ready();
      const [now, zone] = [Date.now(), zoneHere()];
      const touched = await watchWriting(() => takeReading(db, readingNotLater(reading, now), zone, now));
      const views = await orderViews(db, touched, now, zone);
      void refreshReminders();
      return views;
    },
    'page:heard': async (told) => readAnswer(told),
    'page:product': async (told) => {
      await spoken;
      return readProduct(told);
    },
    'page:listing': async ({ listing }) => {
      await db.ready();
      await watchWriting(() => takeListing(db, listing, Date.now()));
    },
    'page:open-order': async ({ orderId }) => {
      const typeIn = `${port.ownPage('/popup.html')}#/type-in`;
      await port.openTab(orderId === null ? typeIn : `${port.ownPage('/desk.html')}#/order/${orderId}`);
    },
    'page:something-wrong': async ({ orderId }) => {
      await port.openTab(`${port.ownPage('/desk.html')}#/wrong/${orderId}`);
    },
    'ui:own-word': async ({ orderId, telling }) => {
      await db.ready();
      await tellOwnWord(db, orderId, telling, Date.now());
      void refreshReminders();
    },
    'page:cases': async (_, from) => {
      await db.ready();
      return casesOnPage(db, caseNamesOf(from), Date.now(), zoneHere());
    },
    'page:case-order': async (_, from) => {
      await db.ready();
      return orderOnPage(db, caseNamesOf(from), Date.now(), zoneHere());
    },
    'page:file-piece': (of, from) => pieceOnPage(db, caseNamesOf(from), of),
    'page:smaller-file': (of, from) => {
      const about = { now: Date.now(), version: port.version, what: say('panel.smaller') };
      return smallerOnPage(db, caseNamesOf(from), of, about);
    },
    'page:one-sheet': (of, from) => {
      const about = { now: Date.now(), version: port.version, what: say('panel.sheet.name') };
      return oneSheetOnPage(db, caseNamesOf(from), of, about);
    },
    'page:submit-pressed': async ({ pursuitId, at }, from) => {
      await notePress(db, caseNamesOf(from), pursuitId, at, Date.now());
    },
    'page:filed': async ({ pursuitId, seen }, from) => {
      const words = seen === null ? null : { quote: seen };
      await noteFiled(db, caseNamesOf(from), pursuitId, words, Date.now(), zoneHere());
      void refreshReminders();
    },
    'page:open-walk': async ({ pursuitId }) => {
      await port.openTab(`${port.ownPage('/desk.html')}#/walk/${pursuitId}`);
    },
    'ui:correct': async ({ orderId, correction }) => {
      await db.ready();
      await correct(db, orderId, correction, Date.now());
      void refreshReminders();
    },
    'ui:plan-anew': async () => {
      void refreshReminders();
    },
    'ui:erase': async () => {
      await db.ready();
      // What is being planned would be written down again.
      await refreshReminders();
      await eraseEverything(db);
    },
    'ui:may-notify': () => port.mayNotify(),
    'ui:test-notification': async () => {
      await port.notify(testNotice());
    },
  });
});

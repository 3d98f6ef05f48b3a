import { useState } from 'preact/hooks';
import { metaValue } from '../../store/meta';
import { settingsOf } from '../../store/settings';
import { say } from '../../words/say';
import { saveBlob } from '../evidence/hand-out';
import { useSurroundings } from '../surroundings';

/** Saves the deadlines of one order, or of all (`orderId` null), as a file for a calendar. */
export function CalendarFile({ orderId }: { orderId: string | null }) {
  const { db, zone, now } = useSurroundings();
  const [said, setSaid] = useState<'' | 'none' | 'failed'>('');
  const save = async () => {
    setSaid('');
    try {
      // Only who asks for the file loads what makes it.
      const { calendarFile } = await import('../../alarms/calendar-file');
      const [settings, country] = [await settingsOf(db), await metaValue(db, 'country')];
      const text = await calendarFile(db, orderId, { now: now(), zone, country, settings });
      if (text === null) return setSaid('none');
      const what = orderId ?? say('ics.all-orders');
      saveBlob(new Blob([text], { type: 'text/calendar' }), say('ics.name', { what }));
    } catch (error) {
      console.error('the calendar file could not be made', error);
      setSaid('failed');
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void save()}>
        {say(orderId === null ? 'ics.all' : 'ics.one')}
      </button>
      <span role="status" class="said">
        {said !== '' && say(`ics.${said}`)}
      </span>
    </>
  );
}

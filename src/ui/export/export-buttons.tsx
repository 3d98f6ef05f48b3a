import { useState } from 'preact/hooks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { localeHere, showNumber } from '../../words/show';
import { saveBlob } from '../evidence/hand-out';
import { useSurroundings } from '../surroundings';
import type { Field } from './as-csv';

/** What is to be saved: the names of the columns in words, their rows, and the same for machines. */
export interface Sheet {
  columns: string[];
  rows: Field[][];
  json: unknown;
}

interface ExportButtonsProps {
  /** Begins the file's name: `recourse-orders`. */
  name: string;
  /** Reads what is shown; tells how far it has come. */
  read: (tell: (done: number, all: number) => void) => Promise<Sheet>;
}

/** Saves what is shown as CSV or JSON. */
export function ExportButtons({ name, read }: ExportButtonsProps) {
  const { now, zone } = useSurroundings();
  const [state, setState] = useState<'idle' | 'failed' | { done: number; all: number }>('idle');
  const busy = typeof state === 'object';
  const save = async (kind: 'csv' | 'json') => {
    setState({ done: 0, all: 0 });
    try {
      const sheet = await read((done, all) => setState({ done, all }));
      const file = `${name}-${dayOf(now(), zone)}.${kind}`;
      if (kind === 'json') saveText(file, 'application/json', JSON.stringify(sheet.json, null, 2));
      else {
        const { asCsv } = await import('./as-csv');
        saveText(file, 'text/csv;charset=utf-8', asCsv(sheet.columns, sheet.rows, localeHere()));
      }
      setState('idle');
    } catch (error) {
      console.error('the file could not be written', error);
      setState('failed');
    }
  };
  return (
    <div class="export">
      <button type="button" class="quiet" disabled={busy} onClick={() => save('csv')}>
        {say('export.csv')}
      </button>
      <button type="button" class="quiet" disabled={busy} onClick={() => save('json')}>
        {say('export.json')}
      </button>
      <span role="status" class="said">
        {busy &&
          state.all > 0 &&
          say('export.writing', { count: showNumber(state.done), all: showNumber(state.all) })}
        {state === 'failed' && say('export.failed')}
      </span>
    </div>
  );
}

function saveText(name: string, type: string, text: string): void {
  saveBlob(new Blob([text], { type }), name);
}

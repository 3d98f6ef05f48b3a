import { useState } from 'preact/hooks';
import { dayOf } from '../../rules/zone-days';
import type { Difference, Preview } from '../../store/backup/compare';
import type { RestoreMode, VerifiedBackup } from '../../store/backup/restore';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';

interface PreviewProps {
  backup: VerifiedBackup;
  preview: Preview;
  onBring: (mode: RestoreMode) => void;
  onLeave: () => void;
}

const NAMED = ['orders', 'pursuits', 'evidence'] as const;
const COLUMNS = ['fresh', 'differs', 'same', 'onlyHere'] as const;

/** What a backup would bring, and the two ways to bring it. */
export function RestorePreview({ backup, preview, onBring, onLeave }: PreviewProps) {
  const { zone } = useSurroundings();
  const now = useNow();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { manifest, rows } = backup;
  const onlyHere = Object.values(preview).reduce((sum, one) => sum + one.onlyHere, 0);
  return (
    <>
      <p>
        {say('restore.of', {
          day: showDay(dayOf(manifest.madeAt, zone), now),
          orders: say('safe.orders', { n: rows.orders.length }),
          files: say('safe.files', { n: manifest.files.length }),
        })}
      </p>
      <Differences preview={preview} />
      {(['merge', 'replace'] as const).map((one) => (
        <label class="choice" key={one}>
          <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
          <span>
            <strong>{say(`restore.${one}`)}</strong>
            <br />
            <span class="seen">{say(`restore.${one}.what`, { n: onlyHere })}</span>
          </span>
        </label>
      ))}
      <p class="choices">
        <button type="button" onClick={() => onBring(mode)}>
          {say('restore.go')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {say('restore.leave')}
        </button>
      </p>
    </>
  );
}

function Differences({ preview }: { preview: Preview }) {
  const rest = Object.entries(preview)
    .filter(([name]) => !(NAMED as readonly string[]).includes(name))
    .map(([, one]) => one);
  const lines = [
    ...NAMED.map((name) => ({ name, counts: preview[name] })),
    { name: 'rest' as const, counts: sum(rest) },
  ];
  return (
    <table class="differences">
      <caption>{say('restore.preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('restore.kind')}</th>
          <th scope="col">{say('restore.fresh')}</th>
          <th scope="col">{say('restore.differs')}</th>
          <th scope="col">{say('restore.same')}</th>
          <th scope="col">{say('restore.only-here')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{say(`restore.${name}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{counts[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sum(parts: readonly Difference[]): Difference {
  const all: Difference = { fresh: 0, differs: 0, same: 0, onlyHere: 0 };
  for (const part of parts) for (const column of COLUMNS) all[column] += part[column];
  return all;
}

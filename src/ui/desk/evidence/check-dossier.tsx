import { type CheckedFile, checkDossier } from '../../../evidence/dossier/check-dossier';
import { say } from '../../../words/say';
import { useLongWork } from '../../evidence/use-long-work';
import { Working } from '../../evidence/working';

/** A case file that was packed before is read again, every byte of it. */
export function CheckDossier() {
  const { work, start, stop } = useLongWork<CheckedFile[] | null>();
  const check = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void start((progress, signal) => checkDossier(file, progress, signal));
  };
  return (
    <section class="check-dossier" aria-labelledby="check-dossier">
      <h2 id="check-dossier">{say('vault.check')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside does the same */}
      <div
        class="add-evidence"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          check(event.dataTransfer?.files);
        }}
      >
        <p>{say('vault.check.what')}</p>
        <label class="button pick-files">
          <input
            type="file"
            accept=".zip,application/zip"
            onChange={({ currentTarget }) => {
              check(currentTarget.files);
              currentTarget.value = '';
            }}
          />
          {say('vault.check.choose')}
        </label>
        <div role="status">
          {work.state === 'working' && (
            <Working what={say('vault.checking')} share={work.share} stop={stop} />
          )}
          {work.state === 'done' && <Checked files={work.value} />}
          {work.state === 'failed' && <p class="taking-trouble">{say('vault.check.not-one')}</p>}
        </div>
      </div>
    </section>
  );
}

function Checked({ files }: { files: CheckedFile[] | null }) {
  if (!files || files.length === 0) return <p class="taking-trouble">{say('vault.check.not-one')}</p>;
  const bad = files.flatMap(({ name, verdict }) => (verdict === 'unchanged' ? [] : [{ name, verdict }]));
  if (bad.length === 0) return <p>{say('vault.check.good', { n: files.length })}</p>;
  return (
    <div class="taking-trouble">
      <p>{say('vault.check.bad')}</p>
      <ul>
        {bad.map(({ name, verdict }) => (
          <li key={name} dir="auto">
            {say(`vault.check.${verdict}`, { name })}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { reportOf, type TroubledPage } from './tell-trouble';

/** A report to copy; it is shown before it is copied, so that the buyer sees what they give away. */
export function TroubleReport({ pages }: { pages: TroubledPage[] }) {
  const { copy, version } = useSurroundings();
  const [copied, setCopied] = useState<'not-yet' | 'yes' | 'failed'>('not-yet');
  const report = reportOf(pages, version);
  const take = () =>
    copy(report).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section>
      <h2>{say('popup.unreadable.report')}</h2>
      <p>{say('popup.report.what')}</p>
      <pre>{report}</pre>
      <button type="button" onClick={take}>
        {say('popup.unreadable.report')}
      </button>
      <span role="status" class="said">
        {copied === 'yes' && say('popup.unreadable.copied')}
        {copied === 'failed' && say('popup.report.by-hand')}
      </span>
    </section>
  );
}

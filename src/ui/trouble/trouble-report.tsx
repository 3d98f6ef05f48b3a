import { useEffect, useState } from 'preact/hooks';
import type { PageSample } from '../../messages/take-samples';
import { language, say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { reportOf, sampleFor, type TroubledPage } from './tell-trouble';
import '../styles/report.css';

/**
 * A report to copy: what could not be read, and with it the page itself as it is open in a tab, redacted. Both are
 * shown before they are copied, so that the buyer sees what they give away.
 */
export function TroubleReport({ pages }: { pages: TroubledPage[] }) {
  const { copy, samples, version } = useSurroundings();
  const [copied, setCopied] = useState<'not-yet' | 'yes' | 'failed'>('not-yet');
  const [sample, setSample] = useState<PageSample | null>(null);
  const look = () => samples().then((taken) => setSample(sampleFor(pages, taken)));
  useEffect(() => void look(), []);
  const report = reportOf(pages, version);
  const take = () =>
    copy(sample === null ? report : `<!--\n${report}\n-->\n${sample.sample}`).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <section class="report">
      <h2>{say('popup.unreadable.report')}</h2>
      <p>{say('report.what')}</p>
      <pre dir="ltr">{report}</pre>
      {sample === null ? (
        <p>
          {say('report.without-sample')}{' '}
          <button type="button" class="quiet" onClick={look}>
            {say('report.look-again')}
          </button>
        </p>
      ) : (
        <>
          <p>{say('report.with-sample')}</p>
          <details data-sample={sample.page}>
            <summary>{say('report.sample', { size: sizeOf(sample.sample) })}</summary>
            <pre class="sample" dir="ltr">
              {sample.sample}
            </pre>
          </details>
        </>
      )}
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

function sizeOf(text: string): string {
  const n = new Intl.NumberFormat(language()).format(Math.ceil(text.length / 1000));
  return say('report.size', { n });
}

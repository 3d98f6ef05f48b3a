import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Asked, writerFor } from '../src/evidence/dossier/write-aside';

/** A thread of its own for writing large files. */
export default defineUnlistedScript(() => {
  const write = writerFor();
  self.onmessage = async ({ data }: MessageEvent<Asked>) => {
    const answer = await write(data);
    const place = 'place' in answer ? answer.place : null;
    self.postMessage(answer, { transfer: place ? [place] : [] });
  };
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hashFor } from '../src/evidence/hash-for';

/** A thread of its own for the hashes of large files. */
export default defineUnlistedScript(() => {
  self.onmessage = ({ data }: MessageEvent<Blob>) => {
    void hashFor(data, (said) => self.postMessage(said));
  };
});

import {
  type ChunkKind,
  DEFAULT_PARAMETERS,
  keyOf,
  nonceOf,
  parametersOf,
  type SealParameters,
} from './seal-format';

/**
 * Seals whatever is written into it under a passphrase (`seal-format.ts`), chunk by chunk: no more than a chunk and
 * what is written at once is held in memory.
 */
export async function sealing(
  passphrase: string,
  parameters: SealParameters = DEFAULT_PARAMETERS,
): Promise<TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const head = parametersOf(parameters, salt);
  const key = await keyOf(passphrase, salt, parameters.rounds);
  const size = parameters.chunk;
  const waiting = new Uint8Array(size);
  let filled = 0;
  let number = 0;

  const seal = async (kind: ChunkKind, bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(
      await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonceOf(kind, kind === 'check' ? 0 : number++), additionalData: head },
        key,
        bytes,
      ),
    );

  return new TransformStream({
    async start(out) {
      out.enqueue(head);
      out.enqueue(await seal('check', new Uint8Array(0)));
    },
    async transform(bytes, out) {
      for (let from = 0; from < bytes.length; ) {
        // A full chunk waits for what comes after it: only then it is not the last one.
        if (filled === size) {
          out.enqueue(await seal('chunk', waiting));
          filled = 0;
        }
        const part = bytes.subarray(from, from + size - filled);
        waiting.set(part, filled);
        filled += part.length;
        from += part.length;
      }
    },
    async flush(out) {
      out.enqueue(await seal('last', waiting.subarray(0, filled)));
    },
  });
}

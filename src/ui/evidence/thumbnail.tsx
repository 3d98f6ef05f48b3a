import { useEffect, useState } from 'preact/hooks';
import { bytesOf } from '../../evidence/vault';
import type { Evidence } from '../../model';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';

const PICTURE = /^image\/(png|jpeg|gif|webp|bmp|avif)$/;

/** A small look at a piece: the picture itself, or a sign for what it is. */
export function Thumbnail({ evidence }: { evidence: Evidence }) {
  const { db } = useSurroundings();
  const [address, setAddress] = useState<string | null>(null);
  const isPicture = PICTURE.test(evidence.type);
  useEffect(() => {
    if (!isPicture) return;
    let made: string | null = null;
    let gone = false;
    bytesOf(db, evidence.id).then(
      (blob) => {
        if (gone || !blob) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      () => {},
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [db, evidence.id, isPicture]);
  if (address) return <img class="thumbnail" src={address} alt="" loading="lazy" decoding="async" />;
  return <Sign kind={evidence.kind} />;
}

const DRAWN = {
  photo: <path d="M4 8h5l2-3h10l2 3h5v18H4zM16 12a5 5 0 1 0 0 10 5 5 0 0 0 0-10" />,
  video: <path d="M3 8h18v16H3zM21 14l8-5v14l-8-5" />,
  document: <path d="M7 3h12l6 6v20H7zM19 3v6h6M11 15h10M11 20h10" />,
  screenshot: <path d="M3 6h26v20H3zM3 11h26M6 8.5h1M10 8.5h1" />,
  listing: <path d="M5 5h12l10 10-12 12L5 17zM10 10h1" />,
  tracking: <path d="M3 9h15v13H3zM18 13h6l5 5v4H18zM9 25a2 2 0 1 0 0-5M23 25a2 2 0 1 0 0-5" />,
  chat: <path d="M4 6h24v16H14l-6 5v-5H4zM9 12h14M9 16h9" />,
  note: <path d="M6 4h20v18l-6 6H6zM20 28v-6h6M11 11h10M11 16h10" />,
};

function Sign({ kind }: Pick<Evidence, 'kind'>) {
  return (
    <svg class="thumbnail sign" viewBox="0 0 32 32" role="img" aria-label={say(`evidence.kind.${kind}`)}>
      {DRAWN[kind]}
    </svg>
  );
}

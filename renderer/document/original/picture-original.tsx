import ImageOff from 'lucide-react/icons/image-off';
import { useCallback, useState } from 'react';
import { routes } from '../../../shared/ipc/routes.ts';
import type { Document } from '../../../shared/model/document.ts';
import { readBytes } from '../../press.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useTranslate } from '../../ui/use-translate.tsx';
import { pictureType } from './picture-type.ts';

/** A document's picture as it looks: as large as there is room, or pixel by pixel. */
export function PictureOriginal({ record }: { readonly record: Document }) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(true);
  const [isBroken, setBroken] = useState(false);
  const ask = useCallback(() => readBytes(routes.originals + record.id), [record.id]);
  const { value: bytes, failure } = useAnswer(ask, 0);
  const type = bytes && pictureType(bytes);
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image || !bytes || !type) return undefined;
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      image.src = address;
      return () => {
        URL.revokeObjectURL(address);
      };
    },
    [bytes, type],
  );
  if (failure) return <FailureNotice failure={failure} title={translate('original.failed')} />;
  if (isBroken || (bytes && !type))
    return (
      <EmptyState icon={ImageOff} title={translate('original.noPicture')}>
        {translate('original.noPictureText')}
      </EmptyState>
    );
  const { recognition } = record;
  return (
    <figure className="picture-original">
      {recognition && recognition.pages.length > 0 && (
        <figcaption>
          {translate('original.recognised', { confidence: Math.round(recognition.confidence) / 100 })}
        </figcaption>
      )}
      {bytes && (
        <button
          type="button"
          className={isWhole ? 'picture-button is-whole' : 'picture-button'}
          aria-label={translate(isWhole ? 'original.enlarge' : 'original.fit')}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          <img
            ref={show}
            alt={record.title}
            onError={() => {
              setBroken(true);
            }}
          />
        </button>
      )}
    </figure>
  );
}

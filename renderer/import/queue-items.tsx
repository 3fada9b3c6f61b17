import File from 'lucide-react/icons/file';
import Folder from 'lucide-react/icons/folder';
import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import { formatSize } from '../ui/format-size.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { queue } from './queue.ts';
import type { QueueItem } from './queue-store.ts';
import { splitPath } from './split-path.ts';

/** The files and folders that wait, each with how much it is. */
export function QueueItems({ items }: { readonly items: readonly QueueItem[] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const weights = items.flatMap(({ weight }) => (weight ? [weight] : []));
  const weigh = (files: number, bytes: number) =>
    translate('import.queue.weight', { files, size: formatSize(bytes, language) });
  const remove = (path: string, place: number) => {
    queue.remove(path);
    // The focus stays in the list: on what has moved up, or on the last one.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? [];
      buttons[Math.min(place, buttons.length - 1)]?.focus();
    });
  };
  const files = weights.reduce((sum, weight) => sum + weight.files, 0);
  const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
  const isWeighed = weights.length === items.length;
  return (
    <div>
      <ul className="queue-items" ref={list} aria-labelledby="queue-title">
        {items.map(({ path, weight }, place) => {
          const Icon = weight?.isFolder === true ? Folder : File;
          const name = weight?.name ?? splitPath(path.replaceAll('\\', '/')).name;
          return (
            <li key={path} className="queue-item">
              <Icon size={18} aria-hidden />
              <span className="queue-item-name" title={path}>
                <bdi>{name}</bdi>
              </span>
              {weight && <span className="queue-item-weight">{weigh(weight.files, weight.bytes)}</span>}
              <IconButton
                icon={X}
                label={translate('import.queue.remove', { name: isolate(name) })}
                onPress={() => {
                  remove(path, place);
                }}
              />
            </li>
          );
        })}
      </ul>
      <p className="queue-total" role="status">
        {isWeighed
          ? translate('import.queue.total', { weight: weigh(files, bytes) })
          : translate('import.starting')}
      </p>
    </div>
  );
}

import { documentKinds, type DocumentKind } from '../../shared/model/document.ts';
import { Chip } from '../ui/chip.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './kind-filter.css';

export interface KindFilterProps {
  /** How many hits each kind has; null before the first answer. */
  readonly counts: Readonly<Record<DocumentKind, number>> | null;
  readonly chosen: readonly DocumentKind[];
  readonly onChoose: (kinds: readonly DocumentKind[]) => void;
}

/** Which kinds of document are shown. Kinds without hits are folded away, unless chosen. */
export function KindFilter({ counts, chosen, onChoose }: KindFilterProps) {
  const translate = useTranslate();
  const shown = documentKinds.filter((kind) => (counts?.[kind] ?? 0) > 0 || chosen.includes(kind));
  const all = documentKinds.reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0);
  if (counts !== null && shown.length === 0) return null;
  return (
    <div className="kind-filter" role="group" aria-label={translate('search.kinds')}>
      <Chip
        isSelected={chosen.length === 0}
        onChange={() => {
          onChoose([]);
        }}
        {...(counts && { count: all })}
      >
        {translate('search.everything')}
      </Chip>
      {shown.map((kind) => (
        <Chip
          key={kind}
          isSelected={chosen.includes(kind)}
          count={counts?.[kind] ?? 0}
          onChange={(isChosen) => {
            onChoose(isChosen ? [...chosen, kind] : chosen.filter((each) => each !== kind));
          }}
        >
          {translate(`kinds.${kind}`)}
        </Chip>
      ))}
    </div>
  );
}

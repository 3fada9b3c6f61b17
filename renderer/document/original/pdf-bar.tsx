import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Images from 'lucide-react/icons/images';
import MoveHorizontal from 'lucide-react/icons/move-horizontal';
import TextSearch from 'lucide-react/icons/text-search';
import ZoomIn from 'lucide-react/icons/zoom-in';
import ZoomOut from 'lucide-react/icons/zoom-out';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import { HitSteps } from '../hit-steps.tsx';
import { PageField } from './page-field.tsx';
import type { Zoom } from './use-zoom.ts';

/** What stands beside the pages. */
export type Beside = 'nothing' | 'pages' | 'hits';

export interface PdfBarProps {
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  readonly beside: Beside;
  readonly hits: number;
  /** The hit one has stepped to, from 0; -1 for none. */
  readonly step: number;
  readonly onPage: (page: number) => void;
  readonly onBeside: (beside: Beside) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Which page, how large, what stands beside, and the way from hit to hit. */
export function PdfBar(props: PdfBarProps) {
  const { page, pages, zoom, beside, hits, step, onPage, onBeside, onStep } = props;
  const translate = useTranslate();
  const toggle = (wanted: Beside) => () => {
    onBeside(beside === wanted ? 'nothing' : wanted);
  };
  return (
    <div className="pdf-bar" role="toolbar" aria-label={translate('original.tools')}>
      <IconButton
        icon={Images}
        label={translate('original.pages')}
        aria-expanded={beside === 'pages'}
        onPress={toggle('pages')}
      />
      {hits > 0 && (
        <IconButton
          icon={TextSearch}
          label={translate('original.hits')}
          aria-expanded={beside === 'hits'}
          onPress={toggle('hits')}
        />
      )}
      <span className="pdf-bar-pages">
        <IconButton
          icon={ChevronLeft}
          label={translate('original.previousPage')}
          isDisabled={page <= 1}
          onPress={() => {
            onPage(page - 1);
          }}
        />
        <PageField key={page} {...{ page, pages, onPage }} />
        <IconButton
          icon={ChevronRight}
          label={translate('original.nextPage')}
          isDisabled={page >= pages}
          onPress={() => {
            onPage(page + 1);
          }}
        />
      </span>
      <span className="pdf-bar-zoom">
        <IconButton
          icon={ZoomOut}
          label={translate('original.zoomOut')}
          shortcut="-"
          onPress={() => {
            zoom.step(-1);
          }}
        />
        <span aria-live="polite">{translate('original.zoom', { scale: zoom.scale })}</span>
        <IconButton
          icon={ZoomIn}
          label={translate('original.zoomIn')}
          shortcut="+"
          onPress={() => {
            zoom.step(1);
          }}
        />
        <IconButton
          icon={MoveHorizontal}
          label={translate('original.fit')}
          shortcut="0"
          aria-pressed={zoom.isFit}
          onPress={zoom.fit}
        />
      </span>
      <HitSteps of="hits" count={hits} position={step + 1} step={onStep} />
    </div>
  );
}

import type { DossierWarning } from '../../shared/dossier/dossier-tools.ts';
import { Notice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

/** So many characters are named; the rest is counted with them. */
const mostNamed = 12;

/** What the PDF's reader must know that could not be drawn, in words. */
export function ExportWarnings({ warnings }: { readonly warnings: readonly DossierWarning[] }) {
  const translate = useTranslate();
  if (warnings.length === 0) {
    return <p className="export-result-hint">{translate('dossier.result.fine')}</p>;
  }
  return (
    <Notice tone="warning" title={translate('dossier.result.warnings', { count: warnings.length })}>
      <p>{translate('dossier.result.warningsText')}</p>
      <ul className="export-result-glyphs">
        {warnings.slice(0, mostNamed).map((warning) => (
          <li key={warning.codePoint}>
            <bdi className="export-result-glyph">{warning.character}</bdi>{' '}
            {translate('dossier.result.glyph', { codePoint: warning.codePoint, count: warning.count })}
          </li>
        ))}
        {warnings.length > mostNamed && <li>…</li>}
      </ul>
    </Notice>
  );
}

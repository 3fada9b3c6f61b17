import type { DossierWarning } from '../../shared/dossier/dossier-warning.ts';
import { sayWarning } from '../../shared/dossier/say-warning.ts';
import { Notice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

/** So many characters are named; the rest is counted with them. */
const mostNamed = 12;

/** What the PDF's reader must know that could not be drawn, in words. */
export function ExportWarnings({ warnings }: { readonly warnings: readonly DossierWarning[] }) {
  const translate = useTranslate();
  const glyphs = warnings.filter((warning) => warning.code === 'glyph-missing');
  const originals = warnings.filter((warning) => warning.code !== 'glyph-missing');
  return (
    <>
      {originals.length > 0 && (
        <Notice tone="warning" title={translate('dossier.result.originals', { count: originals.length })}>
          <ul>
            {originals.map((warning) => (
              <li key={'document' in warning ? `${warning.document} ${warning.code}` : warning.code}>
                {sayWarning(warning, translate)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {glyphs.length > 0 && <GlyphWarnings warnings={glyphs} />}
      {glyphs.length === 0 && <p className="export-result-hint">{translate('dossier.result.fine')}</p>}
    </>
  );
}

interface GlyphWarningsProps {
  readonly warnings: readonly Extract<DossierWarning, { readonly code: 'glyph-missing' }>[];
}

function GlyphWarnings({ warnings }: GlyphWarningsProps) {
  const translate = useTranslate();
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

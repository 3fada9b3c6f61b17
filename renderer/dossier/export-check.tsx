import { sayRule } from '../../shared/dossier/say-rule.ts';
import { Notice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { ExportedFile } from './dossier-messages.ts';

/** What the check of a written file found, rule by rule, in words; folded where everything holds. */
export function ExportCheck({ rules }: Pick<ExportedFile, 'rules'>) {
  const translate = useTranslate();
  const isGood = rules.every(({ holds }) => holds);
  const list = (
    <ul className="export-check-rules">
      {rules.map((result) => (
        <li key={result.rule} className={result.holds ? '' : 'export-check-broken'}>
          {sayRule(result, translate)}
        </li>
      ))}
    </ul>
  );
  const said = translate('dossier.result.check', { ok: String(isGood) });
  if (isGood)
    return (
      <details className="export-check">
        <summary>{said}</summary>
        {list}
      </details>
    );
  return (
    <Notice tone="danger" title={said}>
      <p>{translate('dossier.result.checkFailed')}</p>
      {list}
    </Notice>
  );
}

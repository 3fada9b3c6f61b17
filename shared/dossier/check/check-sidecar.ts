import type { DossierSidecar } from '../../model/dossier-sidecar.ts';
import { ruleResult, type CheckReport, type RuleResult } from './check-report.ts';

/** Whether a file is the one that its sidecar tells of, and each document's pages lie within it, in order. */
export function checkSidecar(
  sidecar: DossierSidecar,
  file: { readonly sha256: string; readonly bytes: number },
  { pages }: Pick<CheckReport, 'pages'>,
): RuleResult[] {
  const { pdf, documents } = sidecar;
  const isSame = pdf.sha256 === file.sha256 && pdf.bytes === file.bytes;
  let before = 0;
  const astray = documents.filter(({ pages: { first, last } }) => {
    const isInPlace = first > before && last >= first && last <= pages;
    before = last;
    return !isInPlace;
  });
  const isCounted = pdf.pages === pages;
  return [
    ruleResult('same-file', isSame ? [] : [file.sha256]),
    ruleResult('documents', [...(isCounted ? [] : [String(pages)]), ...astray.map(({ id }) => id)]),
  ];
}

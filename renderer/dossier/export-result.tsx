import CircleCheck from 'lucide-react/icons/circle-check';
import FolderOpen from 'lucide-react/icons/folder-open';
import X from 'lucide-react/icons/x';
import { Fragment, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { formatSize } from '../ui/format-size.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ExportCheck } from './export-check.tsx';
import { ExportWarnings } from './export-warnings.tsx';
import { contentsOf, dismissExport, revealExport, type ExportState } from './exports.ts';
import type { EditedDossier } from './sections.ts';

export interface ExportResultProps {
  readonly dossier: EditedDossier;
  readonly done: Extract<ExportState, { readonly state: 'done' }>;
}

/** The PDF that was written: how large, its fixity value, what could not be drawn, where it lies. */
export function ExportResult({ dossier, done }: ExportResultProps) {
  const { exported, token, contents } = done;
  const translate = useTranslate();
  const language = useLanguage();
  const [isCopied, setIsCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const { id } = dossier;
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(exported.files.map(({ sha256 }) => sha256).join('\n'));
      setIsCopied(true);
    } catch {
      // Where the page may not write there, the number is at least marked to be copied by hand.
      if (numbers.current) getSelection()?.selectAllChildren(numbers.current);
    }
  };
  return (
    <section className="export-panel export-result" aria-labelledby="export-result-title">
      <header className="export-result-header">
        <CircleCheck size={20} aria-hidden />
        <div role="status">
          <h2 id="export-result-title" ref={title}>
            {translate('dossier.exported')}
          </h2>
        </div>
        <IconButton
          icon={X}
          label={translate('notice.dismiss')}
          onPress={() => {
            dismissExport(id);
          }}
        />
      </header>
      <div ref={numbers}>
        {exported.files.map((file, index) => (
          <Fragment key={file.sha256}>
            <dl>
              {exported.files.length > 1 && (
                <Field label={translate('dossier.result.volume')}>
                  {(index + 1).toLocaleString(language)}
                </Field>
              )}
              <Field label={translate('dossier.result.pages')}>
                {file.firstPage === 1
                  ? file.pages.toLocaleString(language)
                  : `${file.firstPage}–${file.firstPage + file.pages - 1}`}
              </Field>
              <Field label={translate('dossier.result.size')}>{formatSize(file.bytes, language)}</Field>
              <Field label={translate('dossier.result.sha256')}>
                <code className="export-result-sha" dir="ltr">
                  {file.sha256}
                </code>
              </Field>
            </dl>
            <ExportCheck rules={file.rules} />
          </Fragment>
        ))}
      </div>
      <p className="export-result-hint">{translate('dossier.result.sha256Text')}</p>
      {exported.isLocked && <p className="export-result-hint">{translate('dossier.result.locked')}</p>}
      {exported.hasRecord && <p className="export-result-hint">{translate('dossier.result.record')}</p>}
      {contents !== contentsOf(dossier) && (
        <p className="export-result-outdated">{translate('dossier.result.outdated')}</p>
      )}
      <ExportWarnings warnings={exported.warnings} />
      <div className="export-result-actions">
        <Button icon={FolderOpen} onPress={() => void revealExport(id, token)}>
          {translate('dossier.result.show')}
        </Button>
        <Button variant="quiet" onPress={() => void copy()}>
          {translate(isCopied ? 'dossier.result.copied' : 'dossier.result.copy')}
        </Button>
      </div>
    </section>
  );
}

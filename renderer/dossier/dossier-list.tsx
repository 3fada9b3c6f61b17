import BookOpenText from 'lucide-react/icons/book-open-text';
import FilePlus from 'lucide-react/icons/file-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components/Button';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { showToast } from '../ui/toast.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { dossiers, useDossiers } from './dossiers.ts';
import { newDossier } from './new-dossier.ts';
import { windowLanguage } from './window-language.ts';
import { documentsOf, type EditedDossier } from './sections.ts';
import './dossier-list.css';

function DossierEntry(props: { readonly dossier: EditedDossier; readonly isCurrent: boolean }) {
  const { dossier, isCurrent } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const title = isolate(dossier.title);
  const remove = async () => {
    const entry = await dossiers.remove(dossier.id);
    if (entry === null) return;
    showToast({
      text: translate('dossier.removed', { title }),
      undo: () => void dossiers.restore(entry),
    });
  };
  return (
    <li className="dossier-entry">
      <Pressable
        className="dossier-entry-open"
        onPress={() => {
          dossiers.open(dossier.id);
        }}
      >
        <span className="dossier-entry-sheet" aria-hidden />
        <span className="dossier-entry-words">
          <span className="is-spoken-only">{translate('dossier.open', { title })}</span>
          <bdi className="dossier-entry-title">{dossier.title}</bdi>
          {dossier.subtitle && <bdi className="dossier-entry-subtitle">{dossier.subtitle}</bdi>}
          <span className="dossier-entry-more">
            {translate('dossier.counts', {
              documents: documentsOf(dossier).length,
              sections: dossier.sections.length,
            })}
            {' · '}
            {translate('dossier.changed', { when: formatInstant(dossier.updatedAt, language) })}
          </span>
        </span>
      </Pressable>
      {isCurrent && (
        <span className="dossier-entry-current" title={translate('dossier.currentText')}>
          {translate('dossier.current')}
          <span className="is-spoken-only">{translate('dossier.currentText')}</span>
        </span>
      )}
      <IconButton
        icon={Trash2}
        label={translate('dossier.remove', { title })}
        onPress={() => void remove()}
      />
    </li>
  );
}

/** Every dossier of the archive, newest first, and the way to a new one. */
export function DossierList() {
  const translate = useTranslate();
  const { dossiers: all, currentId, failure } = useDossiers();
  const [notMade, setNotMade] = useState<Failure | null>(null);
  const make = async () => {
    setNotMade(null);
    try {
      const made = await dossiers.create(
        newDossier(translate('dossier.untitled'), all?.[0] ?? { language: windowLanguage() }),
      );
      dossiers.open(made.id);
    } catch (error) {
      setNotMade(failureOf(error));
    }
  };
  const action = (
    <Button variant="primary" icon={FilePlus} onPress={() => void make()}>
      {translate('dossier.new')}
    </Button>
  );
  const isEmpty = all?.length === 0;
  const shownFailure = notMade ?? failure;
  return (
    <Screen title={translate('dossier.title')} actions={isEmpty ? undefined : action}>
      {shownFailure && (
        <div className="dossier-list-failure">
          <FailureNotice failure={shownFailure} title={translate('dossier.failed')} />
        </div>
      )}
      {isEmpty && (
        <EmptyState icon={BookOpenText} title={translate('dossier.empty')} action={action}>
          {translate('dossier.emptyText')}
        </EmptyState>
      )}
      {all && all.length > 0 && (
        <ul className="dossier-list">
          {all.map((each) => (
            <DossierEntry key={each.id} dossier={each} isCurrent={each.id === currentId && all.length > 1} />
          ))}
        </ul>
      )}
    </Screen>
  );
}

import { Activity, useMemo, useState, type ReactNode } from 'react';
import type { ArchiveState } from '../shared/ipc/contract.ts';
import { commandKeys } from '../shared/model/command-keys.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import type { Passage } from '../shared/model/passage.ts';
import { ActivityScreen } from './activity/activity-screen.tsx';
import { DocumentHistory } from './activity/document-history.tsx';
import { addExcerpt } from './add-excerpt.ts';
import { addToDossier } from './add-to-dossier.ts';
import { commandsOf } from './commands.ts';
import { RecordScreens } from './record-screens.tsx';
import { DocumentScreen } from './document/document-screen.tsx';
import { ReadingPane } from './document/reading-pane.tsx';
import { DossierScreen } from './dossier/dossier-screen.tsx';
import { goToQuestion } from './go-to-question.ts';
import { guideChapters } from './guide/guide-chapters.ts';
import { GuideScreen } from './guide/guide-screen.tsx';
import type { BroughtIn } from './import/documents-in.ts';
import { ImportScreen } from './import/import-screen.tsx';
import { OpeningNotices } from './opening/opening-notices.tsx';
import { useOpening } from './opening/use-opening.ts';
import { OverviewScreen } from './overview/overview-screen.tsx';
import { nothingAsked } from './search/asked.ts';
import type { SearchClient } from './search/search-client.ts';
import { SearchScreen } from './search/search-screen.tsx';
import { Palette } from './palette/palette.tsx';
import { railEntries, railPlace } from './rail-entries.ts';
import { makeDossier } from './make-dossier.ts';
import { saveRecoverySheet } from './save-recovery-sheet.ts';
import { saveStatementSheet } from './save-statement.ts';
import { saveTyped } from './save-typed.ts';
import { sayAdded } from './say-added.ts';
import { Passphrases } from './settings/passphrases.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { ArchiveSeal } from './ui/archive-seal.tsx';
import { ShownFailure } from './shown-failure.tsx';
import { Rail } from './ui/rail.tsx';
import { useTranslate } from './ui/use-translate.tsx';
import {
  closeArchive,
  goBack,
  goTo,
  goToVocabulary,
  readArchive,
  setPreferences,
  suggestPassphrase,
  useArchive,
  type Words,
} from './use-archive.ts';
import { Tour } from './tour/tour.tsx';
import { useCommandKeys } from './use-command-keys.ts';
import { useLocking } from './use-locking.ts';
import { useSearchClient } from './use-search-client.ts';

const noWords: Words = { typed: '', isTyping: false };

function openDocument(id: DocumentId, words: Words = noWords): void {
  goTo({ name: 'document', id, words });
}

function renderHistory(id: DocumentId): ReactNode {
  return <DocumentHistory key={id} id={id} />;
}

function goToSearch(): void {
  goTo({ name: 'search' });
}

function goToSimilar(similarTo: { readonly id: DocumentId; readonly title: string }): void {
  goTo({ name: 'search', asked: { similarTo } });
}

/** What was typed and chosen before makes way: the number that was pressed is what is found. */
function goToQuery(typed: string): void {
  goTo({ name: 'search', asked: { ...nothingAsked, typed } });
}

function goToImport(): void {
  goTo({ name: 'import' });
}

/** An open archive: the rail and its screens. The one place where features meet. */
export function Workplace({ archive }: { readonly archive: NonNullable<ArchiveState> }) {
  const { place, preferences, archiveVersion, documentsVersion, recordsVersion, failure } = useArchive();
  const version = documentsVersion + recordsVersion;
  const opening = useOpening(archiveVersion);
  const translate = useTranslate();
  const searchClient = useSearchClient(version);
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  const commands = useMemo(() => commandsOf(translate, archive.isSealed), [translate, archive.isSealed]);
  const palette = useMemo(
    () => ({
      keys: commandKeys['palette.open'],
      run: () => {
        setIsPaletteOpen(true);
      },
    }),
    [],
  );
  useCommandKeys(useMemo(() => [...commands, palette], [commands, palette]));
  const entries = railEntries(commands, translate, palette.run);
  useLocking(saveTyped);
  const add = (ids: readonly DocumentId[]) => void sayAdded(addToDossier(ids, translate));
  const addPassage = (id: DocumentId, passage: Passage) => void sayAdded(addExcerpt(id, passage, translate));
  const makeOf = (brought: BroughtIn) => void makeDossier(brought, translate);
  const addOne = (id: DocumentId) => {
    add([id]);
  };

  const search = (client: SearchClient): ReactNode => (
    <SearchScreen
      client={client}
      isArchiveEmpty={archive.documents === 0}
      wanted={place.name === 'search' ? (place.asked ?? null) : null}
      renderReading={(id, words) => (
        <ReadingPane
          id={id}
          words={words}
          onAdd={addOne}
          onExcerpt={addPassage}
          onSimilar={goToSimilar}
          renderHistory={renderHistory}
          onOpen={(opened) => {
            openDocument(opened, words);
          }}
        />
      )}
      onOpen={openDocument}
      onAdd={add}
      onQuestion={goToQuestion}
      onImport={goToImport}
    />
  );

  return (
    <div className="workplace">
      <Palette
        isOpen={isPaletteOpen}
        commands={commands}
        onClose={() => {
          setIsPaletteOpen(false);
        }}
      />
      <Rail
        entries={entries.main}
        footEntries={entries.foot}
        current={railPlace(place.name)}
        foot={(isFolded) => (
          <ArchiveSeal
            {...{ name: archive.name, isSealed: archive.isSealed, isFolded }}
            isReadOnly={opening.found.isReadOnly}
          />
        )}
      />
      <div className="workplace-screens">
        <Tour isSeen={preferences.isTourSeen} onSeen={() => void setPreferences({ isTourSeen: true })} />
        <OpeningNotices {...opening} />
        {failure && <ShownFailure failure={failure} />}
        {/* Kept while another screen stands, so that coming back finds the search as it was left. */}
        <Activity mode={place.name === 'search' ? 'visible' : 'hidden'}>
          {searchClient && search(searchClient)}
        </Activity>
        {place.name === 'document' && (
          <DocumentScreen
            id={place.id}
            words={place.words}
            onAdd={addOne}
            onExcerpt={addPassage}
            onOpen={openDocument}
            onSimilar={goToSimilar}
            onBack={goBack}
            renderHistory={renderHistory}
          />
        )}
        {place.name === 'overview' && (
          <OverviewScreen
            version={documentsVersion}
            onSearch={goToQuery}
            onOpenDocument={openDocument}
            onImport={goToImport}
          />
        )}
        {searchClient && (
          <RecordScreens
            {...{ place, version, search: searchClient }}
            onOpenDocument={openDocument}
            onAddToDossier={add}
          />
        )}
        {place.name === 'dossiers' && searchClient && (
          <DossierScreen searchClient={searchClient} onOpenDocument={openDocument} onSearch={goToSearch} />
        )}
        {place.name === 'import' && (
          <ImportScreen onOpenDocument={openDocument} onSearch={goToSearch} onMakeDossier={makeOf} />
        )}
        {place.name === 'activity' && (
          <ActivityScreen
            isSealed={archive.isSealed}
            onOpenDocument={openDocument}
            onSaveStatement={saveStatementSheet}
          />
        )}
        {place.name === 'guide' && (
          <GuideScreen
            key={preferences.language}
            language={preferences.language}
            chapter={guideChapters[place.about] ?? 0}
          />
        )}
        {place.name === 'settings' && (
          <SettingsScreen
            preferences={preferences}
            archive={archive}
            onChange={(patch) => void setPreferences(patch)}
            onCloseArchive={() => void closeArchive()}
            onVocabulary={goToVocabulary}
            passphrases={
              !archive.isSample && (
                <Passphrases
                  language={preferences.language}
                  isSealed={archive.isSealed}
                  suggest={suggestPassphrase}
                  onSaveSheet={(recoveryKey) =>
                    saveRecoverySheet({
                      recoveryKey,
                      language: preferences.language,
                      archiveName: archive.name,
                    })
                  }
                  onSealed={() => void readArchive()}
                />
              )
            }
          />
        )}
      </div>
    </div>
  );
}

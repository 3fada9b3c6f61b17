import type { DocumentId } from '../shared/model/ids.ts';
import { CampaignScreen } from './campaign/campaign-screen.tsx';
import { CampaignsScreen } from './campaign/campaigns-screen.tsx';
import { CaseScreen, type CaseScreenProps } from './case/case-screen.tsx';
import { CasesScreen } from './case/cases-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import { PersonScreen } from './people/person-screen.tsx';
import { nothingAsked } from './search/asked.ts';
import { goBack, goTo, type Place } from './use-archive.ts';
import { VocabularyScreen } from './vocabulary/vocabulary-screen.tsx';

/** What stands beside the documents: cases, people, campaigns, the list of them or one; and fields and terms. */
export function RecordScreens(props: {
  readonly place: Place;
  readonly version: number;
  readonly search: CaseScreenProps['search'];
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onAddToDossier: (ids: readonly DocumentId[]) => void;
}) {
  const { place, version, search, onOpenDocument, onAddToDossier } = props;
  const shared = { version, onOpenDocument, onBack: goBack };
  if (place.name === 'cases')
    return place.id === undefined ? (
      <CasesScreen
        key={place.only}
        only={place.only}
        version={version}
        onOpen={(id) => {
          goTo({ name: 'cases', id });
        }}
      />
    ) : (
      <CaseScreen key={place.id} id={place.id} {...{ search, onAddToDossier }} {...shared} />
    );
  if (place.name === 'people')
    return place.id === undefined ? (
      <PeopleScreen
        version={version}
        onOpen={(id) => {
          goTo({ name: 'people', id });
        }}
      />
    ) : (
      <PersonScreen
        key={place.id}
        id={place.id}
        onOpenCase={(id) => {
          goTo({ name: 'cases', id });
        }}
        {...shared}
      />
    );
  if (place.name === 'campaigns')
    return place.id === undefined ? (
      <CampaignsScreen
        key={place.only}
        only={place.only}
        version={version}
        onOpen={(id) => {
          goTo({ name: 'campaigns', id });
        }}
      />
    ) : (
      <CampaignScreen key={place.id} id={place.id} {...shared} />
    );
  if (place.name === 'vocabulary')
    return (
      <VocabularyScreen
        onBack={() => {
          goTo({ name: 'settings' });
        }}
        onSearch={(typed) => {
          goTo({ name: 'search', asked: { ...nothingAsked, typed } });
        }}
      />
    );
  return null;
}

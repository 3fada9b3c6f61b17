import { useEffect } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { DossierBuilder } from './dossier-builder.tsx';
import { DossierList } from './dossier-list.tsx';
import { dossiers, useDossiers } from './dossiers.ts';
import type { DocumentSearch } from './use-document-search.ts';

export interface DossierScreenProps {
  /** Finds documents to add. */
  readonly searchClient: DocumentSearch;
  /** Shows a document of the dossier. */
  readonly onOpenDocument: (id: DocumentId) => void;
  /** Goes to the search screen. */
  readonly onSearch: () => void;
}

/** The dossiers: the list of them, or the one that is open. */
export function DossierScreen({ searchClient, onOpenDocument }: DossierScreenProps) {
  const { dossiers: all, openId } = useDossiers();
  useEffect(() => {
    void dossiers.load();
    return () => void dossiers.flush();
  }, []);
  const open = all?.find((each) => each.id === openId);
  if (!open) return <DossierList />;
  return (
    <DossierBuilder
      key={open.id}
      dossier={open}
      searchClient={searchClient}
      onOpenDocument={onOpenDocument}
    />
  );
}

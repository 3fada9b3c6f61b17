import type { ReactNode } from 'react';
import { noVocabulary } from '../shared/model/vocabulary.ts';
import { request } from './client.ts';
import { useAnswer } from './ui/use-answer.ts';
import { VocabularyProvider } from './ui/use-vocabulary.tsx';
import { useArchive } from './use-archive.ts';

const askVocabulary = () => request('vocabulary.get');

/** Gives the screens the terms and fields of the open archive, and again whenever they may have changed. */
export function WithVocabulary({ children }: { readonly children: ReactNode }) {
  const { recordsVersion } = useArchive();
  const { value } = useAnswer(askVocabulary, recordsVersion);
  return <VocabularyProvider vocabulary={value ?? noVocabulary}>{children}</VocabularyProvider>;
}

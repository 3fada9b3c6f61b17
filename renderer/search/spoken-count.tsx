import { usePaused } from '../ui/use-paused.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { countSentence } from './count-sentence.ts';
import type { SearchState } from './search-state.ts';

/** Milliseconds: what is read aloud must not run after every letter. */
const pause = 600;

/** Says it to whoever listens, once typing pauses; stands as long as the screen, or nobody would hear of a change. */
export function SpokenCount({ state }: { readonly state: SearchState }) {
  const translate = useTranslate();
  const spoken = usePaused(countSentence(state, translate), pause);
  return (
    <p className="is-spoken-only" role="status">
      {spoken}
    </p>
  );
}

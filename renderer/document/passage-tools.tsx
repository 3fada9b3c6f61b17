import FolderPlus from 'lucide-react/icons/folder-plus';
import StickyNote from 'lucide-react/icons/sticky-note';
import { Button as Pressable } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import { highlightColours, type HighlightColour } from '../../shared/model/note.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { HighlightSign } from './highlight-sign.tsx';
import './passage-tools.css';

export interface PassageToolsProps {
  readonly onHighlight: (colour: HighlightColour) => void;
  readonly onWrite: () => void;
  readonly onExcerpt: () => void;
}

/** What can be done with the selected passage, beside it; every one of them has a key of its own too. */
export function PassageTools({ onHighlight, onWrite, onExcerpt }: PassageToolsProps) {
  const translate = useTranslate();
  return (
    <Toolbar className="passage-tools" aria-label={translate('note.tools')}>
      {highlightColours.map((colour, place) => {
        const name = translate(`note.colour.${colour}`);
        return (
          <Pressable
            key={colour}
            className="passage-colour"
            aria-label={`${translate('note.highlight', { colour: name })} ${String(place + 1)}`}
            aria-keyshortcuts={String(place + 1)}
            onPress={() => {
              onHighlight(colour);
            }}
          >
            <HighlightSign colour={colour} />
            <kbd aria-hidden>{place + 1}</kbd>
          </Pressable>
        );
      })}
      <IconButton icon={StickyNote} label={translate('note.write')} shortcut="N" onPress={onWrite} />
      <IconButton icon={FolderPlus} label={translate('note.excerpt')} shortcut="E" onPress={onExcerpt} />
    </Toolbar>
  );
}

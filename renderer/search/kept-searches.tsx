import Bookmark from 'lucide-react/icons/bookmark';
import { useState } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { KeptLists, type KeptListsProps } from './kept-lists.tsx';
import './kept-searches.css';

export interface KeptSearchesProps extends KeptListsProps {
  /** Opens the search for a whole list. */
  readonly onList: () => void;
}

/** Searches to ask again: those that were saved, those of this session, and the way to a whole list. */
export function KeptSearches({ asked, history, onAsk, onList }: KeptSearchesProps) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <IconButton icon={Bookmark} label={translate('search.kept')} />
      <Popover className="kept-searches" placement="bottom end">
        <Dialog className="kept-searches-dialog" aria-label={translate('search.kept')}>
          <KeptLists
            asked={asked}
            history={history}
            onAsk={(chosen) => {
              close();
              onAsk(chosen);
            }}
          />
          <div className="kept-searches-foot">
            <Button
              variant="quiet"
              onPress={() => {
                close();
                onList();
              }}
            >
              {translate('search.list')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

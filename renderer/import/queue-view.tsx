import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useFoundFocus } from '../ui/use-found-focus.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { imports, useImports } from './imports.ts';
import { wishOf } from './queue-store.ts';
import { QueueItems } from './queue-items.tsx';
import { QueueWishesForm } from './queue-wishes.tsx';
import { queue, useQueue } from './queue.ts';
import { sheetDesk, useSheet } from './sheet.ts';
import { SheetPart } from './sheet-part.tsx';
import { sheetWish } from './sheet-store.ts';
import './queue-view.css';

async function start(): Promise<void> {
  const isStarted = await imports.start({
    ...wishOf(queue.snapshot()),
    ...sheetWish(sheetDesk.snapshot()),
  });
  if (isStarted) leave();
}

function leave(): void {
  queue.clear();
  sheetDesk.clear();
}

/** What is to be imported, what is said of it, and the button that starts. */
export function QueueView(props: { readonly onBack: (() => void) | undefined }) {
  const translate = useTranslate();
  const { items, wishes, failure } = useQueue();
  const { live, isStarting } = useImports();
  const { opened, mapping } = useSheet();
  const title = useRef<HTMLHeadingElement>(null);
  useFoundFocus(title, 'queue');
  const isBusy = isStarting || live?.progress.isFinished === false;
  const lacksFiles = opened !== null && !mapping.includes('file');
  return (
    <section className="queue" aria-labelledby="queue-title">
      <header className="queue-header">
        {props.onBack && (
          <IconButton icon={ArrowLeft} label={translate('import.back')} onPress={props.onBack} />
        )}
        <h2 id="queue-title" ref={title} tabIndex={-1}>
          {translate('import.queue')}
        </h2>
      </header>
      <div className="queue-body">
        {failure && (
          <FailureNotice
            failure={failure}
            title={translate('import.failed')}
            actions={<Button onPress={queue.dismissFailure}>{translate('notice.dismiss')}</Button>}
          />
        )}
        <QueueItems items={items} />
        <QueueWishesForm wishes={wishes} />
        <SheetPart paths={items.map(({ path }) => path)} />
      </div>
      <footer className="queue-footer">
        <Button variant="primary" isDisabled={isBusy || lacksFiles} onPress={() => void start()}>
          {translate('import.start')}
        </Button>
        <Button onPress={leave}>{translate('import.queue.clear')}</Button>
        <p role="status">
          {isBusy && translate('import.queue.busy')}
          {!isBusy && lacksFiles && translate('import.sheet.lacksFiles')}
        </p>
      </footer>
    </section>
  );
}

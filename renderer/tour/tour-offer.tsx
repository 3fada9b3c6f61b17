import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { startTour, tourSteps } from './tour-store.ts';
import './tour-offer.css';

/** Asks somebody new, once, whether to be shown around; it holds nothing up. */
export function TourOffer({ onDecline }: { readonly onDecline: () => void }) {
  const translate = useTranslate();
  return (
    <section className="tour-offer" aria-label={translate('tour.title')}>
      <p>{translate('tour.offer', { steps: tourSteps.length })}</p>
      <Button onPress={startTour}>{translate('tour.start')}</Button>
      <Button variant="quiet" onPress={onDecline}>
        {translate('tour.decline')}
      </Button>
    </section>
  );
}

import { useEffect } from 'react';
import type { Preferences } from '../../shared/model/preferences.ts';

/** Tells the style sheets which theme and density the person chose. */
export function useAppearance({ theme, density }: Pick<Preferences, 'theme' | 'density'>): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['density'] = density;
  }, [theme, density]);
}

import BookOpen from 'lucide-react/icons/book-open';
import ChartNoAxesColumn from 'lucide-react/icons/chart-no-axes-column';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import FileStack from 'lucide-react/icons/file-stack';
import FolderOpen from 'lucide-react/icons/folder-open';
import FolderPlus from 'lucide-react/icons/folder-plus';
import FolderX from 'lucide-react/icons/folder-x';
import Gavel from 'lucide-react/icons/gavel';
import History from 'lucide-react/icons/history';
import Inbox from 'lucide-react/icons/inbox';
import Languages from 'lucide-react/icons/languages';
import Lock from 'lucide-react/icons/lock';
import Megaphone from 'lucide-react/icons/megaphone';
import Rows from 'lucide-react/icons/rows-3';
import SearchIcon from 'lucide-react/icons/search';
import Route from 'lucide-react/icons/route';
import Settings from 'lucide-react/icons/settings';
import Tags from 'lucide-react/icons/tags';
import SunMoon from 'lucide-react/icons/sun-moon';
import UsersRound from 'lucide-react/icons/users-round';
import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '../shared/i18n/en/index.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import { commandKeys } from '../shared/model/command-keys.ts';
import type { Preferences } from '../shared/model/preferences.ts';
import { startTour } from './tour/tour-store.ts';
import type { Command } from './ui/command.ts';
import { languageChoices } from './ui/language-choices.ts';
import {
  closeArchive,
  goTo,
  goToGuide,
  goToVocabulary,
  lockArchive,
  setPreferences,
  startCreating,
  switchArchive,
} from './use-archive.ts';

/** The screens of the rail, in its order; settings stand at its foot. */
const screens = [
  ['search', SearchIcon],
  ['overview', ChartNoAxesColumn],
  ['cases', Gavel],
  ['people', UsersRound],
  ['campaigns', Megaphone],
  ['dossiers', FileStack],
  ['import', Inbox],
  ['activity', History],
  ['settings', Settings],
] as const;

/** Every command of the window, in the person's words: palette, rail and keyboard follow from it. */
export function commandsOf(translate: Translate, isSealed: boolean): readonly Command[] {
  const inArchive = (
    name: 'new' | 'open' | 'lock' | 'close',
    icon: LucideIcon,
    run: () => void,
  ): Command => ({
    id: `archive.${name}`,
    group: 'archive',
    label: translate(archiveLabels[name]),
    icon,
    keys: commandKeys[`archive.${name}`],
    run,
  });
  return [
    ...screens.map(([name, icon]): Command => ({
      id: name,
      group: 'go',
      label: translate(`rail.${name}`),
      icon,
      keys: commandKeys[`go.${name}`],
      run: () => {
        goTo({ name });
      },
    })),
    {
      id: 'guide',
      group: 'go',
      label: translate('guide.title'),
      icon: CircleHelp,
      keys: commandKeys['go.guide'],
      run: goToGuide,
    },
    {
      id: 'vocabulary',
      group: 'archive',
      label: translate('vocabulary.settings'),
      icon: Tags,
      run: goToVocabulary,
    },
    { id: 'tour', group: 'go', label: translate('tour.start'), icon: Route, run: startTour },
    ...(isSealed ? [inArchive('lock', Lock, lockArchive)] : []),
    inArchive('new', FolderPlus, startCreating),
    inArchive('open', FolderOpen, () => void switchArchive('archive.open')),
    {
      id: 'archive.sample',
      group: 'archive',
      label: translate('menu.openSample'),
      icon: BookOpen,
      run: () => void switchArchive('archive.openSample'),
    },
    inArchive('close', FolderX, () => void closeArchive()),
    ...looks(translate),
  ];
}

const archiveLabels = {
  new: 'menu.newArchive',
  open: 'menu.openArchive',
  lock: 'menu.lockArchive',
  close: 'menu.closeArchive',
} as const satisfies Record<string, MessageKey>;

function looks(translate: Translate): readonly Command[] {
  const look =
    (setting: MessageKey, icon: LucideIcon) =>
    (patch: Partial<Pick<Preferences, 'theme' | 'density' | 'language'>>, value: string) => ({
      id: Object.entries(patch).flat().join('.'),
      group: 'look' as const,
      label: translate('palette.setting', { setting: translate(setting), value }),
      icon,
      run: () => void setPreferences(patch),
    });
  const [theme, density, language] = [
    look('settings.theme', SunMoon),
    look('settings.density', Rows),
    look('settings.language', Languages),
  ];
  return [
    ...(['system', 'light', 'dark'] as const).map((value) =>
      theme({ theme: value }, translate(`settings.theme.${value}`)),
    ),
    ...(['comfortable', 'compact'] as const).map((value) =>
      density({ density: value }, translate(`settings.density.${value}`)),
    ),
    ...languageChoices.map(({ value, label }) => language({ language: value }, label)),
  ];
}

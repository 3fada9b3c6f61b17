import type { DocumentKind } from '../../model/document.ts';

/** One document's kind, as its label. */
const kinds = {
  'kind.article': 'Article',
  'kind.ruling': 'Ruling',
  'kind.law': 'Law',
  'kind.testimony': 'Testimony',
  'kind.report': 'Report',
  'kind.other': 'Other',
} as const satisfies Record<`kind.${DocumentKind}`, string>;

/** Many of a kind: the filter's words. */
const manyOfKind = {
  'kinds.article': 'Articles',
  'kinds.ruling': 'Rulings',
  'kinds.law': 'Laws',
  'kinds.testimony': 'Testimonies',
  'kinds.report': 'Reports',
  'kinds.other': 'Others',
} as const satisfies Record<`kinds.${DocumentKind}`, string>;

/** The frame of the window, and what every screen shares. */
export const windowFrame = {
  ...kinds,
  ...manyOfKind,
  'rail.label': 'Main',
  'rail.search': 'Search',
  'rail.dossiers': 'Dossiers',
  'rail.import': 'Import',
  'rail.activity': 'Activity',
  'rail.settings': 'Settings',
  'rail.fold': 'Fold',
  'rail.unfold': 'Unfold',
  'rail.openKey': 'Open key: not sealed',
  'rail.sealed': 'Sealed',
  'split.resize': 'Width of the list',
  'notice.failed': 'That did not work',
  'notice.code': 'Code to quote:',
  'notice.dismiss': 'Close',
  'notice.crashed': 'This screen stopped working',
  'notice.crashedText':
    'Nothing saved is lost. Go on with the button below; if it happens again, report what you did before.',
  'notice.goOn': 'Go on',
  'toast.region': 'What was just done',
  'toast.undo': 'Undo',
  'toast.dismiss': 'Close',
  'date.about': 'about {date}',
  'date.uncertain': '{date} (uncertain)',
  'date.interval': '{from} to {to}',
  'date.since': 'since {from}',
  'time.left.soon': 'less than a minute left',
  'time.left.minutes': 'about {minutes, plural, one {# minute} other {# minutes}} left',
  'time.left.hours':
    'about {hours, plural, one {# hour} other {# hours}} {minutes, plural, =0 {} one {# minute} other {# minutes}} left',
  'welcome.about':
    'An archive of articles, rulings, laws and testimonies about violence against women, and the dossiers made from it. It lives on this computer and never goes online.',
  'welcome.sample': 'Explore the sample archive',
  'welcome.sampleText': 'About forty short documents in many languages, to try things out.',
  'welcome.making': 'Making the sample archive',
  'welcome.create': 'Create an archive',
  'welcome.createText': 'Sealed with a passphrase, in a folder you choose.',
  'welcome.open': 'Open an archive',
  'welcome.openText': 'One that is already on this computer or on a stick.',
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.theme': 'Appearance',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.density': 'Spacing',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.compact': 'Compact',
  'settings.archive': 'Archive',
  'settings.archive.name': 'Name',
  'settings.archive.contents': 'Contents',
  'settings.archive.seal': 'Seal',
  'settings.archive.documents': '{count, plural, =0 {No documents} one {# document} other {# documents}}',
  'settings.archive.unsealed': 'Not sealed: its key lies beside it, and whoever has this disk can read it.',
  'settings.archive.close': 'Close this archive',
} as const;

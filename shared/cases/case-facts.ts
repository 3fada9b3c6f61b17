import type { CaseFacts } from '../model/case-view.ts';
import type { Document } from '../model/document.ts';
import { fold } from '../search/fold.ts';
import { dayOf } from '../search/facets.ts';
import { chainOf, wonAfterAcquittal } from './chain.ts';
import type { Links } from './links.ts';

/** Somebody in a case, by the name that documents write most often, and every role there. */
export interface Party {
  readonly name: string;
  readonly roles: readonly string[];
  /** How many documents of the case name it. */
  readonly documents: number;
}

/** The documents that have a date, the earliest first; of one day in their order. */
export function timelineOf(documents: readonly Document[]): readonly Document[] {
  return documents
    .filter(({ date }) => dayOf(date) > 0)
    .toSorted((one, other) => dayOf(one.date) - dayOf(other.date));
}

/** Tells them from documents and their links. */
export function caseFacts(documents: readonly Document[], links: Links): CaseFacts {
  const steps = chainOf(documents, links);
  const dated = timelineOf(documents);
  return {
    countries: [...new Set(documents.flatMap(({ countries }) => countries))],
    from: dated[0]?.date,
    to: dated.at(-1)?.date,
    outcomes: steps.flatMap(({ document }) => document.ruling?.outcome ?? []),
    isWonOnAppeal: wonAfterAcquittal(steps).length > 0,
    isRetaliation: documents.some(({ ruling }) => ruling?.isRetaliation === true),
  };
}

interface GatheredParty {
  readonly names: Map<string, number>;
  readonly roles: Set<string>;
  readonly documents: Set<string>;
}

const newParty = (): GatheredParty => ({ names: new Map(), roles: new Set(), documents: new Set() });

/**
 * Everybody whom the documents name in a role, those whom most documents name first. `sameAs` answers one key for all
 * forms of a name that an authority record has; without one, letters alone decide.
 */
export function partiesOf(
  documents: readonly Document[],
  sameAs: (name: string) => string | undefined = () => undefined,
): readonly Party[] {
  const found = new Map<string, GatheredParty>();
  for (const { id, people } of documents)
    for (const { name, role } of people) {
      const key = sameAs(name) ?? fold(name.replace(/\s+/gu, ' ').trim());
      const party = found.get(key) ?? newParty();
      found.set(key, party);
      party.names.set(name, (party.names.get(name) ?? 0) + 1);
      party.roles.add(role);
      party.documents.add(id);
    }
  return [...found.values()]
    .map(({ names, roles, documents: naming }) => {
      const [name = ''] = [...names].sort(([, one], [, other]) => other - one)[0] ?? [];
      return { name, roles: [...roles], documents: naming.size };
    })
    .sort((one, other) => other.documents - one.documents);
}
